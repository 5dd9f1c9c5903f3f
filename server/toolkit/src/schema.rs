//! JSON Schemas of inputs and outputs, small: no titles, no nulls, no formats of numbers, definitions only when shared.
//!
//! Every byte here is paid for by every client on every `tools/list`.

use rmcp::model::JsonObject;
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Map, Value, json};

/// The schema of arguments of type `T`.
pub fn input<T: JsonSchema>() -> JsonObject {
    let schema = SchemaSettings::draft2020_12()
        .for_deserialize()
        .into_generator()
        .into_root_schema_for::<T>();
    compact(schema.to_value())
}

/// The schema of results of type `T`, with `success` and `timestamp` in front if `envelope`.
pub fn output<T: JsonSchema>(envelope: bool) -> JsonObject {
    let schema = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<T>();
    let mut schema = compact(schema.to_value());
    if envelope {
        let mut all = Map::new();
        all.insert("success".to_owned(), json!({"type": "boolean"}));
        all.insert("timestamp".to_owned(), json!({"type": "string"}));
        if let Some(Value::Object(own)) = schema.remove("properties") {
            all.extend(own);
        }
        schema.insert("properties".to_owned(), Value::Object(all));
    }
    schema
}

fn compact(schema: Value) -> JsonObject {
    let mut schema = shrink(schema);
    schema.remove("description");
    inline_once(&mut schema);
    if !schema.contains_key("properties") {
        schema.insert("properties".to_owned(), json!({}));
    }
    schema.entry("type").or_insert_with(|| json!("object"));
    schema
}

/// Drop what tells a client nothing, in `schema` and all schemas below it.
fn shrink(schema: Value) -> JsonObject {
    let Value::Object(mut schema) = schema else {
        return Map::new();
    };
    for key in ["$schema", "title", "format", "additionalProperties"] {
        let empty = match schema.get(key) {
            Some(Value::String(text)) => text != "date-time",
            Some(value) => value == &Value::Bool(true),
            None => false,
        };
        if empty {
            schema.remove(key);
        }
    }
    if schema.get("minimum") == Some(&json!(0)) {
        schema.remove("minimum");
    }
    if matches!(schema.get("default"), Some(Value::Null)) {
        schema.remove("default");
    }
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    for key in ["properties", "$defs"] {
        if let Some(Value::Object(named)) = schema.get_mut(key) {
            for value in named.values_mut() {
                *value = Value::Object(shrink(value.take()));
            }
        }
    }
    for key in ["items", "additionalProperties"] {
        if let Some(value) = schema.get_mut(key) {
            *value = Value::Object(shrink(value.take()));
        }
    }
    unite(schema)
}

/// `anyOf` of one thing and null is that thing: a member that has nothing to say is left out.
fn unite(mut schema: JsonObject) -> JsonObject {
    let Some(Value::Array(members)) = schema.remove("anyOf") else {
        return schema;
    };
    let mut members: Vec<JsonObject> = members
        .into_iter()
        .map(shrink)
        .filter(|member| member.get("type") != Some(&json!("null")))
        .collect();
    if members.len() == 1 {
        for (key, value) in members.remove(0) {
            schema.entry(key).or_insert(value);
        }
    } else {
        schema.insert(
            "anyOf".to_owned(),
            members.into_iter().map(Value::Object).collect(),
        );
    }
    schema
}

/// Put definitions that are used once where they are used; the others stay shared.
fn inline_once(schema: &mut JsonObject) {
    loop {
        let Some(Value::Object(defs)) = schema.get("$defs") else {
            return;
        };
        let text = Value::Object(schema.clone()).to_string();
        let once = defs.keys().find(|name| {
            text.matches(&format!("\"#/$defs/{name}\"")).count() <= 1
                && !defs
                    .get(*name)
                    .is_some_and(|def| def.to_string().contains(&format!("#/$defs/{name}\"")))
        });
        let Some(name) = once.cloned() else { return };
        let Some(Value::Object(defs)) = schema.get_mut("$defs") else {
            return;
        };
        let def = defs.remove(&name).unwrap_or_default();
        if defs.is_empty() {
            schema.remove("$defs");
        }
        let mut whole = Value::Object(std::mem::take(schema));
        replace(&mut whole, &format!("#/$defs/{name}"), &def);
        if let Value::Object(whole) = whole {
            *schema = whole;
        }
    }
}

fn replace(value: &mut Value, reference: &str, def: &Value) {
    match value {
        Value::Object(map) => {
            if map.get("$ref").and_then(Value::as_str) == Some(reference) {
                map.remove("$ref");
                for (key, part) in def.as_object().into_iter().flatten() {
                    map.entry(key.clone()).or_insert_with(|| part.clone());
                }
            }
            map.values_mut()
                .for_each(|inner| replace(inner, reference, def));
        }
        Value::Array(list) => list
            .iter_mut()
            .for_each(|inner| replace(inner, reference, def)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Serialize, serde::Deserialize, JsonSchema)]
    struct Inner {
        title: String,
        size: Option<u64>,
    }

    #[derive(serde::Serialize, serde::Deserialize, JsonSchema)]
    struct Outer {
        /// The best one.
        best: Option<Inner>,
        any: Value,
    }

    #[derive(serde::Serialize, serde::Deserialize, JsonSchema)]
    struct Twice {
        left: Inner,
        right: Vec<Inner>,
    }

    #[test]
    fn schemas_have_no_titles_nulls_or_formats() {
        let schema = serde_json::to_string(&input::<Outer>()).unwrap();
        assert_eq!(
            schema,
            r#"{"type":"object","properties":{"best":{"description":"The best one.","type":"object","properties":{"title":{"type":"string"},"size":{"type":"integer"}},"required":["title"]},"any":{}},"required":["any"]}"#
        );
    }

    #[test]
    fn what_is_used_twice_stays_a_definition() {
        let schema = Value::Object(output::<Twice>(true));
        assert_eq!(
            schema["properties"]["left"],
            json!({"$ref": "#/$defs/Inner"})
        );
        assert_eq!(schema["properties"]["success"], json!({"type": "boolean"}));
        assert_eq!(
            schema["$defs"]["Inner"]["properties"]["title"],
            json!({"type": "string"})
        );
    }
}
