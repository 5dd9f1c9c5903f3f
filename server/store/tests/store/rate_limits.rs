//! Budgets that all replicas share.

use std::time::Duration;

use futures::future::join_all;
use nc_store::Store;

use crate::databases::on_each;

const TEN: Duration = Duration::from_secs(10);

#[test]
fn a_burst_is_one_over_all_replicas() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        let tries = (0..20).map(|index| {
            let store = if index % 2 == 0 { &one } else { &two };
            async move {
                store
                    .rate_limits()
                    .take("register", "192.0.2.1", 5, TEN)
                    .await
                    .expect("an answer")
            }
        });
        let outcomes = join_all(tries).await;
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 5);
        assert!(
            outcomes
                .iter()
                .all(|outcome| matches!(outcome, Ok(()) | Err(TEN)))
        );
    });
}

async fn take(store: &Store, what: &str, who: &str) -> Result<(), Duration> {
    let taken = store.rate_limits().take(what, who, 3, TEN).await;
    taken.expect("an answer")
}

#[test]
fn one_comes_back_per_interval_and_others_have_budgets_of_their_own() {
    on_each(async |world| {
        let store = world.replica().await;
        for _ in 0..3 {
            assert_eq!(take(&store, "login", "alice").await, Ok(()));
        }
        assert_eq!(take(&store, "login", "alice").await, Err(TEN));
        assert_eq!(take(&store, "login", "bob").await, Ok(()));
        assert_eq!(take(&store, "register", "alice").await, Ok(()));
        world.clock.advance(Duration::from_secs(4));
        assert_eq!(
            take(&store, "login", "alice").await,
            Err(Duration::from_secs(6))
        );
        world.clock.advance(Duration::from_secs(6));
        assert_eq!(take(&store, "login", "alice").await, Ok(()));
        assert_eq!(take(&store, "login", "alice").await, Err(TEN));
        world.clock.advance(Duration::from_hours(1));
        for _ in 0..3 {
            assert_eq!(take(&store, "login", "alice").await, Ok(()));
        }
        assert_eq!(
            take(&store, "login", "alice").await,
            Err(TEN),
            "never more than a burst"
        );
    });
}

#[test]
fn what_is_given_back_can_be_taken_again_and_nobody_is_named() {
    on_each(async |world| {
        let store = world.replica().await;
        for _ in 0..20 {
            assert_eq!(
                store
                    .rate_limits()
                    .take("login", "alice", 1, TEN)
                    .await
                    .expect("an answer"),
                Ok(())
            );
            store
                .rate_limits()
                .give_back("login", "alice", TEN)
                .await
                .expect("given back");
        }
        assert!(
            store
                .rate_limits()
                .take("login", "nobody", 0, TEN)
                .await
                .expect("an answer")
                .is_err()
        );
        let ids = world.stored("SELECT id FROM rate_limits").await;
        assert_eq!(ids.len(), 1);
        assert!(ids.iter().flatten().all(|id| !id.contains("alice")));
    });
}
