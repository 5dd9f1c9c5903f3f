//! No tool takes an argument that it does not know, that is of another type, or does without one that it needs; it says
//! which, and asks Nextcloud nothing.

use std::{collections::BTreeMap, sync::Arc};

use nc_base::SystemClock;
use nc_tests::{
    case,
    client::{Client, Outcome},
    replay::settings,
    scripted::Scripted,
};
use serde_json::{Map, Value, json};

use crate::tools;

/// A server in front of a Nextcloud that expects nothing.
struct Unasked {
    nextcloud: Scripted,
    client: Client,
}

impl Unasked {
    async fn start() -> Self {
        let nextcloud = Scripted::start(&[]).await.unwrap();
        let more = [("MCP_CALLS_PER_MINUTE".to_owned(), "100000".to_owned())];
        let settings = settings(nextcloud.url(), "alice", "app-password", &more.into());
        let pairs = settings.iter().map(|(name, value)| (&**name, &**value));
        let client = Client::start(pairs, Arc::new(SystemClock)).unwrap();
        Self { nextcloud, client }
    }

    /// The text of a refusal that names `argument`.
    async fn refuses(&self, tool: &str, args: Map<String, Value>, argument: &str) -> String {
        let args = Value::Object(args);
        let outcome = self.client.call(tool, &args).await.unwrap();
        let asked = self.nextcloud.complaints();
        assert!(asked.is_empty(), "{tool} {args}: {asked:?}");
        let Outcome::Error(text) = outcome else {
            panic!("{tool} takes {args}");
        };
        let named = format!("`{argument}`");
        assert!(text.contains(&named), "{tool} {args}: {text}");
        text
    }
}

/// Arguments with which each tool worked.
fn good() -> BTreeMap<String, Map<String, Value>> {
    let cases = case::all().unwrap().into_iter();
    cases
        .filter(|(_, case)| case.result.is_some())
        .filter_map(|(_, case)| Some((case.tool, case.args.as_object()?.clone())))
        .collect()
}

/// Something of another type than `schema` has.
fn wrong(schema: &Value) -> Option<Value> {
    Some(match schema.get("type")?.as_str()? {
        "boolean" => json!("perhaps"),
        "string" => json!([true]),
        _ => json!(true),
    })
}

#[tokio::test]
async fn no_tool_takes_an_argument_that_it_does_not_know() {
    let (server, good) = (Unasked::start().await, good());
    for name in tools().map(|tool| tool.spec().name) {
        let mut args = good[name].clone();
        args.insert("frobnicate".to_owned(), json!(1));
        let text = server.refuses(name, args, "frobnicate").await;
        assert!(text.starts_with("This tool has no argument"), "{text}");
    }
}

#[tokio::test]
async fn no_tool_does_without_an_argument_that_it_needs() {
    let (server, good) = (Unasked::start().await, good());
    for tool in tools() {
        let name = tool.spec().name;
        let required = tool.definition.input_schema.get("required");
        let required = required.and_then(Value::as_array);
        for argument in required.into_iter().flatten().filter_map(Value::as_str) {
            for nothing in [None, Some(Value::Null)] {
                let mut args = good[name].clone();
                args.remove(argument);
                args.extend(nothing.map(|nothing| (argument.to_owned(), nothing)));
                let text = server.refuses(name, args, argument).await;
                assert!(text.starts_with("Missing argument"), "{name}: {text}");
            }
        }
    }
}

#[tokio::test]
async fn no_tool_takes_an_argument_of_another_type() {
    let (server, good) = (Unasked::start().await, good());
    for tool in tools() {
        let name = tool.spec().name;
        let properties = tool.definition.input_schema.get("properties");
        let properties = properties.and_then(Value::as_object);
        for (argument, schema) in properties.into_iter().flatten() {
            let Some(wrong) = wrong(schema) else { continue };
            let mut args = good[name].clone();
            args.insert(argument.clone(), wrong);
            let text = server.refuses(name, args, argument).await;
            let told = format!("Argument `{argument}` cannot be used: ");
            assert!(text.starts_with(&told), "{name}: {text}");
        }
    }
}
