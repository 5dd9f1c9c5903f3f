//! What real servers answer, read as what it means.

use serde::Deserialize;
use serde_json::json;

use super::*;

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
struct Thing {
    #[serde(deserialize_with = "de")]
    id: i64,
    #[serde(deserialize_with = "de")]
    size: f64,
    #[serde(deserialize_with = "de")]
    done: bool,
    #[serde(deserialize_with = "de")]
    name: String,
    #[serde(deserialize_with = "de")]
    note: Option<String>,
    #[serde(deserialize_with = "de")]
    tags: Vec<i64>,
    #[serde(deserialize_with = "de")]
    map: PhpMap<String, i64>,
    #[serde(deserialize_with = "de")]
    inner: Option<Box<Self>>,
}

fn read(value: &serde_json::Value) -> Thing {
    from_slice(value.to_string().as_bytes()).expect("readable")
}

#[test]
fn documented_forms_cost_no_coercion() {
    let good = json!({"id": 1, "size": 1.5, "done": true, "name": "x", "note": null, "tags": [1], "map": {"a": 1}});
    let thing = read(&good);
    assert_eq!((thing.id, thing.done, thing.map.len()), (1, true, 1));
}

#[test]
fn forms_of_php_are_read_as_what_they_mean() {
    let before = coercions();
    let thing = read(&json!({
        "id": "7", "size": "1.5", "done": 1, "name": 34, "note": 5, "tags": {"0": "1", "2": 3}, "map": [],
        "inner": {"id": true, "done": "0", "name": false, "tags": null, "inner": []},
    }));
    let inner = thing.inner.as_deref().expect("an inner thing");
    assert_eq!((thing.id, thing.size, thing.done), (7, 1.5, true));
    assert_eq!(
        (thing.name.as_str(), thing.note.as_deref()),
        ("34", Some("5"))
    );
    assert_eq!((thing.tags, thing.map.is_empty()), (vec![1, 3], true));
    assert_eq!((inner.id, inner.done, inner.name.as_str()), (1, false, ""));
    assert!(
        inner.inner.is_some(),
        "an empty array stands for an empty object"
    );
    assert!(coercions() >= before + 8);
}

#[test]
fn missing_and_null_give_the_default() {
    assert_eq!(read(&json!({})), Thing::default());
    let nulls = json!({"id": null, "size": null, "done": null, "name": null, "tags": null, "map": null, "inner": null});
    let before = coercions();
    assert_eq!(read(&nulls), Thing::default());
    assert!(
        coercions() >= before + 6,
        "null for an option is no coercion"
    );
}

#[test]
fn what_has_no_meaning_is_lost_and_counted() {
    let before = losses();
    let thing = read(&json!({"id": "abc", "name": {"a": 1}, "done": "perhaps", "tags": [1, "x"]}));
    assert_eq!(thing, Thing::default());
    assert!(losses() >= before + 4);
}

#[test]
fn large_and_broken_numbers_are_not_bent() {
    assert_eq!(from_slice::<i64>(b"3.0").expect("whole"), 3);
    assert!(from_slice::<i64>(b"3.5").is_err());
    assert!(from_slice::<i64>(b"1e300").is_err());
    assert!(from_slice::<u8>(b"\"300\"").is_err());
    assert_eq!(
        from_slice::<u64>(b"\"18446744073709551615\"").expect("fits"),
        u64::MAX
    );
}

#[test]
fn a_list_becomes_a_map_with_numbers_as_keys() {
    let map: PhpMap<String, String> = from_slice(br#"["a","b"]"#).expect("a map");
    assert_eq!(map.get("1").map(String::as_str), Some("b"));
    assert_eq!(
        serde_json::to_string(&map).expect("text"),
        r#"{"0":"a","1":"b"}"#
    );
}
