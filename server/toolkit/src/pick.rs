//! Taking values out of answers: what means nothing is left out, numbers in texts are numbers.

use http::HeaderMap;
use nextcloud_transport::{Kind, NextcloudError};
use progenitor_client::{Error, ResponseValue};
use serde::Serialize;
use serde_json::Value;

/// A value that may be there or not, whichever way the client declares it.
pub fn some<T>(value: impl Into<Option<T>>) -> Option<T> {
    value.into()
}

/// Each element as another type; nothing instead of an empty list.
pub fn each<T, U: From<T>>(list: impl IntoIterator<Item = T>) -> Option<Vec<U>> {
    let list: Vec<U> = list.into_iter().map(U::from).collect();
    (!list.is_empty()).then_some(list)
}

/// Any value as JSON; nothing instead of null, `[]`, `{}` and an empty text.
pub fn value(value: impl Serialize) -> Option<Value> {
    let value = serde_json::to_value(value).ok()?;
    let nothing = match &value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    };
    (!nothing).then_some(value)
}

/// A whole number, also when it came as a text.
pub fn integer(value: impl Serialize) -> Option<i64> {
    match serde_json::to_value(value).ok()? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        Value::Bool(yes) => Some(i64::from(yes)),
        _ => None,
    }
}

/// A number, also when it came as a text.
pub fn number(value: impl Serialize) -> Option<f64> {
    match serde_json::to_value(value).ok()? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// Yes or no, also when it came as 0, 1 or a text.
pub fn boolean(value: impl Serialize) -> Option<bool> {
    match serde_json::to_value(value).ok()? {
        Value::Bool(yes) => Some(yes),
        Value::Number(number) => Some(number.as_i64() != Some(0)),
        Value::String(text) => match text.as_str() {
            "1" | "true" | "yes" => Some(true),
            "0" | "false" | "no" | "" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// A text, also when it came as a number.
pub fn string(value: impl Serialize) -> Option<String> {
    match serde_json::to_value(value).ok()? {
        Value::String(text) => Some(text).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        _ => None,
    }
}

/// A text with the names of people, files and other things instead of its `{placeholders}`.
///
/// `parameters` says what each stands for; one that it does not name stays as it is. People and groups get an `@`.
pub fn filled(text: &str, parameters: impl Serialize) -> String {
    let named = match serde_json::to_value(parameters) {
        Ok(Value::Object(named)) if text.contains('{') => named,
        _ => return text.to_owned(),
    };
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let known = after
            .split_once('}')
            .and_then(|(key, after)| Some((called(key, named.get(key)?)?, after)));
        if let Some((name, after)) = known {
            out.push_str(&name);
            rest = after;
        } else {
            out.push('{');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// What people call the thing that a placeholder stands for.
fn called(key: &str, thing: &Value) -> Option<String> {
    let text = |name: &str| thing.get(name)?.as_str().filter(|text| !text.is_empty());
    let name = text("name").or_else(|| text("id"))?;
    let mention = key.starts_with("mention-");
    Some(if mention {
        format!("@{name}")
    } else {
        name.to_owned()
    })
}

/// A header of an answer as text.
pub fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let text = headers.get(name)?.to_str().ok()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The answer, or an empty one when the failure is of `kind`, for servers that say "nothing" with a status.
///
/// # Errors
/// Every other failure.
pub fn unless<T: Default>(
    answer: Result<ResponseValue<T>, Error<()>>,
    kind: Kind,
) -> Result<ResponseValue<T>, NextcloudError> {
    match answer.map_err(NextcloudError::from) {
        Err(error) if error.kind() == kind => {
            let status = http::StatusCode::NO_CONTENT;
            Ok(ResponseValue::new(T::default(), status, HeaderMap::new()))
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_come_out_of_texts() {
        assert_eq!(integer("12"), Some(12));
        assert_eq!(integer(json!(12)), Some(12));
        assert_eq!(number("1.5"), Some(1.5));
        assert_eq!(boolean(json!(0)), Some(false));
        assert_eq!(string(json!(5)).as_deref(), Some("5"));
    }

    #[test]
    fn placeholders_become_names() {
        let named = json!({
            "mention-user1": { "type": "user", "id": "bob", "name": "Bob Lab" },
            "file": { "type": "file", "id": "7", "name": "plan.pdf" },
        });
        let text = "{mention-user1}: {file} {other} {";
        assert_eq!(filled(text, &named), "@Bob Lab: plan.pdf {other} {");
        assert_eq!(filled("{{file}}", &named), "{plan.pdf}");
        assert_eq!(filled("{file}", json!([])), "{file}");
    }

    #[test]
    fn what_means_nothing_is_left_out() {
        assert_eq!(value(json!([])), None);
        assert_eq!(value(json!({})), None);
        assert_eq!(value(json!(0)), Some(json!(0)));
        assert_eq!(each::<String, String>(Vec::new()), None);
    }
}
