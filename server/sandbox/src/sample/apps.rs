//! A table, shares and notifications.

use http::{HeaderMap, Method};
use serde_json::{Map, Value, json};

use crate::{
    ask::Ask,
    state::{Share, World},
    tables::{Column, Row},
};

/// Title, kind, subtype, further fields.
const COLUMNS: &[(&str, &str, &str, &str)] = &[
    ("Item", "text", "line", r#"{"mandatory": true}"#),
    (
        "Pieces",
        "number",
        "",
        r#"{"numberMin": 0, "numberMax": 1000}"#,
    ),
    (
        "State",
        "selection",
        "",
        r#"{"selectionOptions": "[{\"id\":0,\"label\":\"ordered\"},{\"id\":1,\"label\":\"here\"}]"}"#,
    ),
    ("Arrives", "datetime", "date", "{}"),
];

const ROWS: &[(&str, u32, &str, &str)] = &[
    ("Tomato seeds", 40, "1", "2026-11-02"),
    ("Planks, 2 m", 12, "0", "2026-12-05"),
    ("Screws 5x60", 200, "1", "2026-11-10"),
    ("Compost bags", 8, "0", "2026-12-12"),
];

pub(crate) fn fill(world: &mut World) {
    table(world);
    share(world, "alice", "Projects", Some("bob"), 15);
    share(world, "alice", "Documents/Welcome.md", None, 17);
    share(world, "bob", "Shared by Bob", Some("alice"), 1);
    world.notify(
        "alice",
        "admin_notifications",
        "Maintenance on Sunday",
        "The server restarts on Sunday at 03:00 UTC.",
    );
    world.notify(
        "alice",
        "comments",
        "Bob mentioned you in a comment on \"Contract draft.txt\"",
        "",
    );
    world.notify(
        "bob",
        "files_sharing",
        "Alice shared \"Projects\" with you",
        "",
    );
}

fn table(world: &mut World) {
    let now = world.now.as_second();
    let id = world.add_table("alice", "Garden supplies", "🌱");
    let mut columns = Vec::new();
    for (title, kind, subtype, more) in COLUMNS {
        let mut args: Map<String, Value> = serde_json::from_str(more).unwrap_or_default();
        args.insert("title".to_owned(), json!(title));
        args.insert("subtype".to_owned(), json!(subtype));
        let mut ask = Ask::new(
            &Method::POST,
            &http::Uri::from_static("/"),
            HeaderMap::new(),
            bytes::Bytes::new(),
        );
        ask.args = args;
        if let Ok(column) = Column::from_ask(&ask, world.next_id(), kind, now) {
            columns.push(column);
        }
    }
    let mut rows = Vec::new();
    for (item, pieces, state, arrives) in ROWS {
        let cells = [json!(item), json!(pieces), json!(state), json!(arrives)];
        let values = columns.iter().map(|column| column.id).zip(cells).collect();
        rows.push(Row {
            id: world.next_id(),
            values,
            created: now,
            edited: now,
        });
    }
    if let Some(table) = world.tables.get_mut(&id) {
        "What the raised bed needs".clone_into(&mut table.description);
        table.columns = columns
            .into_iter()
            .map(|column| (column.id, column))
            .collect();
        table.rows = rows.into_iter().map(|row| (row.id, row)).collect();
    }
}

fn share(world: &mut World, owner: &str, path: &str, with: Option<&str>, permissions: u8) {
    let Some(node) = world.tree.find_path(owner, path) else {
        return;
    };
    let share = Share {
        id: world.next_id(),
        kind: if with.is_some() { 0 } else { 3 },
        owner: owner.to_owned(),
        node,
        with: with.map(ToOwned::to_owned),
        permissions,
        created: world.now.as_second(),
        expires: None,
        token: with.is_none().then(|| world.token(15)),
        password: None,
        note: String::new(),
        label: String::new(),
        hide_download: false,
    };
    world.mount(&share);
    world.shares.insert(share.id, share);
}
