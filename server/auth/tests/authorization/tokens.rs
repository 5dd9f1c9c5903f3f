//! What ends with time: questions, codes, tokens.

use std::time::Duration;

use nc_auth::authorization::{Browser, Code, Credentials, DocumentHosts, Form};
use nc_base::UserId;
use nc_store::{Code as Issue, Connected, Person, Scopes, random_token};

use super::support::{CHALLENGE, REDIRECT, VERIFIER, World, form};

/// A code of a person who is connected.
async fn code(world: &World) -> String {
    let person = Person::new("http://127.0.0.1:9", "alice").expect("a person");
    let connected = Connected {
        user_id: UserId::parse("alice").expect("an id"),
        login_name: "alice".to_owned(),
        app_password: random_token(),
        scopes: None,
    };
    let accounts = world.store.accounts();
    accounts.connect(&person, &connected).await.expect("stored");
    let code = random_token();
    let issue = Issue {
        account: person.account(),
        client_id: "named".to_owned(),
        redirect_uri: REDIRECT.to_owned(),
        code_challenge: CHALLENGE.to_owned(),
        scopes: Scopes::parse("notes.read"),
        resource: "https://mcp.test/mcp".to_owned(),
    };
    let codes = world.store.codes();
    let minute = Duration::from_mins(1);
    codes.issue(&code, &issue, minute).await.expect("stored");
    code.expose().to_owned()
}

fn redeem(code: &str) -> Form {
    form(&[
        ("grant_type", "authorization_code"),
        ("client_id", "named"),
        ("code", code),
        ("code_verifier", VERIFIER),
    ])
}

async fn token(world: &World, form: &Form) -> Result<serde_json::Value, Code> {
    let credentials = Credentials::of(form, None).expect("a client");
    let answer = world.server.token(form, &credentials).await;
    answer.map_err(|error| error.code)
}

#[tokio::test]
async fn a_code_is_good_for_a_minute() {
    let world = World::start("http://127.0.0.1:9", DocumentHosts::Off).await;
    let (soon, late) = (code(&world).await, code(&world).await);
    world.clock.advance(Duration::from_secs(59));
    assert!(token(&world, &redeem(&soon)).await.is_ok());
    world.clock.advance(Duration::from_secs(2));
    assert_eq!(token(&world, &redeem(&late)).await, Err(Code::InvalidGrant));
}

#[tokio::test]
async fn an_access_token_lasts_an_hour_and_a_refresh_token_thirty_days() {
    let world = World::start("http://127.0.0.1:9", DocumentHosts::Off).await;
    let answer = token(&world, &redeem(&code(&world).await))
        .await
        .expect("tokens");
    let of = |name: &str| nc_base::Secret::new(answer[name].as_str().expect(name));
    assert_eq!(answer["expires_in"], 3600);
    let tokens = world.store.tokens();
    assert!(
        tokens
            .check(&of("access_token"))
            .await
            .expect("an answer")
            .is_some()
    );
    world.clock.advance(Duration::from_secs(3601));
    assert!(
        tokens
            .check(&of("access_token"))
            .await
            .expect("an answer")
            .is_none()
    );
    let refresh = |token: &str| {
        form(&[
            ("grant_type", "refresh_token"),
            ("client_id", "named"),
            ("refresh_token", token),
        ])
    };
    let again = token(&world, &refresh(of("refresh_token").expose()))
        .await
        .expect("tokens");
    world.clock.advance(Duration::from_hours(24 * 31));
    let late = again["refresh_token"].as_str().expect("a token");
    assert_eq!(token(&world, &refresh(late)).await, Err(Code::InvalidGrant));
}

#[tokio::test]
async fn a_question_can_be_answered_for_a_quarter_of_an_hour() {
    let world = World::start("http://127.0.0.1:9", DocumentHosts::Off).await;
    let asked = world.asked("named", REDIRECT).await;
    let browser = Browser {
        session: None,
        binding: Some(asked.binding.clone()),
    };
    world.clock.advance(Duration::from_secs(15 * 60 + 1));
    let no = form(&[("ticket", asked.ticket.expose()), ("decision", "deny")]);
    assert!(world.server.decide(&no, &browser, "peer").await.is_err());
}
