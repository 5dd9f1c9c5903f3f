//! Everybody is who they are, and nobody else.

use std::time::Duration;

use futures::future::join_all;
use http::HeaderMap;
use nc_auth::{AuthError, Authenticator, Grants, SingleUser};
use nc_base::Secret;
use nextcloud_transport::Credentials;

use crate::small_nextcloud::{World, headers};

#[tokio::test]
async fn two_users_interleaved_never_meet() {
    let world = World::start().await;
    let calls = (0..1000).map(|n| {
        let name = if n % 2 == 0 { "alice" } else { "bob" };
        let world = &world;
        async move {
            let caller = world.login(name, &format!("pw-of-{name}")).await;
            (name, caller.expect("accepted"))
        }
    });
    let all = join_all(calls).await;
    for (name, caller) in &all {
        assert_eq!(&*caller.user, format!("{name}-id"));
        assert_eq!(caller.session.login(), Some(*name));
        let user = caller.session.user_id().await.expect("known");
        assert_eq!(user.as_str(), format!("{name}-id"));
        for (other, another) in all.iter().take(2) {
            assert_eq!(name == other, caller.key == another.key);
        }
    }
    assert_eq!(world.asked(), 2, "one question per credential");
}

#[tokio::test]
async fn the_right_login_with_another_password_gets_nothing_from_the_cache() {
    let world = World::start().await;
    world.login("alice", "pw-of-alice").await.expect("accepted");
    for wrong in ["pw-of-bob", "pw-of-alic", "pw-of-alice "] {
        let answer = world.login("alice", wrong).await;
        assert!(matches!(answer, Err(AuthError::Rejected)), "{wrong:?}");
    }
}

#[tokio::test]
async fn an_accepted_login_is_asked_about_again_after_a_minute() {
    let world = World::start().await;
    let login = || world.login("alice", "pw-of-alice");
    login().await.expect("accepted");
    world.clock.advance(Duration::from_secs(59));
    login().await.expect("accepted");
    assert_eq!(world.asked(), 1);
    world.clock.advance(Duration::from_secs(2));
    world.set_password("alice", "changed");
    assert!(matches!(login().await, Err(AuthError::Rejected)));
    assert_eq!(world.asked(), 2);
}

#[tokio::test]
async fn a_forgotten_caller_is_asked_about_at_once() {
    let world = World::start().await;
    let caller = world.login("alice", "pw-of-alice").await.expect("accepted");
    world.set_password("alice", "changed");
    world.mode.forget(&caller.key).await;
    let answer = world.login("alice", "pw-of-alice").await;
    assert!(matches!(answer, Err(AuthError::Rejected)));
}

#[tokio::test]
async fn nothing_shows_a_password() {
    let world = World::start().await;
    let caller = world.login("alice", "pw-of-alice").await.expect("accepted");
    let error = world.login("bob", "pw-of-eve").await.expect_err("rejected");
    let shown = format!("{caller:?} {error:?} {error} {:?}", world.mode);
    assert!(!shown.contains("pw-of-"), "{shown}");
}

#[tokio::test]
async fn a_single_user_needs_no_header_and_shares_one_session() {
    let world = World::start().await;
    let credentials = Credentials::Basic {
        login: "alice".to_owned(),
        password: Secret::new("pw-of-alice"),
    };
    let mode = Authenticator::SingleUser(SingleUser::new(&world.server, credentials));
    let first = mode.authenticate(&HeaderMap::new()).await.expect("alice");
    let second = mode
        .authenticate(&headers("bob", "x"))
        .await
        .expect("alice");
    assert_eq!((&*first.user, first.key), ("alice", second.key));
    assert_eq!(first.scopes, Grants::All);
    assert_eq!(world.asked(), 0, "nothing is asked before it is needed");
    let user = second.session.user_id().await.expect("an id");
    assert_eq!(user.as_str(), "alice-id");
    first.session.user_id().await.expect("the same id");
    assert_eq!(world.asked(), 1);
}
