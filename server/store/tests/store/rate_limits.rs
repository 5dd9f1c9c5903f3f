//! Budgets that all replicas share.

use std::time::Duration;

use futures::future::join_all;

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

#[test]
fn one_comes_back_per_interval_and_others_have_budgets_of_their_own() {
    on_each(async |world| {
        let store = world.replica().await;
        let limits = store.rate_limits();
        for _ in 0..3 {
            assert_eq!(
                limits
                    .take("login", "alice", 3, TEN)
                    .await
                    .expect("an answer"),
                Ok(())
            );
        }
        assert_eq!(
            limits
                .take("login", "alice", 3, TEN)
                .await
                .expect("an answer"),
            Err(TEN)
        );
        assert_eq!(
            limits
                .take("login", "bob", 3, TEN)
                .await
                .expect("an answer"),
            Ok(())
        );
        assert_eq!(
            limits
                .take("register", "alice", 3, TEN)
                .await
                .expect("an answer"),
            Ok(())
        );
        world.clock.advance(Duration::from_secs(4));
        let wait = limits
            .take("login", "alice", 3, TEN)
            .await
            .expect("an answer");
        assert_eq!(wait, Err(Duration::from_secs(6)));
        world.clock.advance(Duration::from_secs(6));
        assert_eq!(
            limits
                .take("login", "alice", 3, TEN)
                .await
                .expect("an answer"),
            Ok(())
        );
        assert_eq!(
            limits
                .take("login", "alice", 3, TEN)
                .await
                .expect("an answer"),
            Err(TEN)
        );
        world.clock.advance(Duration::from_hours(1));
        for _ in 0..3 {
            assert_eq!(
                limits
                    .take("login", "alice", 3, TEN)
                    .await
                    .expect("an answer"),
                Ok(())
            );
        }
        assert!(
            limits
                .take("login", "alice", 3, TEN)
                .await
                .expect("an answer")
                .is_err(),
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
