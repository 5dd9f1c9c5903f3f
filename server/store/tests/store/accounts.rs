//! People and their app passwords.

use std::time::Duration;

use futures::future::join_all;
use nc_base::{Clock, Secret, UserId};
use nc_store::{Connected, Scopes, StoreError};

use crate::databases::{account, connected, on_each, person};

#[test]
fn what_connects_an_account_comes_back_as_it_was() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        let found = world.replica().await.accounts().app_password(&alice).await;
        let found = found.expect("opened").expect("a password");
        assert_eq!(found.user_id.as_str(), "alice");
        assert_eq!(found.login_name, "alice@example.org");
        assert_eq!(found.secret.expose(), "alice-password");
        assert_eq!(found.scopes, Some(Scopes::parse("notes.read notes.write")));
        let about = store
            .accounts()
            .find(&alice)
            .await
            .expect("read")
            .expect("an account");
        assert_eq!(about.person, person("alice"));
        assert!(about.connected && about.refused_at.is_none());
        assert_eq!(about.proven_at, Some(world.clock.now()));
        assert!(!format!("{found:?}").contains("alice-password"));
    });
}

#[test]
fn connecting_again_gives_the_old_password_back_to_be_revoked() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        let new = Connected {
            scopes: None,
            ..connected("alice", "second")
        };
        let old = store
            .accounts()
            .connect(&person("alice"), &new)
            .await
            .expect("stored");
        assert_eq!(old.expect("the old one").secret.expose(), "alice-password");
        let found = store
            .accounts()
            .app_password(&alice)
            .await
            .expect("opened")
            .expect("a password");
        assert_eq!((found.secret.expose(), found.scopes), ("second", None));
        let gone = store
            .accounts()
            .disconnect(&alice)
            .await
            .expect("forgotten");
        assert_eq!(gone.expect("the old one").secret.expose(), "second");
        assert!(
            store
                .accounts()
                .disconnect(&alice)
                .await
                .expect("nothing to do")
                .is_none()
        );
        assert!(
            store
                .accounts()
                .app_password(&alice)
                .await
                .expect("read")
                .is_none()
        );
        assert!(
            store
                .accounts()
                .find(&alice)
                .await
                .expect("read")
                .is_some_and(|found| !found.connected)
        );
    });
}

#[test]
fn one_user_name_of_two_issuers_is_two_accounts() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        let other = nc_store::Person::new("https://evil.example", "alice").expect("a person");
        store.accounts().see(&other).await.expect("stored");
        assert!(
            store
                .accounts()
                .app_password(&other.account())
                .await
                .expect("read")
                .is_none()
        );
        assert!(
            store
                .accounts()
                .app_password(&alice)
                .await
                .expect("read")
                .is_some()
        );
        let capital = person("Alice").account();
        assert!(
            store
                .accounts()
                .find(&capital)
                .await
                .expect("read")
                .is_none()
        );
    });
}

#[test]
fn being_seen_again_changes_nothing() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        assert_eq!(
            store
                .accounts()
                .see(&person("alice"))
                .await
                .expect("stored"),
            alice
        );
        assert!(
            store
                .accounts()
                .app_password(&alice)
                .await
                .expect("read")
                .is_some()
        );
    });
}

#[test]
fn a_refused_password_is_deleted_unless_it_was_replaced_meanwhile() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        let asked_at = world.clock.now();
        world.clock.advance(Duration::from_secs(1));
        account(&store, "alice").await;
        assert!(
            !store
                .accounts()
                .refused(&alice, asked_at)
                .await
                .expect("kept")
        );
        assert!(
            store
                .accounts()
                .app_password(&alice)
                .await
                .expect("read")
                .is_some()
        );
        assert!(
            store
                .accounts()
                .refused(&alice, world.clock.now())
                .await
                .expect("deleted")
        );
        let found = store
            .accounts()
            .find(&alice)
            .await
            .expect("read")
            .expect("an account");
        assert_eq!(
            (found.connected, found.refused_at),
            (false, Some(world.clock.now()))
        );
        account(&store, "alice").await;
        let found = store
            .accounts()
            .find(&alice)
            .await
            .expect("read")
            .expect("an account");
        assert!(found.connected && found.refused_at.is_none());
    });
}

#[test]
fn accounts_are_listed_in_pages_and_by_when_they_were_proven() {
    on_each(async |world| {
        let store = world.replica().await;
        let mut ids = Vec::new();
        for user in ["alice", "bob", "carol"] {
            ids.push(account(&store, user).await);
            world.clock.advance(Duration::from_mins(1));
        }
        store
            .accounts()
            .disconnect(&ids[1])
            .await
            .expect("forgotten");
        let page = store.accounts().connected(None, 1).await.expect("a page");
        let next = store
            .accounts()
            .connected(Some(&page[0].id), 1)
            .await
            .expect("a page");
        let last = store
            .accounts()
            .connected(Some(&next[0].id), 1)
            .await
            .expect("a page");
        assert_ne!(page[0].id, next[0].id);
        assert!(last.is_empty());
        store.accounts().proven(&ids[0]).await.expect("stored");
        let due = store
            .accounts()
            .unproven_since(world.clock.now(), 10)
            .await
            .expect("accounts");
        let due: Vec<_> = due.iter().map(|found| found.person.subject()).collect();
        assert_eq!(due, ["carol"]);
    });
}

#[test]
fn scopes_change_only_where_there_is_a_password() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        let fewer = Scopes::parse("notes.read");
        assert!(
            store
                .accounts()
                .set_scopes(&alice, Some(&fewer))
                .await
                .expect("stored")
        );
        let found = store
            .accounts()
            .find(&alice)
            .await
            .expect("read")
            .expect("an account");
        assert_eq!(found.scopes, Some(fewer.clone()));
        let bob = store.accounts().see(&person("bob")).await.expect("stored");
        assert!(
            !store
                .accounts()
                .set_scopes(&bob, Some(&fewer))
                .await
                .expect("read")
        );
    });
}

#[test]
fn text_that_one_database_cannot_hold_is_refused_by_both() {
    on_each(async |world| {
        let store = world.replica().await;
        let bad = Connected {
            user_id: UserId::parse("alice").expect("a user"),
            login_name: "al\0ice".to_owned(),
            app_password: Secret::new("x"),
            scopes: None,
        };
        let refused = store.accounts().connect(&person("alice"), &bad).await;
        assert!(matches!(refused, Err(StoreError::Unstorable)));
        assert!(store.clients().find("\0").await.is_err());
    });
}

#[test]
fn of_many_who_connect_at_once_each_gets_the_password_that_it_replaced() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        let tries = (0..12).map(|index| {
            let store = if index % 2 == 0 { &one } else { &two };
            let with = connected("alice", &format!("password {index}"));
            async move {
                let old = store.accounts().connect(&person("alice"), &with).await;
                old.expect("stored")
                    .map(|old| old.secret.expose().to_owned())
            }
        });
        let replaced: Vec<_> = join_all(tries).await.into_iter().flatten().collect();
        let kept = one.accounts().disconnect(&person("alice").account()).await;
        let kept = kept.expect("forgotten").expect("the last one").secret;
        let mut all: Vec<_> = replaced
            .into_iter()
            .chain([kept.expose().to_owned()])
            .collect();
        all.sort_unstable();
        let mut expected: Vec<_> = (0..12).map(|index| format!("password {index}")).collect();
        expected.sort_unstable();
        assert_eq!(all, expected, "every password is revoked by somebody");
    });
}
