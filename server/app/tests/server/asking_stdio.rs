//! Tools that ask the person, over standard streams: the program itself, in front of its own sandbox.

use std::process::Stdio;

use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines},
    process::{Child, ChildStdin, ChildStdout, Command},
};

use crate::{asking::delete_row, support::meta};

/// A client of the program.
struct Client {
    _program: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
    id: i64,
    modern: bool,
}

impl Client {
    async fn start(modern: bool) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_nextcloud-mcp-server"))
            .args(["demo", "--transport", "stdio"])
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("the program");
        let input = program.stdin.take().expect("its input");
        let output = BufReader::new(program.stdout.take().expect("its output")).lines();
        let mut client = Self {
            _program: program,
            input,
            output,
            id: 0,
            modern,
        };
        if !modern {
            let params = json!({
                "protocolVersion": "2025-11-25",
                "capabilities": { "elicitation": {} },
                "clientInfo": { "name": "test", "version": "0" },
            });
            client.send("initialize", params).await;
            let about = client.next().await;
            let icon = &about["result"]["serverInfo"]["icons"][0]["src"];
            assert!(
                icon.as_str().is_some_and(|src| src.starts_with("data:")),
                "{about}"
            );
            let ready = json!({ "jsonrpc": "2.0", "method": "notifications/initialized" });
            client.write(&ready).await;
        }
        client
    }

    async fn write(&mut self, message: &Value) {
        let line = format!("{message}\n");
        self.input
            .write_all(line.as_bytes())
            .await
            .expect("written");
    }

    async fn send(&mut self, method: &str, mut params: Value) {
        self.id += 1;
        if self.modern {
            params["_meta"] = meta(&json!({ "elicitation": {} }));
        }
        let message =
            json!({ "jsonrpc": "2.0", "id": self.id, "method": method, "params": params });
        self.write(&message).await;
    }

    async fn next(&mut self) -> Value {
        let line = self.output.next_line().await.expect("readable");
        serde_json::from_str(&line.expect("a line")).expect("JSON")
    }

    /// The result of a call that asks nothing.
    async fn read(&mut self, tool: &str, arguments: Value) -> Value {
        let call = json!({ "name": tool, "arguments": arguments });
        self.send("tools/call", call).await;
        let answer = self.next().await;
        answer["result"]["structuredContent"].clone()
    }

    /// The first row of the first table, and how many rows it has.
    async fn rows(&mut self) -> (i64, u64) {
        let tables = self.read("nc_tables_list_tables", json!({})).await;
        let table = &tables["tables"][0];
        let count = table["row_count"].as_u64().expect("a count");
        let table = json!({ "table_id": table["id"] });
        let rows = self.read("nc_tables_read_table", table).await;
        (rows["rows"][0]["id"].as_i64().expect("a row"), count)
    }

    /// The result of deleting a row, the one question answered so.
    async fn delete(&mut self, row: i64, answer: Value) -> Value {
        let mut call = delete_row(row);
        self.send("tools/call", call.clone()).await;
        let asked = self.next().await;
        let wanted = json!(format!("Delete row {row} of a table for good?"));
        if self.modern {
            let result = &asked["result"];
            let question = &result["inputRequests"]["confirm"];
            assert_eq!(question["params"]["message"], wanted, "{asked}");
            call["requestState"] = result["requestState"].clone();
            call["inputResponses"] = json!({ "confirm": answer });
            self.send("tools/call", call).await;
        } else {
            assert_eq!(asked["method"], json!("elicitation/create"), "{asked}");
            assert_eq!(asked["params"]["message"], wanted, "{asked}");
            let answer = json!({ "jsonrpc": "2.0", "id": asked["id"], "result": answer });
            self.write(&answer).await;
        }
        self.next().await["result"].clone()
    }
}

async fn only_a_yes_deletes(modern: bool) {
    let mut client = Client::start(modern).await;
    let (row, before) = client.rows().await;
    for action in ["decline", "cancel"] {
        let told = client.delete(row, json!({ "action": action })).await;
        assert_eq!(told["isError"], json!(true), "{action}: {told}");
        assert!(told.to_string().contains("Nothing was done"), "{told}");
        assert_eq!(client.rows().await, (row, before), "{action}");
    }
    let yes = json!({ "action": "accept", "content": {} });
    let done = client.delete(row, yes).await;
    assert_eq!(done["structuredContent"]["id"], json!(row), "{done}");
    assert_eq!(client.rows().await.1, before - 1);
}

#[tokio::test]
async fn an_older_client_is_asked_while_the_call_waits() {
    only_a_yes_deletes(false).await;
}

#[tokio::test]
async fn a_modern_client_gets_the_question_as_an_answer() {
    only_a_yes_deletes(true).await;
}
