//! Pages that tools want the person to open: asked by the client in the way that it declared, clients of 2026-07-28.

use std::{sync::Arc, time::Duration};

use http::StatusCode;
use jiff::Timestamp;
use nc_base::FixedClock;
use nextcloud_mcp_server::Overrides;
use serde_json::{Value, json};

use crate::{
    login_flow_support::{ISSUER, TestBrowser, call, call_able, lose, search, server_with, tokens},
    support::{Answer, TestServer},
};

/// Both tools that have a page in this mode.
pub(crate) const TOOLS: [&str; 2] = ["nc_auth_provision_access", "nc_auth_update_scopes"];

fn pages() -> Value {
    json!({ "elicitation": { "url": {} } })
}

fn forms() -> Value {
    json!({ "elicitation": {} })
}

fn told(answer: &Answer) -> &Value {
    &answer.body["result"]["structuredContent"]
}

/// Alice, who may not read notes until she opens the page of a tool: for one because her app password is dead, for the other
/// because she allows less.
pub(crate) struct Asking {
    pub(crate) server: TestServer,
    pub(crate) token: String,
    tool: &'static str,
    /// How she is connected meanwhile.
    meanwhile: &'static str,
}

impl Asking {
    pub(crate) async fn start(tool: &'static str, more: &[(&str, &str)]) -> Self {
        Self::with(tool, more, Overrides::default()).await
    }

    async fn with(tool: &'static str, more: &[(&str, &str)], overrides: Overrides) -> Self {
        let server = server_with(more, overrides).await;
        let (token, _) = tokens(&server, "alice").await;
        let scopes = tool == "nc_auth_update_scopes";
        if scopes {
            let less = json!({ "remove_scopes": ["notes.read"] });
            call(&server, &token, tool, less).await;
        } else {
            lose(&server, &token, "alice").await;
        }
        Self {
            server,
            token,
            tool,
            meanwhile: if scopes {
                "provisioned"
            } else {
                "not_provisioned"
            },
        }
    }

    /// The call that has a page.
    pub(crate) fn params(&self) -> Value {
        let more = self.tool == "nc_auth_update_scopes";
        let args = if more {
            json!({ "add_scopes": ["notes.read"] })
        } else {
            json!({})
        };
        json!({ "name": self.tool, "arguments": args })
    }

    async fn first(&self, can: &Value) -> Answer {
        call_able(&self.server, &self.token, self.tool, can, self.params()).await
    }

    /// The question that comes in place of a result.
    async fn question(&self, can: &Value) -> Value {
        let asked = self.first(can).await;
        let result = &asked.body["result"];
        assert_eq!(result["resultType"], "input_required", "{}", asked.body);
        assert!(!asked.body.to_string().contains("alice"), "{}", asked.body);
        result["inputRequests"]["open"]["params"].clone()
    }

    /// The same call again, with what the person said.
    async fn said(&self, can: &Value, answer: Value) -> Value {
        let mut again = self.params();
        again["inputResponses"] = json!({ "open": answer });
        let answer = call_able(&self.server, &self.token, self.tool, can, again).await;
        assert!(told(&answer).is_object(), "{}", answer.body);
        told(&answer).clone()
    }

    async fn status(&self) -> Value {
        let answer = call(&self.server, &self.token, "nc_auth_check_status", json!({})).await;
        told(&answer)["status"].clone()
    }

    async fn reads_notes(&self) -> bool {
        let answer = search(&self.server, &self.token).await;
        answer.status == StatusCode::OK && answer.body["result"]["isError"] == json!(false)
    }

    /// How many app passwords were revoked at Nextcloud.
    fn revoked(&self) -> usize {
        let requests = self.server.sandbox.requests();
        let gone = requests.iter().filter(|seen| seen.method == "DELETE");
        gone.filter(|seen| seen.path.ends_with("/core/apppassword"))
            .count()
    }
}

/// The path of a page of ours.
fn path(url: &Value) -> String {
    let url = url.as_str().expect("an address");
    let path = url.strip_prefix(ISSUER).expect("a page of ours");
    assert!(path.starts_with("/connect/"), "{path}");
    path.to_owned()
}

#[tokio::test]
async fn a_client_that_opens_pages_opens_ours_and_comes_back() {
    for tool in TOOLS {
        let alice = Asking::start(tool, &[]).await;
        let question = alice.question(&pages()).await;
        assert_eq!(question["mode"], "url");
        let page = TestBrowser::default()
            .get(&alice.server, &path(&question["url"]))
            .await;
        assert_eq!(page.status, StatusCode::OK, "it opens in any browser");

        let yes = || json!({ "action": "accept" });
        let waits = alice.said(&pages(), yes()).await;
        assert_eq!(waits["status"], "pending", "{waits}");
        assert_eq!(waits.get("login_url"), None, "no second page");
        assert!(!alice.reads_notes().await);
        alice.server.sandbox.clear_requests();
        alice.server.sandbox.accept_logins("alice");
        let done = alice.said(&pages(), yes()).await;
        assert_eq!(done["status"], "provisioned", "{done}");
        assert!(alice.reads_notes().await);
        // Of whom it was dead nothing is left to revoke.
        let replaced = usize::from(tool == "nc_auth_update_scopes");
        assert_eq!(alice.revoked(), replaced, "the app password before");
    }
}

#[tokio::test]
async fn a_client_that_shows_forms_shows_the_address_in_one() {
    for tool in TOOLS {
        let alice = Asking::start(tool, &[]).await;
        for can in [forms(), json!({ "elicitation": { "form": {} } })] {
            let question = alice.question(&can).await;
            assert_eq!(question["mode"], "form");
            let message = question["message"].as_str().expect("words");
            assert!(message.contains(&format!("{ISSUER}/connect/")), "{message}");
        }
        let open = json!({ "action": "accept", "content": { "acknowledged": false } });
        let waits = alice.said(&forms(), open).await;
        assert_eq!(waits["status"], "cancelled", "{waits}");
        alice.server.sandbox.accept_logins("alice");
        let done = json!({ "action": "accept", "content": { "acknowledged": true } });
        let done = alice.said(&forms(), done).await;
        assert_eq!(done["status"], "provisioned", "{done}");
        assert!(alice.reads_notes().await);
    }
}

#[tokio::test]
async fn a_client_that_can_do_neither_gets_the_address_as_text() {
    for tool in TOOLS {
        let alice = Asking::start(tool, &[]).await;
        let answer = alice.first(&json!({})).await;
        assert_eq!(told(&answer)["status"], "pending", "{}", answer.body);
        path(&told(&answer)["login_url"]);
        let url = told(&answer)["login_url"].as_str().expect("an address");
        assert!(answer.text().contains(url), "{}", answer.body);
    }
}

#[tokio::test]
async fn who_declines_ends_it_and_who_says_nothing_does_not() {
    for tool in TOOLS {
        let alice = Asking::start(tool, &[]).await;
        let page = path(&alice.question(&pages()).await["url"]);
        let away = alice.said(&pages(), json!({ "action": "cancel" })).await;
        assert_eq!(away["status"], "cancelled", "{away}");
        let open = TestBrowser::default().get(&alice.server, &page).await;
        assert_eq!(open.status, StatusCode::OK, "the page is still good");
        let no = alice.said(&pages(), json!({ "action": "decline" })).await;
        assert_eq!(no["status"], "declined", "{no}");
        let over = TestBrowser::default().get(&alice.server, &page).await;
        assert!(
            over.status.is_client_error(),
            "{} {}",
            over.status,
            over.text
        );
        alice.server.sandbox.accept_logins("alice");
        assert_eq!(alice.status().await, alice.meanwhile, "nobody asks");
        assert!(!alice.reads_notes().await);
    }
}

#[tokio::test]
async fn a_page_that_nobody_opened_in_time_is_over() {
    for tool in TOOLS {
        let clock = FixedClock::new(Timestamp::now());
        let overrides = Overrides {
            clock: Arc::new(clock.clone()),
            ..Overrides::default()
        };
        let alice = Asking::with(tool, &[], overrides).await;
        let page = path(&alice.question(&pages()).await["url"]);
        clock.advance(Duration::from_mins(21));
        let over = TestBrowser::default().get(&alice.server, &page).await;
        assert!(over.status.is_client_error(), "{}", over.status);
        alice.server.sandbox.accept_logins("alice");
        assert_eq!(alice.status().await, alice.meanwhile);
        assert!(!alice.reads_notes().await);
    }
}

#[tokio::test]
async fn whoever_opens_the_page_of_another_person_changes_nothing_for_anybody() {
    for tool in TOOLS {
        let alice = Asking::start(tool, &[]).await;
        let page = path(&alice.question(&pages()).await["url"]);
        TestBrowser::default().get(&alice.server, &page).await;
        alice.server.sandbox.accept_logins("bob");
        alice.server.sandbox.clear_requests();
        let answer = alice.said(&pages(), json!({ "action": "accept" })).await;
        assert_eq!(answer["status"], alice.meanwhile, "{answer}");
        assert!(answer.to_string().contains("Somebody else"), "{answer}");
        assert_eq!(alice.revoked(), 1, "what bob gave is given back");
        assert_eq!(alice.status().await, alice.meanwhile);
        assert!(!alice.reads_notes().await);
    }
}

#[tokio::test]
async fn who_allows_less_is_not_overruled_by_a_page_that_was_open() {
    let alice = Asking::start("nc_auth_update_scopes", &[]).await;
    alice.question(&pages()).await;
    let less = json!({ "remove_scopes": ["notes.write"] });
    let less = call(&alice.server, &alice.token, alice.tool, less).await;
    assert_eq!(told(&less)["status"], "provisioned", "{}", less.body);
    assert!(
        told(&less)["previous_scopes"]
            .to_string()
            .contains("notes.write")
    );
    assert!(
        !told(&less)["new_scopes"]
            .to_string()
            .contains("notes.write")
    );
    alice.server.sandbox.accept_logins("alice");
    assert_eq!(alice.status().await, "provisioned");
    assert!(!alice.reads_notes().await);
}

#[tokio::test]
async fn an_answer_that_is_none_is_refused() {
    let alice = Asking::start("nc_auth_provision_access", &[]).await;
    for nonsense in [json!("yes"), json!({ "action": "perhaps" }), json!(7)] {
        let mut again = alice.params();
        again["inputResponses"] = json!({ "open": nonsense });
        let refused = call_able(&alice.server, &alice.token, alice.tool, &pages(), again).await;
        assert_eq!(
            refused.body["error"]["code"],
            json!(-32602),
            "{}",
            refused.body
        );
    }
    assert_eq!(alice.status().await, "not_provisioned");
}
