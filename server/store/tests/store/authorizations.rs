//! Sign-ins under way.

use std::time::Duration;

use futures::future::join_all;
use nc_base::Secret;
use nc_store::{AccountId, AuthorizationKind, NewAuthorization, Store, random_token};

use crate::databases::{account, on_each};

use AuthorizationKind::{Browser, Client, LoginFlow, Provision};

const TEN_MINUTES: Duration = Duration::from_mins(10);

async fn begin(
    store: &Store,
    kind: AuthorizationKind,
    binding: Option<&Secret>,
    account: Option<&AccountId>,
) -> Secret {
    let (state, data) = (random_token(), Secret::new("verifier"));
    let good_for = TEN_MINUTES;
    let new = NewAuthorization {
        kind,
        binding,
        account,
        data: &data,
        good_for,
    };
    store
        .authorizations()
        .begin(&state, &new)
        .await
        .expect("stored");
    state
}

async fn taken(
    store: &Store,
    kind: AuthorizationKind,
    state: &Secret,
    cookie: Option<&Secret>,
) -> bool {
    let taken = store
        .authorizations()
        .take(kind, state, cookie)
        .await
        .expect("an answer");
    taken.is_some_and(|found| found.data.expose() == "verifier")
}

#[test]
fn of_thirty_who_come_back_with_one_state_one_goes_on() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        let state = begin(&one, Client, None, None).await;
        let tries = (0..30).map(|index| {
            taken(
                if index % 2 == 0 { &one } else { &two },
                Client,
                &state,
                None,
            )
        });
        let taken = join_all(tries).await;
        assert_eq!(taken.iter().filter(|taken| **taken).count(), 1);
    });
}

#[test]
fn a_state_is_unknown_to_other_kinds_and_after_its_time() {
    on_each(async |world| {
        let store = world.replica().await;
        let state = begin(&store, Client, None, None).await;
        for other in [Provision, Browser, LoginFlow] {
            assert!(!taken(&store, other, &state, None).await, "{other:?}");
        }
        assert!(!taken(&store, Client, &random_token(), None).await);
        world.clock.advance(TEN_MINUTES);
        assert!(!taken(&store, Client, &state, None).await);
    });
}

#[test]
fn another_browser_cannot_go_on_and_does_not_end_it_either() {
    on_each(async |world| {
        let store = world.replica().await;
        let (cookie, other) = (random_token(), random_token());
        let state = begin(&store, Browser, Some(&cookie), None).await;
        assert!(!taken(&store, Browser, &state, None).await);
        assert!(!taken(&store, Browser, &state, Some(&other)).await);
        let found = store
            .authorizations()
            .find(Browser, &state, Some(&other))
            .await
            .expect("read");
        assert!(found.is_none());
        assert!(taken(&store, Browser, &state, Some(&cookie)).await);
    });
}

#[test]
fn a_person_has_one_of_a_kind_under_way_and_the_newest_counts() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        let first = begin(&store, LoginFlow, None, Some(&alice)).await;
        let other = begin(&store, Provision, None, Some(&alice)).await;
        let second = begin(&store, LoginFlow, None, Some(&alice)).await;
        assert!(!taken(&store, LoginFlow, &first, None).await);
        assert!(taken(&store, Provision, &other, None).await);
        let found = store
            .authorizations()
            .under_way(&alice, LoginFlow)
            .await
            .expect("read");
        let found = found.expect("under way");
        assert_eq!(found.account.as_ref(), Some(&alice));
        assert!(store.authorizations().end(&found.id).await.expect("ended"));
        assert!(
            !store.authorizations().end(&found.id).await.expect("over"),
            "only one ends it"
        );
        assert!(!taken(&store, LoginFlow, &second, None).await);
    });
}

#[test]
fn what_belongs_to_one_sign_in_does_not_open_in_another() {
    on_each(async |world| {
        let store = world.replica().await;
        let state = begin(&store, Client, None, None).await;
        begin(&store, Client, None, None).await;
        let swap = "UPDATE authorizations SET data = (SELECT b.data FROM authorizations b WHERE b.id <> authorizations.id)";
        assert_eq!(world.meddle(swap).await, 2);
        assert!(
            store
                .authorizations()
                .take(Client, &state, None)
                .await
                .is_err()
        );
    });
}
