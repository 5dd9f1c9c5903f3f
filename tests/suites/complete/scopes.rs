//! A caller who lacks a scope of a tool neither sees the tool nor may call it, and is told which scope it takes.

use std::{collections::BTreeSet, sync::Arc};

use nc_auth::Grants;
use nc_base::SystemClock;
use nc_tests::{client::Client, replay::settings, scripted::Scripted};
use serde_json::{Value, json};

use crate::tools;

/// A server whose callers are granted these scopes, in front of a Nextcloud that expects nothing.
async fn granted(scopes: BTreeSet<String>) -> (Client, Scripted) {
    let nextcloud = Scripted::start(&[]).await.unwrap();
    let settings = settings(
        nextcloud.url(),
        "alice",
        "app-password",
        &std::collections::BTreeMap::new(),
    );
    let pairs = settings.iter().map(|(name, value)| (&**name, &**value));
    let grants = Grants::Only(Arc::new(scopes));
    let client = Client::granted(pairs, Arc::new(SystemClock), grants).unwrap();
    (client, nextcloud)
}

fn all() -> BTreeSet<String> {
    let scopes = tools().flat_map(|tool| tool.spec().scopes);
    scopes.map(|scope| (*scope).to_owned()).collect()
}

#[tokio::test]
async fn without_its_scope_a_tool_is_refused_with_the_scope_named() {
    for missing in all() {
        let mut scopes = all();
        scopes.remove(&missing);
        let (client, nextcloud) = granted(scopes).await;
        let list = client.request("tools/list", None, json!({})).await.unwrap();
        let listed: BTreeSet<&str> = list["tools"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|tool| tool["name"].as_str())
            .collect();
        for tool in tools() {
            let spec = tool.spec();
            let needs = spec.scopes.contains(&missing.as_str());
            assert_eq!(listed.contains(spec.name), !needs, "{}", spec.name);
            if needs {
                refused(&client, spec.name, &missing).await;
            }
        }
        assert!(nextcloud.complaints().is_empty(), "{missing}");
    }
}

/// A call ends as a protocol error that names the scope.
async fn refused(client: &Client, tool: &str, scope: &str) {
    let params = json!({ "name": tool, "arguments": {} });
    let refused = client.request("tools/call", Some(tool), params).await;
    let Err(error) = refused.map(|result: Value| result.to_string()) else {
        panic!("{tool} runs without {scope}");
    };
    let error = error.to_string();
    assert!(
        error.contains("insufficient_scope") && error.contains(scope),
        "{tool}: {error}"
    );
}
