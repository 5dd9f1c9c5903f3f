//! The words of a question, the form that asks it, and what an answer means.

use std::collections::BTreeMap;

use nc_toolkit::{Ask, When, clean};
use rmcp::{
    ErrorData,
    model::{ElicitRequestParams, ElicitResult, ElicitationAction, JsonObject},
};
use serde_json::{Value, json};

/// Most characters of one value in a question.
const VALUE: usize = 120;
/// Most values of one list.
const LISTED: usize = 5;
/// The field in which a name is typed back.
const FIELD: &str = "name";

/// What the person said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Yes,
    No,
    /// The question was put away without an answer.
    Cancelled,
    /// Yes, with another name than asked for.
    Mistyped,
}

/// Whether `args` are such that the tool asks; `schema` has the values of those that are not given.
pub(super) fn applies(ask: &Ask, args: &JsonObject, schema: &JsonObject) -> bool {
    ask.when.is_empty() || ask.when.iter().any(|when| holds(when, args, schema))
}

fn holds(when: &When, args: &JsonObject, schema: &JsonObject) -> bool {
    let default = || {
        let properties = schema.get("properties")?.get(when.arg)?;
        properties.get("default")
    };
    let given = args.get(when.arg).filter(|value| !value.is_null());
    let Some(value) = given.or_else(default) else {
        return false;
    };
    if !when.values.is_empty() {
        let text = plain(value);
        // 3.0 is 3 to a client that knows one kind of number.
        let text = text.trim().strip_suffix(".0").unwrap_or(text.trim());
        return when.values.contains(&text);
    }
    match value {
        Value::String(text) => !text.trim().is_empty() && !matches!(text.as_str(), "[]" | "false"),
        Value::Array(list) => !list.is_empty(),
        Value::Object(map) => !map.is_empty(),
        Value::Bool(yes) => *yes,
        _ => true,
    }
}

/// The words with everything filled in; `found` has what was looked up.
pub(super) fn words(ask: &Ask, args: &JsonObject, found: &BTreeMap<&str, String>) -> String {
    let mut parts = ask.words.split('{');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, after) = part.split_once('}').unwrap_or((part, ""));
        let (name, instead) = name.split_once('|').unwrap_or((name, "nothing"));
        let value = match found.get(name) {
            Some(value) => Some(quoted(value)),
            None => args.get(name).and_then(shown),
        };
        text.push_str(value.as_deref().unwrap_or(instead));
        text.push_str(after);
    }
    text
}

/// A value for people: texts in quotes, lists as a few of them.
fn shown(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) if text.trim().is_empty() => None,
        Value::Array(list) if list.is_empty() => None,
        Value::Array(list) => {
            let mut items: Vec<String> = list.iter().take(LISTED).filter_map(shown).collect();
            if list.len() > LISTED {
                items.push(format!("{} more", list.len() - LISTED));
            }
            Some(items.join(", "))
        }
        Value::String(text) => Some(quoted(text)),
        other => Some(clean::line(&other.to_string(), VALUE)),
    }
}

/// In quotes that the text itself cannot close.
fn quoted(text: &str) -> String {
    let text = clean::line(text, VALUE).replace(['“', '”'], "\"");
    format!("“{text}”")
}

/// A text without the quotes of JSON, anything else as JSON.
pub(super) fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), ToOwned::to_owned)
}

/// What must be typed to say yes: a name as it is shown.
pub(super) fn typed(name: &str) -> String {
    clean::line(name, VALUE)
}

/// The question as clients show it.
///
/// # Errors
/// Never, unless the form breaks the protocol.
pub(super) fn form(words: &str, typed: Option<&str>) -> Result<ElicitRequestParams, ErrorData> {
    let schema = match typed {
        None => json!({ "type": "object", "properties": {} }),
        Some(name) => json!({
            "type": "object",
            "properties": { FIELD: {
                "type": "string",
                "title": "Name",
                "description": format!("To go on, type: {name}"),
            } },
            "required": [FIELD],
        }),
    };
    let message = match typed {
        None => words.to_owned(),
        Some(name) => format!("{words} To go on, type: {name}"),
    };
    let asked = json!({ "mode": "form", "message": message, "requestedSchema": schema });
    serde_json::from_value(asked)
        .map_err(|error| ErrorData::internal_error(error.to_string(), None))
}

/// What an answer to [`form`] means.
pub(super) fn verdict(answer: &ElicitResult, typed: Option<&str>) -> Verdict {
    match (&answer.action, typed) {
        (ElicitationAction::Accept, None) => Verdict::Yes,
        (ElicitationAction::Accept, Some(wanted)) => {
            let given = answer.content.as_ref().and_then(|form| form.get(FIELD));
            let given = given.and_then(Value::as_str).unwrap_or_default();
            if clean::line(given, VALUE) == wanted && !wanted.is_empty() {
                Verdict::Yes
            } else {
                Verdict::Mistyped
            }
        }
        (ElicitationAction::Decline, _) => Verdict::No,
        _ => Verdict::Cancelled,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASK: Ask = Ask {
        words: "Send {subject} to {to|nobody}, from {sender}?",
        look: &[],
        type_back: None,
        undo: false,
        when: &[
            When {
                arg: "kind",
                values: &["3", "4"],
            },
            When {
                arg: "to",
                values: &[],
            },
        ],
    };

    fn object(value: Value) -> JsonObject {
        match value {
            Value::Object(map) => map,
            _ => JsonObject::new(),
        }
    }

    #[test]
    fn values_are_quoted_cleaned_and_short() {
        let args = object(json!({
            "subject": "Hi” to “boss\u{202e}\n",
            "to": ["a@x", "b@x", "c@x", "d@x", "e@x", "f@x", "g@x"],
        }));
        let found = BTreeMap::from([("sender", "Alice".to_owned())]);
        assert_eq!(
            words(&ASK, &args, &found),
            "Send “Hi\" to \"boss” to “a@x”, “b@x”, “c@x”, “d@x”, “e@x”, 2 more, from “Alice”?"
        );
        let long = object(json!({ "subject": "x".repeat(500) }));
        assert!(words(&ASK, &long, &found).chars().count() < 180);
        assert!(words(&ASK, &long, &found).contains("to nobody, from"));
    }

    #[test]
    fn a_condition_sees_the_value_however_it_is_written() {
        let schema = object(json!({ "properties": { "kind": { "default": 0 } } }));
        for (args, asks) in [
            (json!({ "kind": 3 }), true),
            (json!({ "kind": "4" }), true),
            (json!({ "kind": 3.0 }), true),
            (json!({ "kind": 1 }), false),
            (json!({}), false),
            (json!({ "to": [] }), false),
            (json!({ "to": "" }), false),
            (json!({ "to": "a@x" }), true),
        ] {
            assert_eq!(
                applies(&ASK, &object(args.clone()), &schema),
                asks,
                "{args}"
            );
        }
        let schema = object(json!({ "properties": { "kind": { "default": 3 } } }));
        assert!(applies(&ASK, &JsonObject::new(), &schema));
    }

    #[test]
    fn only_a_yes_with_the_right_name_is_a_yes() {
        let answer = |action, content: Value| ElicitResult::new(action).with_content(content);
        let name = |name: &str| answer(ElicitationAction::Accept, json!({ "name": name }));
        assert_eq!(verdict(&name(" Budget "), Some("Budget")), Verdict::Yes);
        assert_eq!(verdict(&name("budget"), Some("Budget")), Verdict::Mistyped);
        assert_eq!(verdict(&name(""), Some("")), Verdict::Mistyped);
        let empty = ElicitResult::new(ElicitationAction::Accept);
        assert_eq!(verdict(&empty, Some("Budget")), Verdict::Mistyped);
        assert_eq!(verdict(&empty, None), Verdict::Yes);
        let no = answer(ElicitationAction::Decline, json!({ "name": "Budget" }));
        assert_eq!(verdict(&no, Some("Budget")), Verdict::No);
        let gone = ElicitResult::new(ElicitationAction::Cancel);
        assert_eq!(verdict(&gone, None), Verdict::Cancelled);
    }
}
