//! Tables in both API versions.

use serde_json::{Value, json};

use super::play::{alice, call, empty, ocs};

#[tokio::test]
async fn rows_obey_their_columns() {
    let sandbox = empty();
    let tables =
        |method: &str, rest: &str| alice(method, &format!("/index.php/apps/tables/api/1/{rest}"));
    let table = tables("POST", "tables")
        .json(&json!({"title": "T", "emoji": "x"}))
        .send(&sandbox)
        .await
        .json()["id"]
        .clone();
    let text = json!({"title": "Name", "type": "text", "subtype": "line", "mandatory": true});
    let name = tables("POST", &format!("tables/{table}/columns"))
        .json(&text)
        .send(&sandbox)
        .await
        .json()["id"]
        .clone();
    let number = json!({"baseNodeId": table, "title": "Qty", "numberMax": 100});
    let quantity = ocs("POST", "apps/tables/api/2/columns/number")
        .json(&number)
        .send(&sandbox)
        .await
        .data()["id"]
        .clone();
    let rows = format!("tables/{table}/rows");
    let add = |data: Value| tables("POST", &rows).json(&json!({"data": data}));
    let row = add(json!({name.to_string(): "a", quantity.to_string(): 5}))
        .send(&sandbox)
        .await
        .json();
    assert_eq!(
        (
            row["createdBy"].clone(),
            row["data"].as_array().unwrap().len()
        ),
        (Value::Null, 2)
    );
    assert_eq!(
        add(json!({quantity.to_string(): 5}))
            .send(&sandbox)
            .await
            .json()["message"],
        "Mandatory column \"Name\" cannot be empty."
    );
    assert_eq!(
        add(json!({name.to_string(): "x", quantity.to_string(): 500}))
            .send(&sandbox)
            .await
            .status(),
        400
    );
    assert_eq!(
        add(json!([{"columnId": name, "value": "x"}]))
            .send(&sandbox)
            .await
            .status(),
        500
    );
    assert_eq!(add(json!({"999": 1})).send(&sandbox).await.status(), 500);
    let as_text = json!(format!("{{\"{name}\": \"b\"}}"));
    assert_eq!(
        ocs("POST", &format!("apps/tables/api/2/{rows}"))
            .json(&json!({"data": as_text}))
            .send(&sandbox)
            .await
            .status(),
        200
    );
    let simple = tables("GET", &format!("{rows}/simple"))
        .send(&sandbox)
        .await
        .json();
    assert_eq!(simple, json!([["Name", "Qty"], ["a", 5], ["b", ""]]));
    let one = format!("rows/{}", row["id"]);
    let changed = tables("PUT", &one)
        .json(&json!({"data": {name.to_string(): "c"}}))
        .send(&sandbox)
        .await
        .json();
    assert_eq!(changed["data"][0]["value"], "c");
    assert_eq!(tables("DELETE", &one).send(&sandbox).await.status(), 200);
    assert_eq!(tables("GET", &one).send(&sandbox).await.status(), 404);
    assert_eq!(
        call(
            "GET",
            &format!("/index.php/apps/tables/api/1/tables/{table}")
        )
        .user("bob")
        .send(&sandbox)
        .await
        .status(),
        404
    );
}
