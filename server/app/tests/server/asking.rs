//! Tools that ask the person: clients of 2026-07-28 get the question as a result and come back with sealed state.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use nc_base::FixedClock;
use nextcloud_mcp_server::Overrides;
use serde_json::{Value, json};

use crate::support::{self, Answer, TestServer, meta};

/// Base64 of `bob:bob-app-password`.
const BOB: (&str, &str) = ("authorization", "Basic Ym9iOmJvYi1hcHAtcGFzc3dvcmQ=");
/// Base64 of `alice:alice-app-password`.
const ALICE: (&str, &str) = ("authorization", "Basic YWxpY2U6YWxpY2UtYXBwLXBhc3N3b3Jk");
const KEY: (&str, &str) = (
    "TOKEN_ENCRYPTION_KEY",
    "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
);

/// A call that asks: what cannot be undone.
pub(crate) fn delete_row(row: i64) -> Value {
    json!({ "name": "nc_tables_delete_row", "arguments": { "row_id": row } })
}

/// The first row of alice's table.
pub(crate) async fn first_row(server: &TestServer) -> i64 {
    let tables = server.call("nc_tables_list_tables", json!({})).await;
    let table = &tables.body["result"]["structuredContent"]["tables"][0]["id"];
    let rows = server
        .call("nc_tables_read_table", json!({ "table_id": table }))
        .await;
    let row = &rows.body["result"]["structuredContent"]["rows"][0]["id"];
    row.as_i64().expect("a row")
}

pub(crate) async fn rows(server: &TestServer) -> usize {
    let tables = server.call("nc_tables_list_tables", json!({})).await;
    let count = &tables.body["result"]["structuredContent"]["tables"][0]["row_count"];
    usize::try_from(count.as_u64().expect("a count")).expect("a few")
}

/// The same call of a client that shows forms.
async fn able(server: &TestServer, headers: &[(&str, &str)], mut call: Value) -> Answer {
    call["_meta"] = meta(&json!({ "elicitation": {} }));
    server.ask("", headers, "tools/call", call).await
}

/// `call` again with the state of `asked` and what the person said.
fn answered(mut call: Value, asked: &Answer, answer: impl Into<Value>) -> Value {
    call["requestState"] = asked.body["result"]["requestState"].clone();
    call["inputResponses"] = json!({ "confirm": answer.into() });
    call
}

fn yes() -> Value {
    json!({ "action": "accept", "content": {} })
}

#[tokio::test]
async fn a_yes_lets_the_call_run_once() {
    let server = TestServer::single_user(&[]).await;
    let (row, before) = (first_row(&server).await, rows(&server).await);
    let asked = able(&server, &[], delete_row(row)).await;
    let result = &asked.body["result"];
    assert_eq!(
        result["resultType"],
        json!("input_required"),
        "{}",
        asked.body
    );
    let question = &result["inputRequests"]["confirm"];
    assert_eq!(question["method"], json!("elicitation/create"));
    let message = question["params"]["message"].as_str().expect("words");
    assert_eq!(message, format!("Delete row {row} of a table for good?"));
    assert_eq!(rows(&server).await, before);

    let again = answered(delete_row(row), &asked, yes());
    let done = able(&server, &[], again.clone()).await;
    assert_eq!(
        done.body["result"]["structuredContent"]["id"],
        json!(row),
        "{}",
        done.body
    );
    assert_eq!(rows(&server).await, before - 1);

    let replayed = able(&server, &[], again).await;
    assert!(replayed.text().contains("used before"), "{}", replayed.body);
}

#[tokio::test]
async fn a_no_and_a_question_put_away_do_nothing() {
    let server = TestServer::single_user(&[]).await;
    let (row, before) = (first_row(&server).await, rows(&server).await);
    for (action, words) in [("decline", "said no"), ("cancel", "put the question away")] {
        let asked = able(&server, &[], delete_row(row)).await;
        let again = answered(delete_row(row), &asked, json!({ "action": action }));
        let told = able(&server, &[], again).await;
        assert_eq!(told.body["result"]["isError"], json!(true), "{}", told.body);
        assert!(told.text().contains(words), "{}", told.body);
    }
    assert_eq!(rows(&server).await, before);
}

#[tokio::test]
async fn state_that_was_changed_or_belongs_elsewhere_is_refused() {
    let server = TestServer::single_user(&[]).await;
    let (row, before) = (first_row(&server).await, rows(&server).await);
    let asked = able(&server, &[], delete_row(row)).await;

    let mut changed = answered(delete_row(row), &asked, yes());
    let state = changed["requestState"].as_str().expect("state").to_owned();
    let last = if state.ends_with('A') { "B" } else { "A" };
    changed["requestState"] = json!(format!("{}{last}", &state[..state.len() - 1]));
    let other_arguments = answered(delete_row(row + 1), &asked, yes());
    let mut other_tool = answered(delete_row(row), &asked, yes());
    other_tool["name"] = json!("nc_notifications_dismiss_all");
    other_tool["arguments"] = json!({});
    let mut nonsense = answered(delete_row(row), &asked, yes());
    nonsense["requestState"] = json!("yes");
    for call in [changed, other_arguments, other_tool, nonsense] {
        let refused = able(&server, &[], call.clone()).await;
        assert_eq!(
            refused.body["error"]["code"],
            json!(-32602),
            "{call} {}",
            refused.body
        );
    }
    assert_eq!(rows(&server).await, before);
}

#[tokio::test]
async fn a_question_names_what_only_nextcloud_knows() {
    let server = TestServer::single_user(&[]).await;
    let tables = server.call("nc_tables_list_tables", json!({})).await;
    let table = &tables.body["result"]["structuredContent"]["tables"][0];
    let delete =
        |id: &Value| json!({ "name": "nc_tables_delete_table", "arguments": { "table_id": id } });
    let asked = able(&server, &[], delete(&table["id"])).await;
    let question = &asked.body["result"]["inputRequests"]["confirm"]["params"]["message"];
    let title = table["title"].as_str().expect("a title");
    let words = question.as_str().expect("a question");
    assert!(
        words.starts_with(&format!("Delete the table “{title}” with all its rows")),
        "{words}"
    );

    // What is not there is not asked about.
    let told = able(&server, &[], delete(&json!(987_654))).await;
    assert_eq!(told.body["result"]["isError"], json!(true), "{}", told.body);
    assert!(
        told.text().contains("Table 987654 not found"),
        "{}",
        told.body
    );
}

#[tokio::test]
async fn nobody_answers_for_somebody_else() {
    let server = TestServer::multi_user().await;
    let asked = able(&server, &[ALICE], delete_row(1)).await;
    let stolen = answered(delete_row(1), &asked, yes());
    let refused = able(&server, &[BOB], stolen).await;
    assert_eq!(
        refused.body["error"]["code"],
        json!(-32602),
        "{}",
        refused.body
    );
}

#[tokio::test]
async fn an_answer_after_two_minutes_is_too_late() {
    let clock = FixedClock::new(Timestamp::now());
    let overrides = Overrides {
        clock: Arc::new(clock.clone()),
        ..Overrides::default()
    };
    let settings = [
        ("NEXTCLOUD_USERNAME", "alice"),
        ("NEXTCLOUD_PASSWORD", "alice-app-password"),
    ];
    let server = TestServer::start_at(&settings, overrides).await;
    let (row, before) = (first_row(&server).await, rows(&server).await);
    let asked = able(&server, &[], delete_row(row)).await;
    clock.advance(Duration::from_secs(121));
    let late = able(&server, &[], answered(delete_row(row), &asked, yes())).await;
    assert!(late.text().contains("two minutes"), "{}", late.body);
    assert_eq!(rows(&server).await, before);
}

#[tokio::test]
async fn state_without_an_answer_asks_again() {
    let server = TestServer::single_user(&[]).await;
    let asked = able(&server, &[], delete_row(1)).await;
    let mut again = delete_row(1);
    again["requestState"] = asked.body["result"]["requestState"].clone();
    let asked = able(&server, &[], again).await;
    assert_eq!(
        asked.body["result"]["resultType"],
        json!("input_required"),
        "{}",
        asked.body
    );
}

#[tokio::test]
async fn an_answer_without_state_is_only_asked_again() {
    let server = TestServer::single_user(&[]).await;
    let (row, before) = (first_row(&server).await, rows(&server).await);
    let mut forged = delete_row(row);
    forged["inputResponses"] = json!({ "confirm": yes() });
    let asked = able(&server, &[], forged).await;
    assert_eq!(
        asked.body["result"]["resultType"],
        json!("input_required"),
        "{}",
        asked.body
    );
    assert_eq!(rows(&server).await, before);
}

#[tokio::test]
async fn replicas_with_one_store_take_an_answer_once() {
    let overrides = Overrides {
        store: Some(support::store().await),
        ..Overrides::default()
    };
    let first = TestServer::single_user(&[]).await;
    let (row, before) = (first_row(&first).await, rows(&first).await);
    let one = first.replica_with(&[KEY], overrides.clone());
    let other = first.replica_with(&[KEY], overrides);
    let asked = able(&one, &[], delete_row(row)).await;
    let again = answered(delete_row(row), &asked, yes());
    let done = able(&one, &[], again.clone()).await;
    assert!(done.body["result"]["structuredContent"].is_object());
    let replayed = able(&other, &[], again).await;
    assert!(replayed.text().contains("used before"), "{}", replayed.body);
    assert_eq!(rows(&first).await, before - 1);
}

#[tokio::test]
async fn replicas_with_one_key_understand_each_other() {
    let first = TestServer::single_user(&[KEY]).await;
    let row = first_row(&first).await;
    let asked = able(&first, &[], delete_row(row)).await;
    let again = answered(delete_row(row), &asked, yes());
    let stranger = able(&first.replica(&[]), &[], again.clone()).await;
    assert_eq!(
        stranger.body["error"]["code"],
        json!(-32602),
        "{}",
        stranger.body
    );
    let replica = able(&first.replica(&[KEY]), &[], again).await;
    assert_eq!(
        replica.body["result"]["structuredContent"]["id"],
        json!(row),
        "{}",
        replica.body
    );
}

#[tokio::test]
async fn a_client_that_cannot_ask_gets_what_the_operator_decided() {
    for (rule, deletes, links) in [
        ("irreversible", false, true),
        ("refuse", false, false),
        ("allow", true, true),
        ("allow,delete=refuse", false, true),
        ("irreversible,send=refuse", false, false),
        ("off", true, true),
    ] {
        let server = TestServer::single_user(&[("MCP_CONFIRM", rule)]).await;
        let (row, before) = (first_row(&server).await, rows(&server).await);
        let told = server.ask("", &[], "tools/call", delete_row(row)).await;
        let left = before - usize::from(deletes);
        assert_eq!(rows(&server).await, left, "{rule}: {}", told.body);
        if !deletes {
            assert!(told.text().contains("MCP_CONFIRM"), "{rule}: {}", told.body);
        }
        let path = json!({ "path": "Documents/Welcome.md" });
        let link = server.call("nc_share_create_public_link", path).await;
        assert_eq!(
            !link.text().contains("cannot ask"),
            links,
            "{rule}: {}",
            link.body
        );
    }
}

#[tokio::test]
async fn what_is_off_is_not_asked_where_it_could_be() {
    let server = TestServer::single_user(&[("MCP_CONFIRM", "off")]).await;
    let row = first_row(&server).await;
    let done = able(&server, &[], delete_row(row)).await;
    assert_eq!(
        done.body["result"]["structuredContent"]["id"],
        json!(row),
        "{}",
        done.body
    );
}

#[tokio::test]
async fn a_share_asks_when_it_leaves_the_server_and_not_before() {
    let server = TestServer::single_user(&[]).await;
    let share = |kind: Value| {
        json!({ "name": "nc_share_create", "arguments": {
            "path": "Documents/Welcome.md", "share_with": "bob", "share_type": kind,
        } })
    };
    let inside = able(&server, &[], share(json!(0))).await;
    assert_ne!(
        inside.body["result"]["resultType"],
        json!("input_required"),
        "{}",
        inside.body
    );
    for kind in [
        json!(3),
        json!("3"),
        json!("+3"),
        json!("03"),
        json!(3.0),
        json!(4),
    ] {
        let outside = able(&server, &[], share(kind.clone())).await;
        assert_eq!(
            outside.body["result"]["resultType"],
            json!("input_required"),
            "{kind}: {}",
            outside.body
        );
    }
}

#[tokio::test]
async fn arguments_that_cannot_be_used_are_told_before_anybody_is_asked() {
    let server = TestServer::single_user(&[]).await;
    let call = json!({ "name": "nc_tables_delete_row", "arguments": { "row_id": "first" } });
    let told = able(&server, &[], call).await;
    assert_eq!(told.body["result"]["isError"], json!(true), "{}", told.body);
    assert!(told.text().contains("row_id"), "{}", told.body);
}

#[tokio::test]
async fn the_tool_that_calls_all_others_asks_as_they_do() {
    let server = TestServer::single_user(&[("MCP_PROFILE", "compact")]).await;
    let call = json!({ "name": "nc_call_tool", "arguments": {
        "name": "nc_notifications_dismiss_all", "arguments": {},
    } });
    let asked = able(&server, &[], call.clone()).await;
    assert_eq!(
        asked.body["result"]["resultType"],
        json!("input_required"),
        "{}",
        asked.body
    );
    let done = able(&server, &[], answered(call, &asked, yes())).await;
    assert_eq!(
        done.body["result"]["structuredContent"]["dismissed"],
        json!("all"),
        "{}",
        done.body
    );
}

#[tokio::test]
async fn the_gravest_want_the_name_typed_back() {
    let server = TestServer::single_user(&[]).await;
    let call = json!({ "name": "nc_users_delete", "arguments": { "user_id": "bob" } });
    for (typed, goes_on) in [("bob", true), ("Bob", false), ("", false)] {
        let asked = able(&server, &[], call.clone()).await;
        let question = &asked.body["result"]["inputRequests"]["confirm"]["params"];
        let message = question["message"].as_str().expect("words");
        assert!(message.ends_with("To go on, type: bob"), "{message}");
        assert_eq!(question["requestedSchema"]["required"], json!(["name"]));
        let yes = json!({ "action": "accept", "content": { "name": typed } });
        let told = able(&server, &[], answered(call.clone(), &asked, yes)).await;
        let refused = told.text().contains("not the one asked for");
        assert_eq!(refused, !goes_on, "{typed}: {}", told.body);
    }
}
