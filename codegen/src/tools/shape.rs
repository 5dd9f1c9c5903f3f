//! How a field of a result is taken from an answer.

use super::client::{ClientIndex, plain};
use super::convert::{bare, element};
use crate::manifest::{Field, closest};

/// A field of a generated struct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OutField {
    /// Name in the result.
    pub(super) name: String,
    /// Its Rust type, with `Option` when it may be absent.
    pub(super) kind: String,
    /// Whether it may be absent.
    pub(super) optional: bool,
    /// The expression over `item` that makes it.
    pub(super) value: String,
}

/// The type that a path leads to, starting at the struct `from`; below a list it leads to that field of each element.
pub(super) fn follow(
    client: &ClientIndex,
    from: &str,
    path: &[String],
) -> Result<(String, String), String> {
    let (mut kind, mut value) = (from.to_owned(), "item".to_owned());
    for (depth, step) in path.iter().enumerate() {
        let list = element(&kind).filter(|_| depth > 0).map(ToOwned::to_owned);
        let name = list.as_deref().unwrap_or(bare(&kind));
        let name = name.trim_start_matches("types::").to_owned();
        let Some(fields) = client.structs.get(&name) else {
            return Err(format!(
                "`{name}` has no documented fields, so `{step}` cannot be taken from it"
            ));
        };
        let found = fields.iter().find(|field| field.wire == *step).or_else(|| {
            fields
                .iter()
                .find(|field| plain(&field.wire) == plain(step))
        });
        let Some(found) = found else {
            let near = closest(step, fields.iter().map(|field| field.wire.as_str()));
            return Err(format!("`{name}` has no field `{step}`{near}"));
        };
        let inner = typed(&found.kind);
        if list.is_some() {
            let each = format!("pick::some::<{inner}>(item.{})", found.name);
            value = format!(
                "{value}.map(|list| list.into_iter().filter_map(|item| {each}).collect::<Vec<_>>())"
            );
            kind = format!("Vec<{inner}>");
            continue;
        }
        value = match depth {
            0 if path.len() == 1 => format!("pick::some::<{inner}>({value}.{})", found.name),
            0 => format!("pick::some::<{inner}>({value}.{}.clone())", found.name),
            _ => format!(
                "{value}.and_then(|item| pick::some::<{inner}>(item.{}))",
                found.name
            ),
        };
        kind.clone_from(&found.kind);
    }
    Ok((kind, value))
}

/// A field of a shape over the client struct `from`; `shapes` are the names that the manifest declares.
pub(super) fn field(
    client: &ClientIndex,
    from: &str,
    field: &Field,
    shapes: &[&str],
    sources: &mut Vec<(String, String)>,
) -> Result<OutField, String> {
    let (kind, mut value) = follow(client, from, &field.path)?;
    if let Some(with) = &field.with {
        value = filled(client, from, field, with, &kind)?;
    }
    let (rust, value) = taken(client, field, bare(&kind), &value, shapes, sources)?;
    Ok(if field.always {
        OutField {
            name: field.name.clone(),
            optional: false,
            value: format!("{value}.unwrap_or_default()"),
            kind: rust,
        }
    } else {
        let value = if rust == "String" {
            format!("{value}.filter(|text| !text.is_empty())")
        } else {
            value
        };
        OutField {
            name: field.name.clone(),
            optional: true,
            value,
            kind: format!("Option<{rust}>"),
        }
    })
}

/// The expression of a text whose placeholders the field `with` explains.
fn filled(
    client: &ClientIndex,
    from: &str,
    field: &Field,
    with: &str,
    kind: &str,
) -> Result<String, String> {
    let [name] = field.path.as_slice() else {
        return Err(format!("`with {with}` needs a field of the answer itself"));
    };
    if bare(kind) != "String" {
        return Err(format!(
            "`{name}` is no text, so `with {with}` says nothing"
        ));
    }
    let of = |name: &str| rust_name(client, from, name);
    let (text, with) = (of(name)?, of(with)?);
    Ok(format!(
        "pick::some::<String>(item.{text}.clone()).map(|text| pick::filled(&text, item.{with}.clone()))"
    ))
}

/// The Rust name of the field `wanted` of the struct `from`.
fn rust_name(client: &ClientIndex, from: &str, wanted: &str) -> Result<String, String> {
    let fields = client.structs.get(bare(from).trim_start_matches("types::"));
    let fields = fields.map(Vec::as_slice).unwrap_or_default();
    let found = fields.iter().find(|field| field.wire == wanted);
    found.map(|field| field.name.clone()).ok_or_else(|| {
        let near = closest(wanted, fields.iter().map(|field| field.wire.as_str()));
        format!("the answer has no field `{wanted}`{near}")
    })
}

/// The Rust type of a field and the expression that makes it from `value`, an `Option` of the type `inner`.
fn taken(
    client: &ClientIndex,
    field: &Field,
    inner: &str,
    value: &str,
    shapes: &[&str],
    sources: &mut Vec<(String, String)>,
) -> Result<(String, String), String> {
    Ok(match field.kind.as_deref() {
        Some("integer") => ("i64".to_owned(), format!("{value}.and_then(pick::integer)")),
        Some("number") => ("f64".to_owned(), format!("{value}.and_then(pick::number)")),
        Some("boolean") => (
            "bool".to_owned(),
            format!("{value}.and_then(pick::boolean)"),
        ),
        Some("string") => (
            "String".to_owned(),
            format!("{value}.and_then(pick::string)"),
        ),
        Some(shape) if shapes.contains(&shape) => {
            let source = element(inner).unwrap_or(inner);
            sources.push((shape.to_owned(), source.to_owned()));
            if element(inner).is_some() {
                (
                    format!("Vec<{shape}>"),
                    format!("{value}.and_then(pick::each)"),
                )
            } else {
                (shape.to_owned(), format!("{value}.map({shape}::from)"))
            }
        }
        Some(other) => {
            let known = shapes
                .iter()
                .copied()
                .chain(["integer", "number", "boolean", "string"]);
            return Err(format!(
                "there is no shape `{other}`{}",
                closest(other, known)
            ));
        }
        None => plain_value(client, inner, value),
    })
}

fn plain_value(client: &ClientIndex, inner: &str, value: &str) -> (String, String) {
    let name = inner.trim_start_matches("types::");
    match inner {
        "String" | "i64" | "f64" | "bool" => (inner.to_owned(), value.to_owned()),
        _ if client.enums.contains_key(name) => (
            "String".to_owned(),
            format!("{value}.map(|value| value.to_string())"),
        ),
        _ => match element(inner) {
            Some(scalar @ ("String" | "i64" | "f64" | "bool")) => (
                format!("Vec<{scalar}>"),
                format!("{value}.filter(|list| !list.is_empty())"),
            ),
            _ => (
                "serde_json::Value".to_owned(),
                format!("{value}.and_then(pick::value)"),
            ),
        },
    }
}

/// A type without `Option`, written so that `generated/tools` can name it.
pub(super) fn typed(kind: &str) -> String {
    bare(kind).to_owned()
}
