//! Unified search: files, notes, tags, tables.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    ask::Ask,
    notes,
    ocs::Reply,
    state::{Node, World},
};

/// Id, app, name, order.
const PROVIDERS: [(&str, &str, &str, u8); 4] = [
    ("notes", "notes", "Notes", 4),
    ("files", "files", "Files", 5),
    ("systemtags", "systemtags", "Tags", 6),
    ("tables-search-tables", "tables", "Nextcloud tables", 20),
];

pub(crate) fn route(world: &World, ask: &Ask, user: &str, rest: &[&str]) -> Reply {
    match rest {
        [] => providers(),
        [id, "search"] => search(world, ask, user, id),
        _ => Reply::unknown_route(),
    }
}

fn providers() -> Reply {
    let entry = |(id, app, name, order): &(&str, &str, &str, u8)| {
        let filters = if *id == "files" {
            json!({"term": "string", "since": "datetime", "until": "datetime", "person": "person", "mime": "string", "title-only": "bool"})
        } else {
            json!({"term": "string"})
        };
        json!({
            "id": id, "appId": app, "name": name, "icon": format!("/apps/{app}/img/app.svg"), "order": order,
            "isExternalProvider": false, "triggers": [id], "filters": filters, "inAppSearch": false,
        })
    };
    Reply::ok(PROVIDERS.iter().map(entry).collect())
}

fn search(world: &World, ask: &Ask, user: &str, id: &str) -> Reply {
    let Some((id, _, name, _)) = PROVIDERS.iter().find(|(known, ..)| *known == id) else {
        return Reply::fail_as(
            StatusCode::INTERNAL_SERVER_ERROR,
            996,
            "Internal Server Error\n",
        );
    };
    let term = ask.text("term").unwrap_or_default().trim().to_lowercase();
    if term.is_empty() {
        return Reply::fail(StatusCode::BAD_REQUEST, "")
            .with_data(json!("No valid filters provided"));
    }
    let hits = match *id {
        "notes" => in_notes(world, user, &term),
        "files" => in_files(world, user, |node| node.name.to_lowercase().contains(&term)),
        "systemtags" => {
            let tags: Vec<u64> = world
                .tags
                .values()
                .filter(|tag| tag.name.to_lowercase().contains(&term))
                .map(|tag| tag.id)
                .collect();
            in_files(world, user, |node| {
                tags.iter()
                    .any(|tag| world.tagged.contains(&(node.id, *tag)))
            })
        }
        _ => in_tables(world, user, &term),
    };
    let offset = ask.count("cursor").unwrap_or(0);
    let limit = ask.count("limit").unwrap_or(5).max(1);
    let paged = *id != "notes";
    let entries: Vec<Value> = if paged {
        hits.into_iter().skip(offset).take(limit).collect()
    } else {
        hits
    };
    let cursor = if paged {
        json!(offset + limit)
    } else {
        Value::Null
    };
    Reply::ok(json!({"name": name, "isPaginated": paged, "entries": entries, "cursor": cursor}))
}

fn in_files(world: &World, user: &str, wanted: impl Fn(&Node) -> bool) -> Vec<Value> {
    let Some(root) = world.tree.root(user) else {
        return Vec::new();
    };
    let mut found: Vec<(&Node, Vec<String>)> = world
        .tree
        .walk(root)
        .into_iter()
        .filter_map(|(path, id)| Some((world.tree.node(id)?, path)))
        .filter(|(node, _)| wanted(node))
        .collect();
    found.sort_by_key(|(node, _)| (std::cmp::Reverse(node.modified), node.id));
    let entry = |(node, path): (&Node, Vec<String>)| {
        let folder = path
            .split_last()
            .map_or_else(String::new, |(_, folders)| folders.join("/"));
        json!({
            "thumbnailUrl": format!("{}/core/preview?x=32&y=32&fileId={}", world.base, node.id), "title": node.name,
            "subline": if folder.is_empty() { String::new() } else { format!("in {folder}") },
            "resourceUrl": format!("{}/f/{}", world.base, node.id), "icon": "/apps/theming/img/core/filetypes/text.svg",
            "rounded": false, "attributes": {"fileId": node.id.to_string(), "path": format!("/{}", path.join("/"))},
        })
    };
    found.into_iter().map(entry).collect()
}

fn in_notes(world: &World, user: &str, term: &str) -> Vec<Value> {
    let hit = |note: &notes::Note| {
        note.title.to_lowercase().contains(term) || note.content.to_lowercase().contains(term)
    };
    let entry = |note: notes::Note| {
        entry(
            &note.title,
            &note.content.chars().take(60).collect::<String>(),
            &format!("{}/apps/notes/note/{}", world.base, note.id),
        )
    };
    notes::all(world, user)
        .into_iter()
        .filter(hit)
        .map(entry)
        .collect()
}

fn in_tables(world: &World, user: &str, term: &str) -> Vec<Value> {
    let own = world
        .tables
        .values()
        .filter(|table| table.owner == user && table.title.to_lowercase().contains(term));
    own.map(|table| {
        let rows = table.rows.len();
        entry(
            &table.title,
            &format!("{rows} rows"),
            &format!("{}/apps/tables/#/table/{}", world.base, table.id),
        )
    })
    .collect()
}

fn entry(title: &str, subline: &str, url: &str) -> Value {
    json!({
        "thumbnailUrl": "", "title": title, "subline": subline, "resourceUrl": url, "icon": "icon-notes-trans", "rounded": false,
        "attributes": [],
    })
}
