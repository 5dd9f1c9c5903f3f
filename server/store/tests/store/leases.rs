//! Who alone does something.

use std::time::Duration;

use futures::future::join_all;
use nc_base::Clock;
use nc_store::Retention;

use crate::databases::{MINUTE, on_each};

#[test]
fn of_fifty_on_two_replicas_one_gets_the_lease() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        let tries = (0..50).map(|index| {
            let store = if index % 2 == 0 { &one } else { &two };
            async move {
                store
                    .leases()
                    .take("scan", MINUTE)
                    .await
                    .expect("an answer")
            }
        });
        let taken: Vec<_> = join_all(tries).await.into_iter().flatten().collect();
        assert_eq!(taken.len(), 1);
        assert!(
            one.leases()
                .take("other", MINUTE)
                .await
                .expect("an answer")
                .is_some()
        );
    });
}

#[test]
fn tokens_grow_from_holder_to_holder_even_when_the_row_was_swept_away() {
    on_each(async |world| {
        let store = world.replica().await;
        let mut last = 0;
        for round in 0..4 {
            let lease = store
                .leases()
                .take("scan", MINUTE)
                .await
                .expect("an answer")
                .expect("free");
            assert!(lease.token > last, "{} after {last}", lease.token);
            last = lease.token;
            match round {
                0 => assert!(store.leases().release(&lease).await.expect("released")),
                1 => world.clock.advance(MINUTE),
                _ => {
                    world.clock.advance(MINUTE);
                    world.meddle("DELETE FROM leases").await;
                }
            }
        }
    });
}

#[test]
fn a_lease_lasts_while_it_is_renewed_and_no_longer() {
    on_each(async |world| {
        let store = world.replica().await;
        let mut lease = store
            .leases()
            .take("scan", MINUTE)
            .await
            .expect("an answer")
            .expect("free");
        for _ in 0..3 {
            world.clock.advance(Duration::from_secs(50));
            assert!(
                store
                    .leases()
                    .take("scan", MINUTE)
                    .await
                    .expect("an answer")
                    .is_none()
            );
            lease = store
                .leases()
                .renew(&lease, MINUTE)
                .await
                .expect("an answer")
                .expect("renewed");
        }
        world.clock.advance(MINUTE);
        assert!(
            store
                .leases()
                .renew(&lease, MINUTE)
                .await
                .expect("an answer")
                .is_none()
        );
        let next = store
            .leases()
            .take("scan", MINUTE)
            .await
            .expect("an answer")
            .expect("free");
        assert!(
            !store.leases().release(&lease).await.expect("an answer"),
            "it is somebody else's now"
        );
        assert!(
            store
                .leases()
                .renew(&next, MINUTE)
                .await
                .expect("an answer")
                .is_some()
        );
    });
}

#[test]
fn of_thirty_who_use_one_answer_one_succeeds_and_nobody_after_its_time() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        let until = world.clock.now() + MINUTE;
        let tries = (0..30).map(|index| {
            let store = if index % 2 == 0 { &one } else { &two };
            async move {
                store
                    .spent()
                    .spend("answer", "7", until)
                    .await
                    .expect("an answer")
            }
        });
        let used = join_all(tries).await;
        assert_eq!(used.iter().filter(|used| **used).count(), 1);
        assert!(
            one.spent()
                .spend("proof", "7", until)
                .await
                .expect("an answer")
        );
        world.clock.advance(MINUTE);
        one.sweep(&Retention::default()).await.expect("swept");
        assert_eq!(world.stored("SELECT id FROM spent").await.len(), 0);
        assert!(
            !one.spent()
                .spend("answer", "7", until)
                .await
                .expect("an answer")
        );
    });
}
