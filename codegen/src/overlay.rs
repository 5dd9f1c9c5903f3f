//! Corrections to a document where the servers it describes answer something else.
//!
//! An overlay is a YAML list; every entry says where (`at`, a JSON pointer), why, and exactly one of:
//! `set` (replace or add the value there), `remove: true`, `merge` (add these members to the object there).

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::CodegenError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    at: String,
    why: String,
    #[serde(default, deserialize_with = "present")]
    set: Option<Value>,
    #[serde(default)]
    remove: bool,
    merge: Option<Map<String, Value>>,
}

/// `set: null` is a value to set, not the absence of one.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// Apply the overlay `text` of `file` to `document`; returns the number of entries.
///
/// # Errors
/// [`CodegenError::Overlay`] for an entry that matches nothing, changes nothing, or gives no reason.
pub(crate) fn apply(document: &mut Value, file: &str, text: &str) -> Result<usize, CodegenError> {
    let entries: Vec<Entry> =
        serde_saphyr::from_str(text).map_err(|error| CodegenError::Syntax {
            file: file.to_owned(),
            problem: error.to_string(),
        })?;
    for (index, entry) in entries.iter().enumerate() {
        apply_entry(document, entry).map_err(|problem| CodegenError::Overlay {
            file: file.to_owned(),
            entry: index + 1,
            at: entry.at.clone(),
            problem: problem.to_owned(),
        })?;
    }
    Ok(entries.len())
}

fn apply_entry(document: &mut Value, entry: &Entry) -> Result<(), &'static str> {
    const NOTHING: &str = "nothing is there";
    const DONE: &str = "the document already says so; drop the entry";
    if entry.why.trim().is_empty() {
        return Err("`why` must say what was seen, and where");
    }
    match (&entry.set, entry.remove, &entry.merge) {
        (Some(value), false, None) => {
            let slot = slot(document, &entry.at).ok_or(NOTHING)?;
            if slot == value {
                Err(DONE)
            } else {
                *slot = value.clone();
                Ok(())
            }
        }
        (None, true, None) => {
            let (parent, key) = split(&entry.at).ok_or(NOTHING)?;
            match document.pointer_mut(parent).ok_or(NOTHING)? {
                Value::Object(members) => members.shift_remove(&key).map(|_| ()).ok_or(NOTHING),
                Value::Array(items) => {
                    let index = key
                        .parse::<usize>()
                        .ok()
                        .filter(|index| *index < items.len())
                        .ok_or(NOTHING)?;
                    items.remove(index);
                    Ok(())
                }
                _ => Err(NOTHING),
            }
        }
        (None, false, Some(additions)) => {
            let members = document
                .pointer_mut(&entry.at)
                .and_then(Value::as_object_mut)
                .ok_or(NOTHING)?;
            let changes = additions
                .iter()
                .any(|(key, value)| members.get(key) != Some(value));
            members.extend(additions.clone());
            if changes { Ok(()) } else { Err(DONE) }
        }
        _ => Err("give exactly one of `set`, `remove: true` and `merge`"),
    }
}

/// The place to set: an existing value, or a new member of an existing object.
fn slot<'a>(document: &'a mut Value, at: &str) -> Option<&'a mut Value> {
    let (parent, key) = split(at)?;
    match document.pointer_mut(parent)? {
        Value::Object(members) => Some(members.entry(key).or_insert(Value::Null)),
        Value::Array(items) => items.get_mut(key.parse::<usize>().ok()?),
        _ => None,
    }
}

/// Parent pointer and last key, unescaped.
fn split(at: &str) -> Option<(&str, String)> {
    let (parent, key) = at.rsplit_once('/')?;
    Some((parent, key.replace("~1", "/").replace("~0", "~")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn applied(overlay: &str) -> Result<Value, String> {
        let mut document = json!({ "a": { "b/c": 1, "list": [1, 2] } });
        apply(&mut document, "x.yaml", overlay)
            .map(|_| document)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn entries_set_remove_and_merge() {
        let overlay = "
- { at: /a/b~1c, set: 2, why: seen }
- { at: /a/list/0, remove: true, why: seen }
- { at: /a, merge: { new: null }, why: seen }
";
        assert_eq!(
            applied(overlay).unwrap(),
            json!({ "a": { "b/c": 2, "list": [2], "new": null } })
        );
    }

    #[test]
    fn entry_that_matches_nothing_is_named() {
        let message = applied("- { at: /nowhere/x, set: 2, why: seen }").unwrap_err();
        assert_eq!(
            message,
            "x.yaml: entry 1 (at: /nowhere/x): nothing is there"
        );
    }

    #[test]
    fn entry_that_changes_nothing_is_refused() {
        let message = applied("- { at: /a/b~1c, set: 1, why: seen }").unwrap_err();
        assert!(message.contains("drop the entry"), "{message}");
    }

    #[test]
    fn entry_without_a_reason_is_refused() {
        assert!(
            applied("- { at: /a/b~1c, set: 2, why: '' }")
                .unwrap_err()
                .contains("why")
        );
    }
}
