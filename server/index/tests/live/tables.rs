//! Rows of a table, and of a view that hides a column.

use anyhow::{Context, ensure};
use http::Method;
use nc_index::DocType;
use serde_json::{Value, json};

use crate::live::{Live, User, cases, find, source_of, text, unique};

cases![rows_are_followed_and_views_hide_what_they_hide];

const V2: &str = "/ocs/v2.php/apps/tables/api/2";
const V1: &str = "/index.php/apps/tables/api/1";

fn id(value: &Value) -> anyhow::Result<i64> {
    value["id"]
        .as_i64()
        .with_context(|| format!("no number in {value}"))
}

async fn rows_are_followed_and_views_hide_what_they_hide(live: &Live) -> anyhow::Result<()> {
    let (alice, bob) = (live.user("alice")?, live.user("bob")?);
    let table = json!({ "title": unique("live table"), "template": "custom" });
    let table = id(&alice
        .ask(Method::POST, &format!("{V2}/tables"), table)
        .await?)?;
    let outcome = follow(&alice, &bob, table).await;
    alice
        .ask(Method::DELETE, &format!("{V2}/tables/{table}"), Value::Null)
        .await?;
    outcome
}

async fn column(alice: &User, table: i64, title: &str) -> anyhow::Result<i64> {
    let body =
        json!({ "baseNodeId": table, "baseNodeType": "table", "title": title, "subtype": "line" });
    id(&alice
        .ask(Method::POST, &format!("{V2}/columns/text"), body)
        .await?)
}

async fn follow(alice: &User, bob: &User, table: i64) -> anyhow::Result<()> {
    let source = source_of(DocType::TableRow)?;
    let source = source.as_ref();
    let (shown, hidden) = (
        column(alice, table, "Grain").await?,
        column(alice, table, "Price").await?,
    );
    let data =
        json!({ "data": { shown.to_string(): "oats", hidden.to_string(): "a secret price" } });
    let row = id(&alice
        .ask(Method::POST, &format!("{V2}/tables/{table}/rows"), data)
        .await?)?;
    let key = row.to_string();
    let (all, cursor) = alice.whole(source).await?;
    let listed = find(&all, &key).context("the row is listed")?;
    let document = alice.read(source, listed).await?.context("readable")?;
    ensure!(
        text(&document) == "Grain: oats\nPrice: a secret price" && document.title == "oats",
        "{document:?}"
    );
    ensure!(document.etag == listed.etag, "{document:?} {listed:?}");
    ensure!(alice.sees(source, listed).await? && !bob.sees(source, listed).await?);
    ensure!(bob.read(source, listed).await?.is_none());

    let view = json!({ "title": "Grains", "emoji": "x" });
    let view = id(&alice
        .ask(Method::POST, &format!("{V1}/tables/{table}/views"), view)
        .await?)?;
    let only = json!({ "data": { "columnSettings": [{ "columnId": shown, "order": 0 }] } });
    alice
        .ask(Method::PUT, &format!("{V1}/views/{view}"), only)
        .await?;
    let share = json!({ "nodeId": view, "nodeType": "view", "receiver": "bob", "receiverType": "user", "permissionRead": true, "permissionCreate": false, "permissionUpdate": false, "permissionDelete": false, "permissionManage": false });
    let share = id(&alice
        .ask(Method::POST, &format!("{V1}/shares"), share)
        .await?)?;
    let (theirs, _) = bob.whole(source).await?;
    ensure!(find(&theirs, &key).is_none(), "the whole row is not bob's");
    let part = format!("v{view}.{row}");
    let part = find(&theirs, &part).with_context(|| format!("{part} in {theirs:?}"))?;
    let document = bob
        .read(source, part)
        .await?
        .context("bob reads the view")?;
    ensure!(text(&document) == "Grain: oats", "{document:?}");
    ensure!(bob.sees(source, part).await? && !bob.sees(source, listed).await?);
    alice
        .ask(Method::DELETE, &format!("{V1}/shares/{share}"), Value::Null)
        .await?;
    ensure!(!bob.sees(source, part).await? && bob.read(source, part).await?.is_none());

    let data = json!({ "data": { shown.to_string(): "barley" } });
    alice
        .ask(Method::PUT, &format!("{V1}/rows/{row}"), data)
        .await?;
    let diff = alice.since(source, &all, cursor.as_deref()).await?;
    ensure!(
        diff.of(&key).is_some_and(|new| new.etag != listed.etag),
        "{diff:?}"
    );
    alice
        .ask(Method::DELETE, &format!("{V1}/rows/{row}"), Value::Null)
        .await?;
    let diff = alice.since(source, &all, cursor.as_deref()).await?;
    ensure!(
        diff.gone.contains(&key) && !alice.sees(source, listed).await?,
        "{diff:?}"
    );
    Ok(())
}
