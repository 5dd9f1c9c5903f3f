//! Tables in both API versions.

use serde_json::{Value, json};

use super::play::{Call, alice, call, empty, ocs};
use crate::Sandbox;

/// A call of API 1.
fn tables(method: &str, rest: &str) -> Call {
    alice(method, &format!("/index.php/apps/tables/api/1/{rest}"))
}

/// A table with a mandatory text and a number up to 100: the numbers of the table and of both columns.
async fn garden(sandbox: &Sandbox) -> (String, String, String) {
    let id = |body: Value| body["id"].to_string();
    let table = json!({"title": "T", "emoji": "x"});
    let table = id(tables("POST", "tables")
        .json(&table)
        .send(sandbox)
        .await
        .json());
    let text = json!({"title": "Name", "type": "text", "subtype": "line", "mandatory": true});
    let columns = format!("tables/{table}/columns");
    let name = id(tables("POST", &columns)
        .json(&text)
        .send(sandbox)
        .await
        .json());
    let number = json!({"baseNodeId": table, "title": "Qty", "numberMax": 100});
    let columns = "apps/tables/api/2/columns/number";
    let quantity = id(ocs("POST", columns)
        .json(&number)
        .send(sandbox)
        .await
        .data());
    (table, name, quantity)
}

#[tokio::test]
async fn rows_obey_their_columns() {
    let sandbox = empty();
    let (table, name, quantity) = garden(&sandbox).await;
    let rows = format!("tables/{table}/rows");
    let add = |data: Value| tables("POST", &rows).json(&json!({"data": data}));
    let row = add(json!({&name: "a", &quantity: 5}))
        .send(&sandbox)
        .await
        .json();
    assert_eq!(
        (&row["createdBy"], row["data"].as_array().unwrap().len()),
        (&Value::Null, 2)
    );
    let without = add(json!({&quantity: 5})).send(&sandbox).await.json();
    assert_eq!(
        without["message"],
        "Mandatory column \"Name\" cannot be empty."
    );
    assert_eq!(
        add(json!({&name: "x", &quantity: 500}))
            .status(&sandbox)
            .await,
        400
    );
    assert_eq!(
        add(json!([{"columnId": name, "value": "x"}]))
            .status(&sandbox)
            .await,
        500
    );
    assert_eq!(add(json!({"999": 1})).status(&sandbox).await, 500);
    let as_text = json!({"data": format!("{{\"{name}\": \"b\"}}")});
    let version_two = ocs("POST", &format!("apps/tables/api/2/{rows}")).json(&as_text);
    assert_eq!(version_two.status(&sandbox).await, 200);
    let simple = tables("GET", &format!("{rows}/simple"))
        .send(&sandbox)
        .await
        .json();
    assert_eq!(simple, json!([["Name", "Qty"], ["a", 5], ["b", ""]]));
}

#[tokio::test]
async fn rows_change_and_vanish_for_their_owner_only() {
    let sandbox = empty();
    let (table, name, _) = garden(&sandbox).await;
    let rows = format!("tables/{table}/rows");
    let row = tables("POST", &rows)
        .json(&json!({"data": {&name: "a"}}))
        .send(&sandbox)
        .await
        .json();
    let one = format!("rows/{}", row["id"]);
    let change = json!({"data": {&name: "c"}});
    let changed = tables("PUT", &one)
        .json(&change)
        .send(&sandbox)
        .await
        .json();
    assert_eq!(changed["data"][0]["value"], "c");
    let bob = call(
        "GET",
        &format!("/index.php/apps/tables/api/1/tables/{table}"),
    )
    .user("bob");
    assert_eq!(bob.status(&sandbox).await, 404);
    assert_eq!(tables("DELETE", &one).status(&sandbox).await, 200);
    assert_eq!(tables("GET", &one).status(&sandbox).await, 404);
}
