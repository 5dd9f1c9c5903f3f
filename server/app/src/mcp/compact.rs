//! The compact profile: a few tools that most people need, and two that find and call all others.
//!
//! A whole list costs a model tens of thousands of tokens before the first question; this one stays under 16 kB.

use std::sync::Arc;

use nc_tools::Listed;
use rmcp::model::{JsonObject, Tool, ToolAnnotations};
use serde_json::{Value, json};

/// Finds tools by words.
pub(super) const FIND: &str = "nc_find_tools";
/// Calls any tool by name.
pub(crate) const CALL: &str = "nc_call_tool";

/// Most bytes of JSON that the list may have.
const BUDGET: usize = 15_500;
/// Tools listed in full, the most useful first, as far as the budget goes.
const CURATED: &[&str] = &[
    "nc_notes_search_notes",
    "nc_notes_get_note",
    "nc_notes_create_note",
    "nc_webdav_list_directory",
    "nc_webdav_read_file",
    "nc_webdav_search_files",
    "nc_notes_append_content",
    "nc_webdav_write_file",
    "nc_tables_list_tables",
    "nc_tables_read_table",
];
const FOUND_MOST: usize = 25;

/// The list: those of the curated tools that are offered, those about this server, and the two; in order of names.
pub(super) fn tools(offered: &[&Listed], read_only: bool) -> Vec<Tool> {
    let mut list = vec![find_definition(), call_definition(read_only)];
    // Without them nobody could come to use the others.
    let own = offered.iter().filter(|item| {
        item.spec()
            .app
            .own
            .is_some_and(|own| !own.needs_nextcloud())
    });
    list.extend(own.map(|item| item.definition.clone()));
    let mut size: usize = list.iter().map(bytes).sum();
    for name in CURATED {
        let Some(item) = offered.iter().find(|item| item.definition.name == *name) else {
            continue;
        };
        size += bytes(&item.definition);
        if size > BUDGET {
            break;
        }
        list.push(item.definition.clone());
    }
    list.sort_by(|left, right| left.name.cmp(&right.name));
    list
}

/// What `nc_find_tools` answers: the tools that fit the words best, with the schema of their arguments.
///
/// # Errors
/// A sentence about arguments that cannot be used.
pub(super) fn find(offered: &[&Listed], args: &JsonObject) -> Result<Value, String> {
    let query = match args.get("query") {
        None => String::new(),
        Some(Value::String(query)) => query.to_lowercase(),
        Some(_) => return Err("`query` must be text, such as \"share file\".".to_owned()),
    };
    let limit = match args.get("limit").map(Value::as_u64) {
        None => 8,
        Some(Some(limit @ 1..)) => usize::try_from(limit).unwrap_or(FOUND_MOST).min(FOUND_MOST),
        Some(_) => return Err(format!("`limit` must be a number from 1 to {FOUND_MOST}.")),
    };
    let words: Vec<&str> = query
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut ranked: Vec<(usize, &Listed)> = offered
        .iter()
        .map(|item| (score(item, &words), *item))
        .filter(|(score, _)| *score > 0 || words.is_empty())
        .collect();
    ranked.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let tools: Vec<Value> = ranked
        .iter()
        .take(limit)
        .map(|(_, item)| shown(item))
        .collect();
    Ok(json!({ "tools": tools, "total": ranked.len() }))
}

/// The name and arguments that `nc_call_tool` was given.
///
/// # Errors
/// A sentence about arguments that cannot be used.
pub(super) fn inner(mut args: JsonObject) -> Result<(String, JsonObject), String> {
    let name = match args.remove("name") {
        Some(Value::String(name)) if name != CALL && name != FIND => name,
        _ => {
            return Err(format!(
                "`name` must be the name of a tool; {FIND} finds them."
            ));
        }
    };
    match args.remove("arguments") {
        None | Some(Value::Null) => Ok((name, JsonObject::new())),
        Some(Value::Object(inner)) => Ok((name, inner)),
        Some(_) => Err("`arguments` must be an object with the arguments of the tool.".to_owned()),
    }
}

fn score(item: &Listed, words: &[&str]) -> usize {
    let spec = item.spec();
    let (title, about) = (spec.title.to_lowercase(), spec.about.to_lowercase());
    words
        .iter()
        .map(|word| {
            // "notes" finds "note"
            let stem = word
                .strip_suffix('s')
                .filter(|stem| stem.len() > 2)
                .unwrap_or(word);
            4 * usize::from(spec.name.contains(stem))
                + 3 * usize::from(spec.app.name.contains(stem))
                + 2 * usize::from(title.contains(stem))
                + usize::from(about.contains(stem))
        })
        .sum()
}

fn shown(item: &Listed) -> Value {
    let spec = item.spec();
    json!({
        "name": spec.name,
        "about": spec.about,
        "effect": spec.effect.as_str(),
        "arguments": *item.definition.input_schema,
    })
}

fn find_definition() -> Tool {
    let input = json!({
        "type": "object",
        "properties": {
            "query": { "type": "string", "description": "What to do, in a few words: \"share file\", \"tables rows\". Empty lists all." },
            "limit": { "type": "integer", "minimum": 1, "maximum": FOUND_MOST, "default": 8 },
        },
    });
    let output = json!({
        "type": "object",
        "properties": {
            "tools": { "type": "array", "items": { "type": "object" } },
            "total": { "type": "integer" },
        },
        "required": ["tools", "total"],
    });
    Tool::new(
        FIND,
        "Find tools of this Nextcloud by what they do. Gives their names and arguments for nc_call_tool.",
        schema(input),
    )
    .with_title("Find tools")
    .with_raw_output_schema(schema(output))
    .with_annotations(ToolAnnotations::new().read_only(true))
}

fn call_definition(read_only: bool) -> Tool {
    let input = json!({
        "type": "object",
        "properties": {
            "name": { "type": "string", "description": "Name of the tool, as nc_find_tools gives it." },
            "arguments": { "type": "object", "description": "Its arguments." },
        },
        "required": ["name"],
    });
    let hints = ToolAnnotations::new();
    Tool::new(
        CALL,
        "Call a tool that nc_find_tools found. The result is that of the tool.",
        schema(input),
    )
    .with_title("Call a tool")
    .with_raw_output_schema(schema(json!({ "type": "object" })))
    .with_annotations(if read_only {
        hints.read_only(true)
    } else {
        hints.destructive(true)
    })
}

fn schema(value: Value) -> Arc<JsonObject> {
    Arc::new(match value {
        Value::Object(schema) => schema,
        _ => JsonObject::new(),
    })
}

fn bytes(tool: &Tool) -> usize {
    serde_json::to_vec(tool).map_or(usize::MAX / 2, |json| json.len() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compact_list_stays_under_16_kb() {
        let offered: Vec<&Listed> = nc_tools::surface().tools().collect();
        let list = tools(&offered, false);
        let size = serde_json::to_vec(&list).expect("json").len();
        assert!(size <= 16_000, "{size} bytes");
        assert!(
            list.iter().any(|tool| tool.name == FIND) && list.iter().any(|tool| tool.name == CALL)
        );
    }

    #[test]
    fn every_curated_name_exists() {
        let missing: Vec<_> = CURATED
            .iter()
            .filter(|name| nc_tools::surface().tool(name).is_none())
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn words_find_the_tool_they_mean() {
        let offered: Vec<&Listed> = nc_tools::surface().tools().collect();
        let args = json!({ "query": "append to notes", "limit": 3 });
        let found = find(&offered, args.as_object().expect("object")).expect("found");
        assert_eq!(
            found.pointer("/tools/0/name"),
            Some(&json!("nc_notes_append_content"))
        );
    }

    #[test]
    fn the_caller_cannot_call_the_caller() {
        let args = json!({ "name": CALL, "arguments": {} });
        assert!(inner(args.as_object().cloned().expect("object")).is_err());
    }
}
