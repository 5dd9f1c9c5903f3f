//! Tools with which people allow background work and take it back: the modes oauth and token_exchange.

use std::{sync::Arc, time::Duration};

use http::{StatusCode, header};
use jiff::Timestamp;
use nc_base::FixedClock;
use nextcloud_mcp_server::Overrides;
use serde_json::{Value, json};

use crate::{
    background_world::{ALICE, ALICE_EXCHANGED, ALICE_NARROW, BOB, PUBLIC, World},
    login_flow_support::{self, tokens},
    support::TestServer,
};

const MODES: [&str; 2] = ["oauth", "token_exchange"];
const PROVISION: &str = "provision_nextcloud_access";
const STATUS: &str = "check_provisioning_status";
const LOGGED_IN: &str = "check_logged_in";
const REVOKE: &str = "revoke_nextcloud_access";
const ALL: [&str; 4] = [LOGGED_IN, STATUS, PROVISION, REVOKE];

/// A token of alice with which lists can ask the sandbox for its apps.
fn token(mode: &str) -> &'static str {
    if mode == "oauth" {
        ALICE
    } else {
        ALICE_EXCHANGED
    }
}

fn address(told: &Value) -> String {
    let url = told["provisioning_url"].as_str().expect("an address");
    assert!(
        url.starts_with(&format!("{PUBLIC}/oauth/authorize-nextcloud?state=")),
        "{url}"
    );
    url.to_owned()
}

#[tokio::test]
async fn a_person_allows_background_work_looks_at_it_and_takes_it_back() {
    for mode in MODES {
        let world = World::start(mode).await;
        assert_eq!(
            world.told(ALICE, STATUS).await,
            json!({ "is_provisioned": false })
        );
        let asked = world.told(ALICE, PROVISION).await;
        assert_eq!(asked["success"], true);
        assert_eq!(asked["already_provisioned"], false);
        let (status, page) = world.sign_in(&address(&asked), "alice").await;
        assert_eq!(status, StatusCode::OK, "{mode}: {page}");

        let now = world.told(ALICE, STATUS).await;
        assert_eq!(now["is_provisioned"], true, "{mode}: {now}");
        assert_eq!(now["credential_type"], "refresh_token");
        assert!(
            now["scopes"].to_string().contains("offline_access"),
            "{now}"
        );
        let since = now["provisioned_at"].as_str().expect("a time");
        assert!(since.parse::<Timestamp>().is_ok(), "{since}");
        assert_eq!(
            world.told(ALICE, LOGGED_IN).await,
            json!({ "result": "yes" })
        );
        let again = world.told(ALICE, PROVISION).await;
        assert_eq!(again["already_provisioned"], true, "{again}");
        assert_eq!(again.get("provisioning_url"), None);
        let of_bob = world.told(BOB, STATUS).await;
        assert_eq!(of_bob["is_provisioned"], false, "it is of alice");

        let revoked = world.told(ALICE, REVOKE).await;
        assert_eq!(revoked["success"], true);
        assert_eq!(world.provider.revoked(), ["refresh-of-alice"]);
        assert_eq!(world.told(ALICE, STATUS).await["is_provisioned"], false);
        let nothing = world.told(ALICE, REVOKE).await;
        assert!(
            nothing["message"].to_string().contains("nothing"),
            "{nothing}"
        );
    }
}

#[tokio::test]
async fn another_person_who_signs_in_there_allows_nothing() {
    for mode in MODES {
        let world = World::start(mode).await;
        let asked = world.told(ALICE, PROVISION).await;
        let (status, page) = world.sign_in(&address(&asked), "bob").await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{mode}: {page}");
        assert!(page.contains("nother person"), "{page}");
        for token in [ALICE, BOB] {
            let now = world.told(token, STATUS).await;
            assert_eq!(now["is_provisioned"], false, "{mode}: {now}");
        }
        assert_eq!(world.provider.revoked(), ["refresh-of-bob"]);
    }
}

#[tokio::test]
async fn a_page_that_nobody_opened_in_time_is_over() {
    for mode in MODES {
        let clock = FixedClock::new(Timestamp::now());
        let overrides = Overrides {
            clock: Arc::new(clock.clone()),
            ..Overrides::default()
        };
        let settings = [("ENABLE_BACKGROUND_OPERATIONS", "true")];
        let world = World::with(mode, &settings, overrides).await;
        let asked = world.told(ALICE, PROVISION).await;
        clock.advance(Duration::from_mins(11));
        let (status, page) = world.sign_in(&address(&asked), "alice").await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{mode}");
        assert!(page.contains(PROVISION), "it says what to do: {page}");
        assert_eq!(world.told(ALICE, STATUS).await["is_provisioned"], false);
    }
}

#[tokio::test]
async fn a_client_that_opens_pages_is_asked_to_and_one_that_shows_forms_shows_it() {
    for (mode, tool) in MODES
        .into_iter()
        .flat_map(|mode| [(mode, PROVISION), (mode, LOGGED_IN)])
    {
        let world = World::start(mode).await;
        let forms = json!({ "elicitation": {} });
        let asked = world.call(ALICE, tool, &forms, json!({})).await;
        let form = &asked.body["result"]["inputRequests"]["open"]["params"];
        assert_eq!(form["mode"], "form", "{}", asked.body);
        assert!(
            form["message"]
                .to_string()
                .contains("/oauth/authorize-nextcloud")
        );

        let pages = json!({ "elicitation": { "url": {} } });
        let asked = world.call(ALICE, tool, &pages, json!({})).await;
        let page = &asked.body["result"]["inputRequests"]["open"]["params"];
        assert_eq!(page["mode"], "url", "{}", asked.body);
        let url = page["url"].as_str().expect("an address").to_owned();
        let said = async |action: &str| {
            let answer = json!({ "inputResponses": { "open": { "action": action } } });
            let answer = world.call(ALICE, tool, &pages, answer).await;
            answer.body["result"]["structuredContent"].clone()
        };
        for (action, words) in [
            ("accept", "not allowed it yet"),
            ("decline", "does not want"),
            ("cancel", "put the question away"),
        ] {
            let told = said(action).await;
            assert!(told.to_string().contains(words), "{mode} {tool}: {told}");
            assert_ne!(told["success"], true);
        }
        let (status, _) = world.sign_in(&url, "alice").await;
        assert_eq!(status, StatusCode::OK);
        let done = said("accept").await;
        let yes = if tool == PROVISION {
            done["success"] == true && done["already_provisioned"] == false
        } else {
            done["result"] == "yes"
        };
        assert!(yes, "{mode} {tool}: {done}");
    }
}

#[tokio::test]
async fn who_cannot_be_asked_reads_the_address() {
    for mode in MODES {
        let world = World::start(mode).await;
        let told = world.told(ALICE, LOGGED_IN).await;
        let text = told["result"].as_str().expect("words");
        assert!(
            text.contains(&format!("{PUBLIC}/oauth/authorize-nextcloud?state=")),
            "{text}"
        );
    }
}

#[tokio::test]
async fn a_token_without_openid_is_told_so_and_lists_none_of_them() {
    for mode in MODES {
        let world = World::start(mode).await;
        for tool in ALL {
            let refused = world.call(ALICE_NARROW, tool, &json!({}), json!({})).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{mode}: {tool}");
            let challenge = refused.headers[header::WWW_AUTHENTICATE].to_str();
            assert!(challenge.expect("text").contains("scope=\"openid\""));
        }
        // Nextcloud does not take this token, and from then on the server does not either.
        let bearer = format!("Bearer {ALICE_NARROW}");
        let listed = world.server.listed("", &[("Authorization", &bearer)]).await;
        for tool in ALL {
            assert!(!listed.iter().any(|name| name == tool), "{mode}: {tool}");
        }
    }
}

#[tokio::test]
async fn they_are_listed_where_people_may_allow_it() {
    for mode in MODES {
        let world = World::start(mode).await;
        let bearer = format!("Bearer {}", token(mode));
        for query in ["", "?toolset=notes", "?profile=compact"] {
            let listed = world
                .server
                .listed(query, &[("Authorization", &bearer)])
                .await;
            for tool in ALL {
                assert!(
                    listed.iter().any(|name| name == tool),
                    "{mode}{query}: {tool}"
                );
            }
        }
        let document = world
            .server
            .get("/.well-known/oauth-protected-resource/mcp")
            .await;
        let scopes = document.body["scopes_supported"]
            .as_array()
            .expect("scopes");
        assert!(scopes.contains(&json!("openid")), "{mode}: {scopes:?}");
    }
}

#[tokio::test]
async fn where_nobody_may_allow_it_they_are_not_there() {
    for mode in MODES {
        let bearer = format!("Bearer {}", token(mode));
        let world = World::with(mode, &[], Overrides::default()).await;
        for tool in ALL {
            let refused = world.call(ALICE, tool, &json!({}), json!({})).await;
            let words = refused.body["error"]["message"].to_string();
            assert!(
                words.contains("ENABLE_BACKGROUND_OPERATIONS"),
                "{mode}: {words}"
            );
        }
        let listed = world.server.listed("", &[("Authorization", &bearer)]).await;
        assert!(
            !listed.iter().any(|name| ALL.contains(&name.as_str())),
            "{listed:?}"
        );
        let document = world
            .server
            .get("/.well-known/oauth-protected-resource/mcp")
            .await;
        assert!(!document.body.to_string().contains("openid"));
    }
    let server = TestServer::single_user(&[]).await;
    let flow = login_flow_support::server(&[]).await;
    let (token, _) = tokens(&flow, "alice").await;
    for tool in ALL {
        let refused = server.call(tool, json!({})).await;
        assert_eq!(
            refused.body["error"]["code"],
            json!(-32602),
            "{}",
            refused.body
        );
        let refused = login_flow_support::call(&flow, &token, tool, json!({})).await;
        assert_eq!(
            refused.body["error"]["code"],
            json!(-32602),
            "{}",
            refused.body
        );
    }
}

#[tokio::test]
async fn they_take_no_argument_and_a_server_that_only_reads_changes_nothing() {
    let world = World::start("oauth").await;
    for tool in ALL {
        let wrong = json!({ "arguments": { "frobnicate": 1 } });
        let told = world.call(ALICE, tool, &json!({}), wrong).await;
        assert_eq!(told.body["result"]["isError"], json!(true), "{}", told.body);
        assert!(told.text().contains("`frobnicate`"), "{}", told.body);
    }
    let bearer = format!("Bearer {ALICE}");
    let listed = world
        .server
        .listed("?read_only=true", &[("Authorization", &bearer)])
        .await;
    let listed: Vec<&str> = listed
        .iter()
        .map(String::as_str)
        .filter(|name| ALL.contains(name))
        .collect();
    assert_eq!(listed, [LOGGED_IN, STATUS]);
}
