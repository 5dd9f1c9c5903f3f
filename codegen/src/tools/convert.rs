//! How an argument of a tool becomes an argument of a client method.

use super::client::ClientIndex;

/// The JSON type of an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Json {
    String,
    Integer,
    Number,
    Boolean,
    Object,
    Array(Box<Self>),
    Any,
}

impl Json {
    /// The JSON type that a Rust type of the client stands for, with the only texts it takes.
    pub(super) fn of(kind: &str, client: &ClientIndex) -> (Self, Vec<String>) {
        let inner = bare(kind);
        let json = match inner {
            "str" | "String" => Self::String,
            "i64" | "i32" | "u32" | "u64" => Self::Integer,
            "f64" | "f32" => Self::Number,
            "bool" => Self::Boolean,
            _ => {
                if let Some(element) = element(inner) {
                    return (
                        Self::Array(Box::new(Self::of(element, client).0)),
                        Vec::new(),
                    );
                }
                let name = inner.trim_start_matches("types::");
                if let Some(choices) = client.enums.get(name) {
                    return (Self::String, choices.clone());
                }
                if client.structs.contains_key(name) || inner.contains("Map<") {
                    Self::Object
                } else {
                    Self::Any
                }
            }
        };
        (json, Vec::new())
    }

    /// The JSON type that a manifest names.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "string" => Self::String,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "boolean" => Self::Boolean,
            "object" => Self::Object,
            "any" => Self::Any,
            "strings" => Self::Array(Box::new(Self::String)),
            "integers" => Self::Array(Box::new(Self::Integer)),
            _ => return None,
        })
    }

    /// The Rust type that holds it in an `Input`.
    pub(super) fn rust(&self) -> String {
        match self {
            Self::String => "String".to_owned(),
            Self::Integer => "i64".to_owned(),
            Self::Number => "f64".to_owned(),
            Self::Boolean => "bool".to_owned(),
            Self::Object => "serde_json::Map<String, serde_json::Value>".to_owned(),
            Self::Array(element) => format!("Vec<{}>", element.rust()),
            Self::Any => "serde_json::Value".to_owned(),
        }
    }
}

/// A type without `Option` and references.
pub(super) fn bare(kind: &str) -> &str {
    let kind = kind.trim_start_matches('&');
    match kind
        .strip_prefix("Option<")
        .and_then(|inner| inner.strip_suffix('>'))
    {
        Some(inner) => inner.trim_start_matches('&'),
        None => kind,
    }
}

/// The element type of a list type.
pub(super) fn element(kind: &str) -> Option<&str> {
    let kind = bare(kind);
    kind.strip_prefix("Vec<")
        .and_then(|inner| inner.strip_suffix('>'))
        .or_else(|| {
            kind.strip_prefix('[')
                .and_then(|inner| inner.strip_suffix(']'))
        })
}

/// The type of the values of a map by text.
pub(super) fn map_value(kind: &str) -> Option<&str> {
    bare(kind)
        .strip_prefix("::nextcloud_transport::lax::PhpMap<String,")
        .and_then(|inner| inner.strip_suffix('>'))
        .map(|inner| inner.trim_end_matches(','))
}

/// An argument as the generated code has it at hand.
#[derive(Debug)]
pub(super) struct Given<'a> {
    /// Name of the argument in the tool.
    pub(super) name: &'a str,
    /// The local variable.
    pub(super) local: &'a str,
    /// Its type in `Input`, without `Option`.
    pub(super) json: &'a Json,
    /// Whether the variable is an `Option`.
    pub(super) optional: bool,
}

/// The expression that passes `given` where the client wants `kind`, or why that is impossible.
pub(super) fn pass(given: &Given<'_>, kind: &str, client: &ClientIndex) -> Result<String, String> {
    let wants_option = kind.starts_with("Option<");
    if given.optional && !wants_option && element(kind).is_none() {
        return Err(format!(
            "the operation needs `{}`: write `required: true` or a `default`",
            given.name
        ));
    }
    let (value, by_ref) = one(given, kind, client)?;
    let local = given.local;
    Ok(match (given.optional, wants_option) {
        (true, true) if value == "value" => local.to_owned(),
        (true, true) if by_ref => format!("{local}.as_ref().map(|value| {value})"),
        (true, true) if value.contains('?') => {
            let inner = value.trim_end_matches('?');
            format!("{local}.map(|value| {inner}).transpose()?")
        }
        (true, true) => format!("{local}.map(|value| {value})"),
        (true, false) => format!("{local}.unwrap_or_default()"),
        (false, true) => format!("Some({})", value.replace("value", local)),
        (false, false) => value.replace("value", local),
    })
}

/// The expression over `value`, and whether `value` is a reference to it.
fn one(given: &Given<'_>, kind: &str, client: &ClientIndex) -> Result<(String, bool), String> {
    let inner = bare(kind);
    let reference = kind.trim_start_matches("Option<").starts_with('&');
    let name = inner.trim_start_matches("types::");
    let text = |what: &str| Ok((what.to_owned(), false));
    match (given.json, inner) {
        (Json::String, "str") => Ok((
            if given.optional {
                "value.as_str()"
            } else {
                "&*value"
            }
            .to_owned(),
            true,
        )),
        (Json::String, "String")
        | (Json::Integer, "i64")
        | (Json::Number, "f64")
        | (Json::Boolean, "bool") => text("value"),
        (Json::Integer, "f64") => text("value as f64"),
        (Json::Boolean, "i64") => text("i64::from(value)"),
        (_, "serde_json::Value") if !reference => text("serde_json::Value::from(value)"),
        (Json::Array(_), _) if element(kind).is_some() && reference => {
            Ok(("&value".to_owned(), false))
        }
        (Json::Array(_), _) if element(kind).is_some() => text("value"),
        (Json::String, _) if client.enums.contains_key(name) => {
            Ok((format!("args::choice({:?}, &value)?", given.name), false))
        }
        (Json::Object | Json::Any, _) if !reference => {
            Ok((format!("args::shape({:?}, value)?", given.name), false))
        }
        _ => Err(format!(
            "`{}` cannot be passed as {inner}: write another `type:`",
            given.name
        )),
    }
}

/// The expression of a constant where the client wants `kind`.
pub(super) fn constant(value: &serde_json::Value, kind: &str) -> Result<String, String> {
    let plain = match (value, bare(kind)) {
        (serde_json::Value::String(text), "str") => format!("{text:?}"),
        (serde_json::Value::String(text), "String") => format!("{text:?}.to_owned()"),
        (serde_json::Value::String(text), _) => format!("args::choice(\"\", {text:?})?"),
        (serde_json::Value::Number(number), "f64") => format!("{number}_f64"),
        (serde_json::Value::Number(_) | serde_json::Value::Bool(_), _) => value.to_string(),
        _ => return Err(format!("`{value}` cannot be a fixed {}", bare(kind))),
    };
    Ok(if kind.starts_with("Option<") {
        format!("Some({plain})")
    } else {
        plain
    })
}
