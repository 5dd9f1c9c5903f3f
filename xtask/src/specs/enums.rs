//! Values of a string's enum are strings: YAML reads `enum: [true]` as something else.

use serde_json::Value;

/// Turn booleans and numbers in the enum of every string schema into strings.
pub(crate) fn make_strings(node: &mut Value) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(make_strings),
        Value::Object(map) => {
            let of_strings = map.get("type").and_then(Value::as_str) == Some("string");
            if let Some(Value::Array(values)) = map.get_mut("enum").filter(|_| of_strings) {
                for value in values
                    .iter_mut()
                    .filter(|value| value.is_boolean() || value.is_number())
                {
                    *value = Value::String(value.to_string());
                }
            }
            map.values_mut().for_each(make_strings);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_enums_of_strings_change() {
        let mut schemas =
            json!([{ "type": "string", "enum": [true, "x"] }, { "type": "integer", "enum": [1] }]);
        make_strings(&mut schemas);
        assert_eq!(
            schemas,
            json!([{ "type": "string", "enum": ["true", "x"] }, { "type": "integer", "enum": [1] }])
        );
    }
}
