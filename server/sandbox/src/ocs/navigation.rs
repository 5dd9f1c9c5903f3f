//! The apps that a user may open.

use serde_json::{Value, json};

use crate::ocs::Reply;

/// Id, name and place of every entry.
const ENTRIES: [(&str, &str, i64); 4] = [
    ("files", "Files", 0),
    ("activity", "Activity", 1),
    ("notes", "Notes", 10),
    ("tables", "Tables", 100),
];

pub(crate) fn apps() -> Reply {
    let entries = ENTRIES.iter().map(|(id, name, order)| {
        json!({
            "id": id, "app": id, "name": name, "order": order, "type": "link", "active": false, "unread": 0, "classes": "",
            "default": *id == "files", "href": format!("/apps/{id}/"), "icon": format!("/apps/{id}/img/app.svg"),
        })
    });
    Reply::ok(Value::Array(entries.collect()))
}
