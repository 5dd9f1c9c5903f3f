//! A number for arguments that is the same for the same arguments, in whichever order a client writes them.

use std::collections::BTreeMap;

use rmcp::model::JsonObject;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// SHA-256 of the arguments, in hexadecimal.
pub fn digest(args: &JsonObject) -> String {
    let mut hash = Sha256::new();
    object(args, &mut hash);
    nc_base::hex(&hash.finalize())
}

fn object(map: &JsonObject, hash: &mut Sha256) {
    let sorted: BTreeMap<&String, &Value> = map.iter().collect();
    hash.update(b"{");
    hash.update((sorted.len() as u64).to_be_bytes());
    for (name, value) in sorted {
        scalar(&Value::String(name.clone()), hash);
        any(value, hash);
    }
}

fn any(value: &Value, hash: &mut Sha256) {
    match value {
        Value::Object(map) => object(map, hash),
        Value::Array(list) => {
            hash.update(b"[");
            hash.update((list.len() as u64).to_be_bytes());
            for item in list {
                any(item, hash);
            }
        }
        scalar_value => scalar(scalar_value, hash),
    }
}

/// The JSON of a scalar, behind its length.
fn scalar(value: &Value, hash: &mut Sha256) {
    let text = value.to_string();
    hash.update((text.len() as u64).to_be_bytes());
    hash.update(text);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(value: &Value) -> String {
        digest(value.as_object().expect("an object"))
    }

    #[test]
    fn order_does_not_matter_and_everything_else_does() {
        let one = of(&json!({ "id": 7, "to": ["a", { "x": 1, "y": 2 }] }));
        assert_eq!(
            one,
            of(&json!({ "to": ["a", { "y": 2, "x": 1 }], "id": 7 }))
        );
        for other in [
            json!({ "id": 8, "to": ["a", { "x": 1, "y": 2 }] }),
            json!({ "id": "7", "to": ["a", { "x": 1, "y": 2 }] }),
            json!({ "id": 7, "to": [{ "x": 1, "y": 2 }, "a"] }),
            json!({ "id": 7, "to": ["a", { "x": 1, "y": 2 }], "also": null }),
            json!({ "id": 7, "to": ["a"] }),
        ] {
            assert_ne!(one, of(&other), "{other}");
        }
    }
}
