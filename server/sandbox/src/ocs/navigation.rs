//! What a user may open: apps, and settings.

use serde_json::{Value, json};

use crate::{ocs::Reply, state::World};

/// Id, name and place of every entry.
const ENTRIES: [(&str, &str, i64); 4] = [
    ("files", "Files", 0),
    ("activity", "Activity", 1),
    ("notes", "Notes", 10),
    ("tables", "Tables", 100),
];

/// Entries of the menu behind one's picture that only administrators have.
const ADMINISTRATION: [(&str, &str, i64); 2] = [
    ("admin_settings", "Administration settings", 4),
    ("core_users", "Accounts", 6),
];

/// The apps that everybody may open.
pub(crate) fn apps() -> Reply {
    let entries = ENTRIES.iter().map(|entry| shown(entry, "link"));
    Reply::ok(Value::Array(entries.collect()))
}

/// The menu behind one's picture.
pub(crate) fn settings(world: &World, user: &str) -> Reply {
    let admin = world.users.get(user).is_some_and(|user| user.admin);
    let own = ("settings", "Settings", 3);
    let more = ADMINISTRATION.iter().filter(|_| admin);
    let entries = std::iter::once(&own).chain(more);
    Reply::ok(Value::Array(
        entries.map(|entry| shown(entry, "settings")).collect(),
    ))
}

fn shown((id, name, order): &(&str, &str, i64), kind: &str) -> Value {
    json!({
        "id": id, "app": id, "name": name, "order": order, "type": kind, "active": false, "unread": 0, "classes": "",
        "default": *id == "files", "href": format!("/apps/{id}/"), "icon": format!("/apps/{id}/img/app.svg"),
    })
}
