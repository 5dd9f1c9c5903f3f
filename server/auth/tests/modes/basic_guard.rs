//! Guessing is slowed down, honest mistakes are forgiven, and an outage is no rejection.

use std::time::Duration;

use futures::future::join_all;
use http::HeaderMap;
use nc_auth::AuthError;
use nc_base::{Hint, Retry};

use crate::small_nextcloud::World;

#[tokio::test]
async fn a_request_without_credentials_is_challenged() {
    let world = World::start().await;
    let error = world.mode.authenticate(&HeaderMap::new()).await;
    let error = error.expect_err("nobody");
    assert_eq!(error.status(), 401);
    assert_eq!(
        error.challenge(None, None).expect("a challenge"),
        "Basic realm=\"Nextcloud\", charset=\"UTF-8\""
    );
    assert!(error.hint().is_some());
    assert_eq!(world.asked(), 0);
}

#[tokio::test]
async fn the_same_wrong_password_reaches_nextcloud_once_in_five_seconds() {
    let world = World::start().await;
    let wrong = || world.login("alice", "wrong");
    for answer in join_all((0..20).map(|_| wrong())).await {
        assert!(matches!(answer, Err(AuthError::Rejected)));
    }
    assert_eq!(world.asked(), 1);
    world.clock.advance(Duration::from_secs(6));
    assert!(wrong().await.is_err());
    assert_eq!(world.asked(), 2);
}

#[tokio::test]
async fn guessing_is_stopped_before_it_reaches_nextcloud() {
    let world = World::start().await;
    let mut throttled = 0;
    for n in 0..50 {
        match world.login("alice", &format!("guess-{n}")).await {
            Err(AuthError::Rejected) => {}
            Err(AuthError::Throttled { retry_after }) => {
                assert!(retry_after <= Duration::from_secs(10));
                throttled += 1;
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((world.asked(), throttled), (5, 45));
}

#[tokio::test]
async fn guesses_at_once_are_stopped_as_well() {
    let world = World::start().await;
    let guesses: Vec<String> = (0..50).map(|n| format!("guess-{n}")).collect();
    join_all(guesses.iter().map(|guess| world.login("alice", guess))).await;
    assert_eq!(world.asked(), 5);
}

#[tokio::test]
async fn guessing_many_logins_is_stopped_too() {
    let world = World::start().await;
    for n in 0..300 {
        let _ = world.login(&format!("user-{n}"), "guess").await;
    }
    assert_eq!(world.asked(), 100);
}

#[tokio::test]
async fn guessing_locks_out_nobody_who_is_in() {
    let world = World::start().await;
    let alice = || world.login("alice", "pw-of-alice");
    alice().await.expect("accepted");
    for n in 0..50 {
        let _ = world.login("alice", &format!("guess-{n}")).await;
    }
    alice().await.expect("still in");
    world.clock.advance(Duration::from_secs(61));
    for n in 0..50 {
        let _ = world.login("alice", &format!("again-{n}")).await;
    }
    alice().await.expect("verified again without a budget");
}

#[tokio::test]
async fn a_corrected_password_works_at_once_or_within_seconds() {
    let world = World::start().await;
    for n in 0..4 {
        let _ = world.login("alice", &format!("typo-{n}")).await;
    }
    world.login("alice", "pw-of-alice").await.expect("at once");
    for n in 0..6 {
        let _ = world.login("bob", &format!("typo-{n}")).await;
    }
    let error = world.login("bob", "pw-of-bob").await.expect_err("too fast");
    assert_eq!(
        (error.status().as_u16(), error.challenge(None, None)),
        (429, None)
    );
    let Retry::After(wait) = error.retry() else {
        panic!("{error:?}");
    };
    world.clock.advance(wait);
    world.login("bob", "pw-of-bob").await.expect("in time");
}

#[tokio::test]
async fn a_password_set_right_on_the_server_works_within_five_seconds() {
    let world = World::start().await;
    let login = || world.login("alice", "new");
    assert!(matches!(login().await, Err(AuthError::Rejected)));
    world.set_password("alice", "new");
    world.clock.advance(Duration::from_secs(5));
    login().await.expect("accepted");
}

#[tokio::test]
async fn an_outage_is_no_rejection_and_costs_no_budget() {
    let world = World::start().await;
    world.set_down(true);
    for _ in 0..20 {
        let error = world.login("alice", "pw-of-alice").await.expect_err("down");
        assert!(matches!(error, AuthError::Unavailable(_)), "{error:?}");
        assert_eq!(
            (error.status().as_u16(), error.challenge(None, None)),
            (503, None)
        );
    }
    world.set_down(false);
    world.login("alice", "pw-of-alice").await.expect("up again");
}
