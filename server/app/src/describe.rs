//! The whole surface as JSON: every tool, resource and setting of this build. Needs no configuration.

use nc_tools::Listed;
use serde_json::{Value, json};

use crate::config::{GROUPS, Kind, Setting};

/// Everything that there is.
pub fn surface() -> Value {
    let surface = nc_tools::surface();
    let tools: Vec<Value> = surface.tools().map(tool).collect();
    let resources: Vec<Value> = surface
        .resources()
        .iter()
        .map(|entry| {
            let spec = &entry.spec;
            json!({
                "uri": spec.uri,
                "template": spec.is_template(),
                "name": spec.name,
                "title": spec.title,
                "about": spec.about,
                "mime_type": spec.mime_type,
                "app": spec.app.name,
                "scope": spec.scope,
            })
        })
        .collect();
    let settings: Vec<Value> = GROUPS
        .iter()
        .flat_map(|(group, rows)| rows.iter().map(move |row| setting(group, row)))
        .collect();
    json!({
        "name": "nextcloud-mcp-server",
        "version": env!("CARGO_PKG_VERSION"),
        "tools": tools,
        "resources": resources,
        "prompts": [],
        "settings": settings,
    })
}

/// A tool as `tools/list` shows it, with what the server knows besides.
fn tool(item: &Listed) -> Value {
    let spec = item.spec();
    let mut shown = serde_json::to_value(&item.definition).unwrap_or_default();
    if let Some(shown) = shown.as_object_mut() {
        shown.insert("app".to_owned(), json!(spec.app.name));
        if let Some(own) = spec.app.own {
            shown.insert("only".to_owned(), json!(own.place()));
        }
        shown.insert("scopes".to_owned(), json!(spec.scopes));
        shown.insert("effect".to_owned(), json!(spec.effect.as_str()));
        if spec.is_handler() {
            shown.insert("handler".to_owned(), json!(true));
        } else {
            shown.insert("operations".to_owned(), json!(spec.operations));
        }
    }
    shown
}

fn setting(group: &str, row: &Setting) -> Value {
    json!({
        "name": row.name,
        "group": group,
        "flag": row.flag.map(|flag| format!("--{flag}")),
        "type": row.kind.words(),
        "secret": row.kind == Kind::Secret,
        "default": row.default,
        "about": row.about,
    })
}
