//! Facts without prose. A document keeps paths, names, types, required, enums, defaults and shapes; what others wrote
//! about them is dropped. A property that is called `description` or `title` is a fact: only keywords are looked at.

use serde_json::{Map, Value};

use super::pointer;

/// Keywords whose value is text for people, or an example.
const PROSE: [&str; 9] = [
    "summary",
    "description",
    "example",
    "examples",
    "title",
    "externalDocs",
    "deprecated",
    "contact",
    "termsOfService",
];

/// What the keys of an object mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Keywords of the format and of its schemas.
    Keywords,
    /// The same, in `info`: a title is required, and is the id of the app.
    Info,
    /// The same, in a response: a description is required, and is empty.
    Response,
    /// Names that the API gave: properties, paths, schemas. What they name has keywords again.
    Names,
    /// Names of responses.
    Responses,
    /// Data: a default, the values of an enum.
    Data,
}

impl Place {
    /// The place of the value behind `key`.
    fn below(self, key: &str, value: &Value) -> Self {
        match (self, key) {
            (Self::Data, _) => Self::Data,
            (Self::Names, _) => Self::Keywords,
            (Self::Responses, _) => Self::Response,
            (_, "info") => Self::Info,
            (_, "responses") => Self::Responses,
            (_, "default" | "enum" | "const" | "example" | "mapping" | "required") => Self::Data,
            (
                _,
                "properties" | "patternProperties" | "definitions" | "paths" | "schemas"
                | "headers" | "content" | "parameters" | "requestBodies" | "securitySchemes"
                | "links" | "callbacks" | "variables" | "encoding",
            ) if value.is_object() => Self::Names,
            _ => Self::Keywords,
        }
    }

    /// Whether a key is prose here.
    fn is_prose(self, key: &str) -> bool {
        let kept = match self {
            Self::Names | Self::Responses | Self::Data => return false,
            Self::Keywords => None,
            Self::Info => Some("title"),
            Self::Response => Some("description"),
        };
        kept != Some(key) && (PROSE.contains(&key) || key.starts_with("x-"))
    }
}

/// Drop all prose of a document. Responses get the empty description that the format asks for.
pub(crate) fn keep(document: &mut Value) {
    keep_at(document, Place::Keywords);
}

fn keep_at(node: &mut Value, place: Place) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(|item| keep_at(item, place)),
        Value::Object(map) => {
            map.retain(|key, _| !place.is_prose(key));
            if place == Place::Response {
                empty_description(map);
            }
            for (key, value) in map.iter_mut() {
                keep_at(value, place.below(key, value));
            }
        }
        _ => {}
    }
}

fn empty_description(response: &mut Map<String, Value>) {
    if response.contains_key("$ref") {
        return;
    }
    match response.get_mut("description") {
        Some(description) => *description = Value::from(""),
        None => drop(response.shift_insert(0, "description".into(), Value::from(""))),
    }
}

/// Where prose stands in a document, as JSON pointers; `title` of `info` must be `name`.
pub(crate) fn prose(document: &Value, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    prose_at(document, Place::Keywords, "", &mut found);
    if document.pointer("/info/title").and_then(Value::as_str) != Some(name) {
        found.push("/info/title".into());
    }
    found
}

fn prose_at(node: &Value, place: Place, pointer: &str, found: &mut Vec<String>) {
    match node {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                prose_at(item, place, &format!("{pointer}/{index}"), found);
            }
        }
        Value::Object(map) => {
            for (key, value) in map {
                let pointer = pointer::below(pointer, key);
                let written =
                    place == Place::Response && key == "description" && value.as_str() != Some("");
                if place.is_prose(key) || written {
                    found.push(pointer);
                } else {
                    prose_at(value, place.below(key, value), &pointer, found);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Value {
        json!({
            "openapi": "3.0.3",
            "info": { "title": "notes", "description": "Words", "version": "1" },
            "paths": { "/description": { "get": {
                "summary": "Words",
                "deprecated": true,
                "parameters": [{ "name": "title", "in": "query", "description": "Words", "schema": { "type": "string", "example": "Words" } }],
                "responses": {
                    "200": { "description": "Words", "headers": { "title": { "description": "Words", "schema": { "type": "string" } } } },
                    "404": { "$ref": "#/components/responses/Gone" }
                }
            } } },
            "components": {
                "schemas": { "title": {
                    "type": "object",
                    "title": "Words",
                    "properties": {
                        "description": { "type": "string", "description": "Words" },
                        "example": { "type": "object", "default": { "description": "data" } },
                        "properties": { "type": "object", "properties": { "summary": { "type": "string" } } }
                    }
                } },
                "responses": { "Gone": { "description": "Words" } }
            }
        })
    }

    #[test]
    fn properties_named_like_prose_are_kept() {
        let mut kept = document();
        keep(&mut kept);
        let properties = &kept["components"]["schemas"]["title"]["properties"];
        assert_eq!(properties["description"], json!({ "type": "string" }));
        assert_eq!(
            properties["example"]["default"],
            json!({ "description": "data" })
        );
        assert!(
            properties["properties"]["properties"]
                .get("summary")
                .is_some()
        );
        assert!(kept["paths"].get("/description").is_some());
    }

    #[test]
    fn no_words_of_others_are_left() {
        let mut kept = document();
        keep(&mut kept);
        assert!(!kept.to_string().contains("Words"));
        assert_eq!(prose(&kept, "notes"), [""; 0]);
    }

    #[test]
    fn a_response_keeps_the_description_that_the_format_requires() {
        let mut kept = json!({ "responses": { "200": {}, "204": { "description": "Words" } } });
        keep(&mut kept);
        assert_eq!(
            kept,
            json!({ "responses": { "200": { "description": "" }, "204": { "description": "" } } })
        );
    }

    #[test]
    fn prose_is_found_with_its_pointer() {
        let found = prose(&document(), "deck");
        assert!(found.contains(&"/paths/~1description/get/summary".into()));
        assert!(found.contains(&"/paths/~1description/get/parameters/0/description".into()));
        assert!(found.contains(&"/components/responses/Gone/description".into()));
        assert!(found.contains(&"/info/title".into()));
        assert_eq!(found.len(), 11);
    }
}
