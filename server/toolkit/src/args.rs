//! From the arguments a client sent to the input type of a tool.
//!
//! Models send `"7"` for 7, `null` for nothing and JSON in strings. What can only mean one thing is accepted;
//! everything else is an error that names the argument and loses nothing.

use rmcp::model::JsonObject;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::ToolError;

/// Read `args` as `T`, whose schema is `schema`.
///
/// # Errors
/// [`ToolError::Invalid`] for an unknown, missing or unusable argument.
pub fn parse<T: DeserializeOwned>(args: JsonObject, schema: &JsonObject) -> Result<T, ToolError> {
    read(coerced(args, schema)?, schema)
}

/// The arguments as their schema has them: no nulls, numbers as numbers.
///
/// # Errors
/// [`ToolError::Invalid`] for an unknown or missing argument.
pub fn coerced(mut args: JsonObject, schema: &JsonObject) -> Result<JsonObject, ToolError> {
    let known = schema.get("properties").and_then(Value::as_object);
    let wanted = |name: &str| known.and_then(|known| known.get(name));
    if let Some(stranger) = args.keys().find(|name| wanted(name).is_none()) {
        return Err(unknown(stranger, known));
    }
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    args.retain(|_, value| !value.is_null());
    let missing: Vec<String> = required
        .iter()
        .filter(|name| !args.contains_key(**name))
        .map(|name| format!("`{name}`"))
        .collect();
    if !missing.is_empty() {
        let list = missing.join(", ");
        return Err(ToolError::invalid(format!("missing argument {list}")));
    }
    for (name, value) in &mut args {
        if let Some(schema) = wanted(name) {
            coerce(value, schema);
        }
    }
    Ok(args)
}

/// Coerced arguments as `T`.
///
/// # Errors
/// [`ToolError::Invalid`] naming the argument that cannot be used.
pub fn read<T: DeserializeOwned>(args: JsonObject, schema: &JsonObject) -> Result<T, ToolError> {
    // Inputs with a flattened part do not say where they failed.
    let stranger = args.iter().find(|(name, value)| !fits(name, value, schema));
    let stranger = stranger.map(|(name, _)| name.clone());
    // Fields that are plain texts take every word; their schema may not.
    let word = args
        .iter()
        .find_map(|(name, value)| other_word(name, value, schema));
    let read = serde_path_to_error::deserialize(Value::Object(args)).map_err(|error| {
        let path = error.path().to_string();
        let reason = error.into_inner();
        let path = Some(path).filter(|path| path != ".").or(stranger);
        // Where nobody knows the argument the reason must say it all.
        ToolError::invalid(match path {
            Some(path) => format!("argument `{path}` cannot be used: {reason}"),
            None => format!("the arguments cannot be used: {reason}"),
        })
    })?;
    word.map_or(Ok(read), Err)
}

/// The words that the schema has for the argument `name`.
fn words<'s>(name: &str, schema: &'s JsonObject) -> Option<&'s Vec<Value>> {
    let known = schema.get("properties")?.get(name)?;
    known.get("enum")?.as_array()
}

/// What is wrong with a text that is none of the words which the argument `name` takes.
fn other_word(name: &str, value: &Value, schema: &JsonObject) -> Option<ToolError> {
    let words = words(name, schema)?;
    let text = value.as_str().filter(|_| !words.contains(value))?;
    let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
    let words = words.join(", ");
    Some(ToolError::invalid(format!(
        "argument `{name}` cannot be used: `{text}` is none of {words}"
    )))
}

/// Whether `value` is of the type and among the words that `schema` has for the argument `name`.
fn fits(name: &str, value: &Value, schema: &JsonObject) -> bool {
    let known = schema.get("properties").and_then(|known| known.get(name));
    let kind = known.and_then(|known| known.get("type"));
    words(name, schema).is_none_or(|words| words.contains(value))
        && match kind.and_then(Value::as_str) {
            Some("string") => value.is_string(),
            Some("integer") => value.is_i64() || value.is_u64(),
            Some("number") => value.is_number(),
            Some("boolean") => value.is_boolean(),
            Some("array") => value.is_array(),
            Some("object") => value.is_object(),
            _ => true,
        }
}

fn unknown(name: &str, known: Option<&JsonObject>) -> ToolError {
    let names: Vec<String> = known
        .map(|known| known.keys().map(|name| format!("`{name}`")).collect())
        .unwrap_or_default();
    let takes = if names.is_empty() {
        "it takes none".to_owned()
    } else {
        format!("it takes {}", names.join(", "))
    };
    ToolError::invalid(format!("this tool has no argument `{name}`; {takes}"))
}

/// Turn a text into what the schema asks for, where that is certain.
fn coerce(value: &mut Value, schema: &Value) {
    let wanted = schema.get("type").and_then(Value::as_str);
    let better = match (wanted, &*value) {
        (Some("integer"), Value::String(text)) => text.trim().parse::<i64>().ok().map(Value::from),
        (Some("integer"), Value::Number(number)) => whole(number),
        (Some("number"), Value::String(text)) => text.trim().parse::<f64>().ok().map(Value::from),
        (Some("boolean"), Value::String(text)) => match text.trim() {
            "true" | "True" => Some(Value::Bool(true)),
            "false" | "False" => Some(Value::Bool(false)),
            _ => None,
        },
        (Some("string"), Value::Number(number)) => Some(Value::String(number.to_string())),
        (Some("object"), Value::String(text)) => json(text, Value::is_object),
        (Some("array"), Value::String(text)) => json(text, Value::is_array),
        _ => None,
    };
    if let Some(better) = better {
        *value = better;
    }
}

/// `3.0` as 3: JavaScript clients know only one kind of number.
#[expect(
    clippy::cast_possible_truncation,
    reason = "checked to be whole and small"
)]
fn whole(number: &serde_json::Number) -> Option<Value> {
    let float = number.as_f64().filter(|_| number.is_f64())?;
    (float.fract() == 0.0 && float.abs() < 9.0e15).then(|| Value::from(float as i64))
}

fn json(text: &str, is: fn(&Value) -> bool) -> Option<Value> {
    serde_json::from_str(text).ok().filter(is)
}

/// One of the texts that an argument may be.
///
/// # Errors
/// [`ToolError::Invalid`] naming the argument.
pub fn choice<T: std::str::FromStr>(name: &str, text: &str) -> Result<T, ToolError> {
    text.parse()
        .map_err(|_| ToolError::invalid(format!("`{text}` is no value of `{name}`")))
}

/// An argument as a type of the API.
///
/// # Errors
/// [`ToolError::Invalid`] naming the argument.
pub fn shape<T: DeserializeOwned>(name: &str, value: impl Into<Value>) -> Result<T, ToolError> {
    serde_json::from_value(value.into())
        .map_err(|error| ToolError::invalid(format!("argument `{name}` cannot be used: {error}")))
}

/// An etag as `If-Match` wants it: in quotes, once.
pub fn etag(text: &str) -> String {
    let bare = text.trim().trim_start_matches("W/").trim_matches('"');
    if bare == "*" {
        "*".to_owned()
    } else {
        format!("\"{bare}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[derive(Debug, PartialEq, serde::Deserialize, schemars::JsonSchema)]
    struct Input {
        id: i64,
        title: Option<String>,
        tags: Option<Vec<String>>,
    }

    #[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
    struct Outer {
        #[serde(flatten)]
        _page: Page,
    }

    #[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
    struct Page {
        #[expect(dead_code, reason = "only read")]
        limit: Option<u32>,
    }

    fn from(args: &Value) -> Result<Input, String> {
        let schema = crate::schema::input::<Input>();
        let args = args.as_object().unwrap().clone();
        parse(args, &schema).map_err(|error| error.text())
    }

    #[test]
    fn what_can_only_mean_one_thing_is_accepted() {
        let input = from(&json!({"id": "7", "title": null, "tags": "[\"a\"]"})).unwrap();
        assert_eq!(
            input,
            Input {
                id: 7,
                title: None,
                tags: Some(vec!["a".into()])
            }
        );
        assert_eq!(
            from(&json!({"id": 7.0, "title": 5}))
                .unwrap()
                .title
                .as_deref(),
            Some("5")
        );
    }

    #[test]
    fn an_etag_gets_its_quotes_once() {
        assert_eq!(etag("abc"), "\"abc\"");
        assert_eq!(etag("\"abc\""), "\"abc\"");
        assert_eq!(etag("*"), "*");
    }

    #[test]
    fn errors_name_the_argument() {
        assert!(
            from(&json!({}))
                .unwrap_err()
                .contains("Missing argument `id`")
        );
        assert!(
            from(&json!({"id": "x"}))
                .unwrap_err()
                .contains("`id` cannot be used")
        );
        let unknown = from(&json!({"id": 1, "titel": "x"})).unwrap_err();
        assert!(unknown.contains("no argument `titel`") && unknown.contains("`title`"));
    }

    #[test]
    fn a_plain_text_must_be_among_the_words_of_its_schema() {
        #[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
        struct Shown {
            #[schemars(extend("enum" = ["show", "hide"]))]
            whom: String,
        }
        let schema = crate::schema::input::<Shown>();
        let of = |whom: &str| {
            let args = json!({ "whom": whom }).as_object().unwrap().clone();
            parse::<Shown>(args, &schema).map_err(|error| error.text())
        };
        assert_eq!(of("hide").unwrap().whom, "hide");
        let error = of("nobody").unwrap_err();
        assert!(error.contains("`nobody` is none of show, hide"), "{error}");
    }

    #[test]
    fn errors_in_a_flattened_part_name_the_argument_too() {
        let schema = crate::schema::input::<Outer>();
        let args = json!({"limit": true}).as_object().unwrap().clone();
        let error = parse::<Outer>(args, &schema).unwrap_err().text();
        assert!(error.starts_with("Argument `limit` cannot"), "{error}");
    }
}
