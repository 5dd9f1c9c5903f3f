//! People: the one who signs in at the provider is the one who comes back from Nextcloud, or nothing is stored.

use nc_auth::{
    authorization::{AccessState, Browser, Connect, ConnectError, Then},
    provider::{UserIdForm, UserOfClaims},
};
use nc_base::Secret;
use serde_json::json;

use super::support::Front;

fn by_claim(claim: &str) -> UserOfClaims {
    UserOfClaims {
        claim: claim.to_owned(),
        form: UserIdForm::Plain,
    }
}

#[tokio::test]
async fn whoever_signed_in_at_the_provider_connects_their_own_nextcloud() {
    let front = Front::start(UserOfClaims::default()).await;
    assert!(!front.alice().await.is_connected());
    let (ticket, browser) = front.waits(json!({ "sub": "alice" })).await;
    let waiting = front.server.connect(&ticket, &browser).await;
    assert!(matches!(waiting, Ok(Connect::Waiting(_))), "{waiting:?}");
    front.cloud().granted = Some("alice".to_owned());
    let done = front.server.connect(&ticket, &browser).await.expect("done");
    let Connect::Done {
        user,
        then,
        session,
    } = done
    else {
        panic!("{done:?}")
    };
    assert_eq!(user, "alice");
    assert!(matches!(then, Then::Tool) && session.is_none());
    let caller = front.alice().await;
    assert!(caller.is_connected());
    assert_eq!(caller.account, Some(front.account("alice")));
    // The one sign-in holds until the person ends it, and then Nextcloud knows.
    front
        .server
        .disconnect(&front.account("alice"))
        .await
        .expect("disconnected");
    assert_eq!(front.cloud().revoked, 1);
    assert!(!front.alice().await.is_connected());
}

#[tokio::test]
async fn somebody_else_who_says_yes_at_nextcloud_is_refused_and_their_password_revoked() {
    let front = Front::start(UserOfClaims::default()).await;
    let (ticket, browser) = front.waits(json!({ "sub": "alice" })).await;
    front.cloud().granted = Some("bob".to_owned());
    let refused = front.server.connect(&ticket, &browser).await;
    assert!(
        matches!(&refused, Err(ConnectError::SomebodyElse { user }) if user == "bob"),
        "{refused:?}"
    );
    assert_eq!(front.cloud().revoked, 1);
    assert!(!front.alice().await.is_connected());
    let over = front.server.connect(&ticket, &browser).await;
    assert!(matches!(over, Err(ConnectError::Over)));
    // The tool sees the same when it is the one that asks.
    front.waits(json!({ "sub": "alice" })).await;
    front.cloud().granted = Some("bob".to_owned());
    let account = front.account("alice");
    let now = front.server.access(&account).await.expect("told");
    assert_eq!(now.state, AccessState::SomebodyElse);
    assert_eq!(front.cloud().revoked, 2);
}

#[tokio::test]
async fn nextcloud_is_asked_only_after_the_right_person_signed_in_at_the_provider() {
    let front = Front::start(UserOfClaims::default()).await;
    front.alice().await;
    let alice = front.account("alice");
    let ticket = front.asked(&alice).await;
    let (url, browser) = front.opened(&ticket).await;
    let other = front
        .signs_in(json!({ "sub": "mallory" }), &url, &browser)
        .await;
    assert!(matches!(other, Err(ConnectError::OtherPerson)), "{other:?}");
    assert_eq!(front.cloud().begun, 0);
    let waits = front.server.access(&alice).await.expect("told");
    assert_eq!(waits.state, AccessState::Pending);
    // The page is still good for the right one, and only in the browser that signed in.
    let (url, browser) = front.opened(&ticket).await;
    let foreign = Browser {
        session: None,
        binding: Some(Secret::new("foreign")),
    };
    let elsewhere = front
        .signs_in(json!({ "sub": "alice" }), &url, &foreign)
        .await;
    assert!(
        matches!(elsewhere, Err(ConnectError::Over)),
        "{elsewhere:?}"
    );
    let came = front
        .signs_in(json!({ "sub": "alice" }), &url, &browser)
        .await;
    let next = came.expect("signed in").ticket.expect("a page");
    let foreign = front.server.connect(&next, &foreign).await;
    assert!(matches!(foreign, Err(ConnectError::Over)), "{foreign:?}");
    let again = front.server.connect(&ticket, &browser).await;
    assert!(matches!(again, Err(ConnectError::Over)), "used up");
}

#[tokio::test]
async fn a_name_that_people_choose_names_nobody() {
    let front = Front::start(UserOfClaims::default()).await;
    let claims = json!({ "sub": "alice", "preferred_username": "bob", "email": "bob" });
    let (ticket, browser) = front.waits(claims).await;
    front.cloud().granted = Some("bob".to_owned());
    let refused = front.server.connect(&ticket, &browser).await;
    assert!(matches!(refused, Err(ConnectError::SomebodyElse { .. })));
}

#[tokio::test]
async fn the_operator_says_which_claim_names_the_user() {
    let front = Front::start(by_claim("nextcloud_id")).await;
    let claims = json!({ "sub": "alice", "nextcloud_id": "alice.of.nextcloud" });
    let (ticket, browser) = front.waits(claims).await;
    front.cloud().granted = Some("alice.of.nextcloud".to_owned());
    let done = front.server.connect(&ticket, &browser).await;
    assert!(matches!(done, Ok(Connect::Done { .. })), "{done:?}");
    assert!(front.alice().await.is_connected());
    let stored = front.store.accounts().find(&front.account("alice")).await;
    let user = stored.expect("read").expect("an account").user_id;
    assert_eq!(user.expect("known").as_str(), "alice.of.nextcloud");
}

#[tokio::test]
async fn a_claim_may_come_from_userinfo_of_the_same_person_and_must_come() {
    for (told, good) in [
        (json!({ "sub": "alice", "nextcloud_id": "alice" }), true),
        (json!({ "sub": "mallory", "nextcloud_id": "bob" }), false),
        (json!({ "sub": "alice" }), false),
        (json!({ "sub": "alice", "nextcloud_id": 7 }), false),
    ] {
        let front = Front::start(by_claim("nextcloud_id")).await;
        front.alice().await;
        let ticket = front.asked(&front.account("alice")).await;
        let (url, browser) = front.opened(&ticket).await;
        front.world.provider().userinfo = (200, told.to_string());
        let came = front
            .signs_in(json!({ "sub": "alice" }), &url, &browser)
            .await;
        assert_eq!(came.is_ok(), good, "{told}: {came:?}");
        assert_eq!(front.cloud().begun, usize::from(good));
    }
}

#[tokio::test]
async fn our_pages_are_for_whoever_signed_in_at_the_provider() {
    let front = Front::start(UserOfClaims::default()).await;
    let way = front
        .server
        .sign_in_in_front(&Browser::default(), "peer")
        .await;
    let way = way.expect("asked").expect("a provider");
    let mut browser = Browser {
        session: None,
        binding: Some(way.binding),
    };
    let url = way.url.parse().expect("a URL");
    let came = front
        .signs_in(json!({ "sub": "alice" }), &url, &browser)
        .await;
    let came = came.expect("signed in");
    assert!(came.ticket.is_none() && front.cloud().begun == 0);
    browser.session = came.session;
    let home = front
        .server
        .home(&browser)
        .await
        .expect("read")
        .expect("signed in");
    assert_eq!(home.account.id, front.account("alice"));
    assert!(!home.account.connected);
}
