//! Two processes of the real program behind a proxy that sends each request to the other one: on one SQLite file, or on the
//! PostgreSQL of `NC_REPLICAS_TEST_POSTGRES`.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::{
    fleet::{Fleet, Reply},
    program::{Place, block_on},
    sandbox_server::start as nextcloud,
    small_cloud::{APP, SmallCloud},
};

pub(crate) async fn fleet(place: &Place, port: u16, settings: &[(&str, &str)]) -> Fleet {
    let host = format!("http://127.0.0.1:{port}");
    let mut all = vec![("NEXTCLOUD_HOST", host.as_str())];
    all.extend(settings);
    Fleet::start(place, &all).await
}

const ALICE: &[(&str, &str)] = &[
    ("NEXTCLOUD_USERNAME", "alice"),
    ("NEXTCLOUD_PASSWORD", "alice-app-password"),
];

/// A call of a client that shows forms.
async fn call(fleet: &Fleet, params: Value) -> Reply {
    let name = params["name"].as_str().unwrap_or_default().to_owned();
    let mut params = params;
    params["_meta"] = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": { "elicitation": {} },
    });
    let message = json!({ "jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params });
    let headers = format!(
        "Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\n\
         MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: tools/call\r\nMcp-Name: {name}\r\n"
    );
    fleet
        .send("POST", "/mcp", &headers, &message.to_string())
        .await
}

#[test]
fn the_pages_of_a_list_come_from_any_replica() {
    block_on(async {
        let (_sandbox, port) = nextcloud().await;
        let place = Place::new();
        let fleet = fleet(&place, port, ALICE).await;
        let (mut arguments, mut seen) = (json!({ "limit": 1 }), 0);
        loop {
            let page = call(
                &fleet,
                json!({ "name": "nc_notes_list_notes", "arguments": arguments }),
            );
            let page = page.await.body["result"]["structuredContent"].clone();
            seen += page["results"].as_array().map_or(0, Vec::len);
            match page.get("next_cursor") {
                Some(next) => arguments["cursor"] = next.clone(),
                None => break,
            }
        }
        assert!(seen > 2, "{seen}");
        assert!(fleet.served().iter().all(|served| *served > 0));
    });
}

#[test]
fn an_answer_of_a_person_counts_once_whichever_replica_gets_it() {
    block_on(async {
        let (_sandbox, port) = nextcloud().await;
        let place = Place::new();
        let fleet = fleet(&place, port, ALICE).await;
        let tables = json!({ "name": "nc_tables_list_tables", "arguments": {} });
        let tables = call(&fleet, tables).await.body;
        let table = &tables["result"]["structuredContent"]["tables"][0]["id"];
        let rows = json!({ "name": "nc_tables_read_table", "arguments": { "table_id": table } });
        let rows = call(&fleet, rows).await.body;
        let row = &rows["result"]["structuredContent"]["rows"][0]["id"];
        let delete = json!({ "name": "nc_tables_delete_row", "arguments": { "row_id": row } });
        let asked = call(&fleet, delete.clone()).await.body;
        let mut again = delete;
        again["requestState"] = asked["result"]["requestState"].clone();
        again["inputResponses"] = json!({ "confirm": { "action": "accept", "content": {} } });
        let both = futures::join!(call(&fleet, again.clone()), call(&fleet, again.clone()));
        let done = [both.0.body, both.1.body];
        let ids = done
            .iter()
            .filter(|done| done["result"]["structuredContent"]["id"] == *row);
        assert_eq!(ids.count(), 1, "{done:?}");
        let used = done
            .iter()
            .filter(|done| done.to_string().contains("used before"));
        assert_eq!(used.count(), 1, "{done:?}");
    });
}

#[test]
fn a_replica_that_is_killed_in_the_middle_of_a_call_takes_only_that_call_with_it() {
    block_on(async {
        let (sandbox, port) = nextcloud().await;
        let place = Place::new();
        let mut fleet = fleet(&place, port, ALICE).await;
        let me = json!({ "name": "nc_users_get_me", "arguments": {} });
        for _ in 0..2 {
            let warm = call(&fleet, me.clone()).await;
            assert_eq!(warm.status, 200, "{:?}", warm.body);
        }
        sandbox.set_latency(Duration::from_secs(20));
        let before = sandbox.requests().len();
        let (doomed, params) = (fleet.next(), me.clone());
        let note = json!({ "name": "nc_notes_get_note", "arguments": { "note_id": 1 } });
        let caller = fleet.caller();
        #[expect(
            clippy::disallowed_methods,
            reason = "the task ends with the runtime of the test"
        )]
        let lost = tokio::spawn(async move {
            let message = json!({ "jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {
                "name": note["name"], "arguments": note["arguments"], "_meta": {
                    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
                    "io.modelcontextprotocol/clientCapabilities": {},
            } } });
            let headers = "Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\n\
                           MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: tools/call\r\nMcp-Name: nc_notes_get_note\r\n";
            caller
                .send("POST", "/mcp", headers, &message.to_string())
                .await
        });
        while sandbox.requests().len() == before {
            tokio::task::yield_now().await;
        }
        fleet.kill(doomed);
        let lost = lost.await.expect("no panic");
        assert_eq!(
            lost.status, 0,
            "the call under way is lost: {:?}",
            lost.body
        );
        sandbox.set_latency(Duration::ZERO);
        for _ in 0..4 {
            let kept = call(&fleet, params.clone()).await;
            assert_eq!(kept.status, 200, "{:?}", kept.body);
        }
    });
}

#[test]
fn app_passwords_and_wrong_guesses_are_the_same_for_every_replica() {
    block_on(async {
        let cloud = SmallCloud::start().await;
        let place = Place::new();
        let settings = [
            ("MCP_DEPLOYMENT_MODE", "multi_user_basic"),
            ("ENABLE_BACKGROUND_OPERATIONS", "true"),
        ];
        let mut fleet = fleet(&place, cloud.port, &settings).await;
        let header = |password: &str| {
            let pair = STANDARD.encode(format!("alice:{password}"));
            format!("Authorization: Basic {pair}\r\n")
        };
        let path = "/api/v1/users/alice/app-password";
        let stored = fleet.send("POST", path, &header(APP), "").await;
        assert_eq!(stored.status, 200, "{:?}", stored.body);
        for _ in 0..2 {
            let shown = fleet.send("GET", path, &header(APP), "").await;
            assert_eq!(shown.body["has_app_password"], json!(true));
        }
        let mut told = Vec::new();
        for _ in 0..8 {
            told.push(fleet.send("GET", path, &header("wrong"), "").await.status);
        }
        assert_eq!(told, [401, 401, 401, 401, 401, 429, 429, 429]);
        let doomed = fleet.next();
        fleet.kill(doomed);
        let still = fleet.send("GET", "/health/ready", "", "").await;
        assert_eq!(
            still.body["checks"]["database"],
            json!("ok"),
            "{:?}",
            still.body
        );
    });
}
