//! Who alone does something.

use std::{process::Command, time::Duration};

use futures::future::join_all;

use crate::databases::{World, on_each};

const MINUTE: Duration = Duration::from_mins(1);

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

/// Told by its environment, this program takes one lease and says so.
const CHILD: &str = "NC_STORE_TEST_CHILD";

#[test]
fn of_three_processes_one_gets_the_lease() {
    crate::databases::on_sqlite(async |world| {
        world.replica().await.close().await;
        let program = std::env::current_exe().expect("this program");
        let start = || {
            Command::new(&program)
                .args([
                    "--exact",
                    "leases::a_process_takes_a_lease",
                    "--nocapture",
                    "--include-ignored",
                ])
                .env(CHILD, world.file())
                .output()
        };
        let runs: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..3).map(|_| scope.spawn(start)).collect();
            threads
                .into_iter()
                .map(|thread| thread.join().expect("joined"))
                .collect()
        });
        let said: Vec<_> = runs
            .into_iter()
            .map(|run| String::from_utf8(run.expect("run").stdout).expect("text"))
            .collect();
        let count = |word: &str| said.iter().filter(|said| said.contains(word)).count();
        assert_eq!(
            (count("LEASE TAKEN"), count("LEASE HELD")),
            (1, 2),
            "{said:?}"
        );
    });
}

#[test]
#[ignore = "run by the test above, in processes of its own"]
#[expect(
    clippy::disallowed_methods,
    reason = "a process is told by its parent where to go"
)]
fn a_process_takes_a_lease() {
    let Ok(path) = std::env::var(CHILD) else {
        return;
    };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let store = World::at(&path).await;
        let taken = store
            .leases()
            .take("scan", MINUTE)
            .await
            .expect("an answer");
        println!(
            "{}",
            if taken.is_some() {
                "LEASE TAKEN"
            } else {
                "LEASE HELD"
            }
        );
    });
}
