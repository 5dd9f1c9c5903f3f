//! Jobs of the index: one per document, each done by one worker at a time, everybody in turn.

use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

use futures::future::join_all;
use jiff::Timestamp;
use nc_base::{Clock, UserId};
use nc_store::{
    Ended, IndexKey, Job, JobState, MOST_ATTEMPTS, NewJob, Operation, Priority, Retention, Store,
};

use crate::databases::{DAY, MINUTE, World, on_each};

pub(crate) fn user(name: &str) -> UserId {
    UserId::parse(name).expect("a user")
}

fn job(world: &World, who: &str, id: &str) -> NewJob {
    NewJob {
        key: IndexKey::new("note", id),
        user: user(who),
        operation: Operation::Index,
        place: None,
        etag: Some("1".to_owned()),
        mode: "hybrid".to_owned(),
        priority: Priority::Scan,
        seen_at: world.clock.now(),
        run_after: world.clock.now(),
    }
}

fn jobs(world: &World, who: &str, count: usize) -> Vec<NewJob> {
    let id = |index| format!("{who}-{index}");
    (0..count)
        .map(|index| job(world, who, &id(index)))
        .collect()
}

async fn add(store: &Store, jobs: &[NewJob]) -> u64 {
    store.index_queue().add(jobs).await.expect("added")
}

async fn take(store: &Store, limit: u32) -> Vec<Job> {
    let taken = store.index_queue().take("worker", limit, MINUTE).await;
    taken.expect("taken")
}

async fn done(store: &Store, job: &Job) -> Ended {
    store.index_queue().done(job).await.expect("an answer")
}

async fn failed(store: &Store, job: &Job, retry_at: Option<Timestamp>) -> Ended {
    let ended = store.index_queue().failed(job, "no text", retry_at).await;
    ended.expect("an answer")
}

/// How many jobs are in each state: waiting, later, running, dead.
async fn states(store: &Store) -> [u64; 4] {
    use JobState::{Dead, Later, Running, Waiting};
    let counts = store.index_queue().counts(None).await.expect("counted");
    [Waiting, Later, Running, Dead].map(|state| {
        let of = counts.iter().filter(|count| count.state == state);
        of.map(|count| count.jobs).sum()
    })
}

#[test]
fn twenty_thousand_jobs_are_added_at_once_and_again_without_a_row_written() {
    on_each(async |world| {
        let store = world.replica().await;
        let many = jobs(world, "alice", 20_000);
        let started = Instant::now();
        assert_eq!(add(&store, &many).await, 20_000);
        println!("20,000 added in {:?}", started.elapsed());
        let started = Instant::now();
        assert_eq!(add(&store, &many).await, 0);
        println!("and once more in {:?}", started.elapsed());
        assert_eq!(states(&store).await, [20_000, 0, 0, 0]);
        let started = Instant::now();
        assert_eq!(take(&store, 16).await.len(), 16);
        println!("16 taken in {:?}", started.elapsed());
    });
}

#[test]
fn of_eight_workers_on_two_replicas_nobody_gets_what_another_has() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        for who in ["alice", "bob", "carol"] {
            add(&one, &jobs(world, who, 100)).await;
        }
        let work = (0..8).map(|index| {
            let store = if index % 2 == 0 { &one } else { &two };
            async move {
                let mut had = Vec::new();
                loop {
                    let taken = take(store, 7).await;
                    if taken.is_empty() {
                        return had;
                    }
                    for job in taken {
                        assert_eq!(done(store, &job).await, Ended::Done);
                        had.push(job.key);
                    }
                }
            }
        });
        let had: Vec<_> = join_all(work).await.into_iter().flatten().collect();
        assert_eq!(had.len(), 300);
        assert_eq!(had.into_iter().collect::<BTreeSet<_>>().len(), 300);
        assert_eq!(states(&one).await, [0; 4]);
    });
}

#[test]
fn a_user_with_one_job_does_not_wait_for_one_with_thousands() {
    on_each(async |world| {
        let store = world.replica().await;
        add(&store, &jobs(world, "alice", 1_000)).await;
        add(&store, &jobs(world, "bob", 3)).await;
        add(&store, &jobs(world, "carol", 1)).await;
        let users = |jobs: &[Job]| -> Vec<String> {
            let mut users: Vec<_> = jobs.iter().map(|job| job.user.to_string()).collect();
            users.sort();
            users
        };
        assert_eq!(users(&take(&store, 3).await), ["alice", "bob", "carol"]);
        let mut turns = Vec::new();
        for _ in 0..4 {
            turns.extend(users(&take(&store, 1).await));
        }
        assert_eq!(turns, ["alice", "bob", "alice", "bob"]);
        assert_eq!(take(&store, 10).await.len(), 10, "nobody else wants them");
    });
}

#[test]
fn what_was_changed_just_now_comes_before_what_a_scan_found() {
    on_each(async |world| {
        let store = world.replica().await;
        add(&store, &jobs(world, "alice", 50)).await;
        add(&store, &jobs(world, "bob", 50)).await;
        world.clock.advance(MINUTE);
        let urgent = NewJob {
            priority: Priority::Change,
            etag: None,
            ..job(world, "bob", "bob-49")
        };
        assert_eq!(add(&store, &[urgent]).await, 1);
        let first = take(&store, 1).await;
        assert_eq!(first[0].key.doc_id, "bob-49");
        assert_eq!(take(&store, 1).await[0].user, user("alice"));
    });
}

#[test]
fn a_lease_that_ended_is_given_to_the_next_and_the_slow_one_changes_nothing() {
    on_each(async |world| {
        let store = world.replica().await;
        add(&store, &jobs(world, "alice", 2)).await;
        let slow = take(&store, 2).await;
        world.clock.advance(Duration::from_secs(50));
        let held = store.index_queue().renew(&slow[..1], MINUTE).await;
        assert_eq!(held.expect("renewed"), [slow[0].key.clone()]);
        world.clock.advance(Duration::from_secs(20));
        let next = take(&store, 2).await;
        assert_eq!(next.len(), 1, "the other one was renewed");
        assert_eq!((&next[0].key, next[0].attempts), (&slow[1].key, 2));
        let held = store.index_queue().renew(&slow, MINUTE).await;
        assert_eq!(held.expect("renewed"), [slow[0].key.clone()]);
        assert_eq!(done(&store, &slow[1]).await, Ended::Lost);
        assert_eq!(failed(&store, &slow[1], None).await, Ended::Lost);
        let back = store
            .index_queue()
            .put_back(&slow[1], None, world.clock.now())
            .await;
        assert_eq!(back.expect("an answer"), Ended::Lost);
        assert_eq!(done(&store, &next[0]).await, Ended::Done);
        assert_eq!(done(&store, &slow[0]).await, Ended::Done);
        assert_eq!(states(&store).await, [0; 4]);
    });
}

#[test]
fn what_comes_in_while_a_job_runs_is_done_afterwards_and_by_nobody_before() {
    on_each(async |world| {
        let store = world.replica().await;
        add(&store, &[job(world, "alice", "1")]).await;
        let running = take(&store, 1).await.remove(0);
        assert_eq!(
            add(&store, &[job(world, "bob", "1")]).await,
            1,
            "another reader"
        );
        let changed = NewJob {
            etag: Some("2".to_owned()),
            ..job(world, "bob", "1")
        };
        add(&store, &[changed]).await;
        assert!(take(&store, 1).await.is_empty(), "it is being done");
        assert_eq!(done(&store, &running).await, Ended::Again);
        let again = take(&store, 1).await.remove(0);
        assert_eq!(again.etag.as_deref(), Some("2"));
        assert_eq!((again.attempts, &again.user), (1, &user("bob")));
        let gone = NewJob {
            operation: Operation::Remove,
            etag: None,
            ..job(world, "alice", "1")
        };
        add(&store, &[gone]).await;
        assert_eq!(
            failed(&store, &again, None).await,
            Ended::Again,
            "what failed is over"
        );
        let last = take(&store, 1).await.remove(0);
        assert_eq!((last.operation, last.attempts), (Operation::Remove, 1));
        assert_eq!(done(&store, &last).await, Ended::Done);
    });
}

#[test]
fn a_job_that_fails_waits_and_dies_after_so_many_attempts() {
    on_each(async |world| {
        let store = world.replica().await;
        add(&store, &[job(world, "alice", "1")]).await;
        for attempt in 1..=MOST_ATTEMPTS {
            let job = take(&store, 1).await.remove(0);
            assert_eq!(job.attempts, attempt);
            let retry = Some(world.clock.now() + MINUTE);
            let ended = failed(&store, &job, retry).await;
            let last = attempt == MOST_ATTEMPTS;
            assert_eq!(ended, if last { Ended::Dead } else { Ended::Again });
            assert!(take(&store, 1).await.is_empty());
            world.clock.advance(MINUTE);
        }
        assert_eq!(
            add(&store, &[job(world, "alice", "1")]).await,
            0,
            "the same version"
        );
        assert_eq!(states(&store).await, [0, 0, 0, 1]);
        let dead = store
            .index_queue()
            .dead(None, None, 10)
            .await
            .expect("read");
        assert_eq!(
            (dead[0].error.as_str(), dead[0].attempts),
            ("no text", MOST_ATTEMPTS)
        );
        let next = store
            .index_queue()
            .dead(Some(&user("alice")), Some(&dead[0].key), 10)
            .await;
        assert!(next.expect("read").is_empty());
        assert_eq!(
            store
                .index_queue()
                .retry(&[dead[0].key.clone()])
                .await
                .expect("done"),
            1
        );
        let job = take(&store, 1).await.remove(0);
        assert_eq!(
            failed(&store, &job, None).await,
            Ended::Dead,
            "it never will"
        );
        assert_eq!(
            store
                .index_queue()
                .retry_all(Some(&user("bob")))
                .await
                .expect("done"),
            0
        );
        assert_eq!(store.index_queue().retry_all(None).await.expect("done"), 1);
    });
}

#[test]
fn a_document_that_ends_every_worker_is_given_up_and_one_put_back_is_not() {
    on_each(async |world| {
        let store = world.replica().await;
        add(&store, &jobs(world, "alice", 2)).await;
        for _ in 0..2 * MOST_ATTEMPTS {
            for job in take(&store, 2).await {
                if job.key.doc_id == "alice-1" {
                    let now = world.clock.now();
                    let back = store
                        .index_queue()
                        .put_back(&job, Some("no model"), now)
                        .await;
                    assert_eq!(back.expect("an answer"), Ended::Again);
                }
            }
            world.clock.advance(2 * MINUTE);
        }
        assert_eq!(states(&store).await, [1, 0, 0, 1]);
        let dead = store
            .index_queue()
            .dead(None, None, 10)
            .await
            .expect("read");
        assert_eq!(dead[0].key.doc_id, "alice-0");
        assert_eq!(dead[0].attempts, MOST_ATTEMPTS);
        world.clock.advance(90 * DAY);
        let swept = store.sweep(&Retention::default()).await.expect("swept");
        assert_eq!((swept.of("index_jobs"), swept.of("index_turns")), (1, 1));
    });
}

#[test]
fn jobs_wait_for_their_time_and_are_counted() {
    on_each(async |world| {
        let store = world.replica().await;
        let early = world.clock.now();
        let later = NewJob {
            run_after: early + MINUTE,
            ..job(world, "alice", "later")
        };
        add(&store, &[later, job(world, "bob", "now")]).await;
        let taken = take(&store, 5).await;
        assert_eq!(taken.len(), 1);
        world.clock.advance(Duration::from_secs(1));
        let task = NewJob {
            key: IndexKey::new("task", "1"),
            ..job(world, "bob", "")
        };
        add(&store, &[task]).await;
        assert_eq!(states(&store).await, [1, 1, 1, 0]);
        let of_bob = store.index_queue().counts(Some(&user("bob"))).await;
        let of_bob: Vec<_> = of_bob
            .expect("counted")
            .into_iter()
            .map(|count| (count.doc_type, count.oldest))
            .collect();
        let expected = [("note", early), ("task", world.clock.now())];
        assert_eq!(of_bob, expected.map(|(kind, at)| (kind.to_owned(), at)));
    });
}

#[test]
fn adders_and_workers_at_the_same_documents_neither_lose_nor_block_each_other() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        let rounds = (0..6).map(|index| {
            let store = if index % 2 == 0 { &one } else { &two };
            async move {
                for round in 0..10 {
                    let mut jobs = jobs(world, "alice", 40);
                    for job in &mut jobs {
                        job.etag = Some(format!("{index}-{round}"));
                    }
                    if index % 2 == 0 {
                        jobs.reverse();
                    }
                    add(store, &jobs).await;
                    for job in take(store, 9).await {
                        assert_ne!(done(store, &job).await, Ended::Lost);
                    }
                }
            }
        });
        join_all(rounds).await;
        loop {
            let taken = take(&one, 50).await;
            if taken.is_empty() {
                break;
            }
            for job in taken {
                assert_eq!(done(&one, &job).await, Ended::Done);
            }
        }
        assert_eq!(states(&two).await, [0; 4]);
    });
}
