//! Authorization codes: good once.

use futures::future::join_all;
use nc_base::Secret;
use nc_store::{AccountId, Code, NewTokens, Redeemed, Scopes, Store, random_token};

use crate::databases::{DAY, MINUTE, account, on_each};

async fn issue(store: &Store) -> (Secret, Code) {
    let code = Code {
        account: account(store, "alice").await,
        client_id: "client".to_owned(),
        redirect_uri: "http://127.0.0.1/callback".to_owned(),
        code_challenge: "challenge".to_owned(),
        scopes: Scopes::parse("notes.read"),
        resource: "https://mcp.example/mcp".to_owned(),
    };
    let secret = random_token();
    store
        .codes()
        .issue(&secret, &code, MINUTE)
        .await
        .expect("stored");
    (secret, code)
}

async fn tokens(store: &Store, family: &str) -> Option<Secret> {
    let access = random_token();
    let new = NewTokens {
        access: &access,
        access_for: MINUTE,
        refresh: None,
        refresh_for: DAY,
        scopes: None,
    };
    store
        .tokens()
        .issue(family, &new)
        .await
        .expect("issued")
        .then_some(access)
}

#[test]
fn of_fifty_who_redeem_one_code_on_two_replicas_one_gets_it() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        let (secret, code) = issue(&one).await;
        let tries = (0..50).map(|index| {
            let store = if index % 2 == 0 { &one } else { &two };
            let secret = secret.clone();
            async move { store.codes().redeem(&secret, DAY).await.expect("an answer") }
        });
        let outcomes = join_all(tries).await;
        let winners: Vec<_> = outcomes
            .iter()
            .filter_map(|outcome| match outcome {
                Redeemed::Once { code, family } => Some((code, family)),
                _ => None,
            })
            .collect();
        assert_eq!(winners.len(), 1);
        assert_eq!(winners[0].0, &code);
        let again = outcomes
            .iter()
            .filter(|outcome| matches!(outcome, Redeemed::Again { .. }));
        assert_eq!(again.count(), 49);
    });
}

#[test]
fn the_second_use_of_a_code_revokes_what_the_first_gave() {
    on_each(async |world| {
        let store = world.replica().await;
        let (secret, code) = issue(&store).await;
        let Redeemed::Once { family, .. } =
            store.codes().redeem(&secret, DAY).await.expect("redeemed")
        else {
            panic!("the first use")
        };
        let access = tokens(&store, &family).await.expect("tokens");
        let good = store
            .tokens()
            .check(&access)
            .await
            .expect("checked")
            .expect("good");
        assert_eq!(
            (good.account, good.resource),
            (code.account.clone(), code.resource)
        );
        let again = store.codes().redeem(&secret, DAY).await.expect("refused");
        let expected = Redeemed::Again {
            account: code.account,
            client_id: "client".to_owned(),
        };
        assert_eq!(again, expected);
        assert!(
            store
                .tokens()
                .check(&access)
                .await
                .expect("checked")
                .is_none()
        );
        assert!(
            tokens(&store, &family).await.is_none(),
            "no more tokens of that family"
        );
    });
}

#[test]
fn a_code_is_unknown_after_its_time_and_under_another_name() {
    on_each(async |world| {
        let store = world.replica().await;
        let (secret, _) = issue(&store).await;
        let other = store
            .codes()
            .redeem(&random_token(), DAY)
            .await
            .expect("an answer");
        assert_eq!(other, Redeemed::Unknown);
        world.clock.advance(MINUTE);
        let late = store.codes().redeem(&secret, DAY).await.expect("an answer");
        assert_eq!(late, Redeemed::Unknown);
        let stored = world.stored("SELECT hash FROM codes").await;
        assert_ne!(stored[0].as_deref(), Some(secret.expose()));
    });
}

#[test]
fn no_code_outlives_its_account() {
    on_each(async |world| {
        let store = world.replica().await;
        let (secret, code) = issue(&store).await;
        store
            .accounts()
            .remove(&code.account)
            .await
            .expect("removed");
        assert_eq!(
            store.codes().redeem(&secret, DAY).await.expect("an answer"),
            Redeemed::Unknown
        );
        let nobody = Code {
            account: AccountId::parse(code.account.as_str()).expect("a key"),
            ..code
        };
        assert!(
            store
                .codes()
                .issue(&random_token(), &nobody, MINUTE)
                .await
                .is_err()
        );
    });
}
