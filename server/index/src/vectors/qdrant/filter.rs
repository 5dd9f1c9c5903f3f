//! Conditions on points.

use nc_base::UserId;
use serde_json::{Value as Json, json};

use crate::{
    DocKey,
    vectors::{Filter, scope},
};

fn one_of(field: &str, values: &[String]) -> Json {
    json!({ "key": field, "match": { "any": values } })
}

fn is(field: &str, value: impl Into<Json>) -> Json {
    json!({ "key": field, "match": { "value": value.into() } })
}

fn all(conditions: &[Json]) -> Json {
    json!({ "must": conditions })
}

/// What a search may find.
pub(super) fn of_search(filter: &Filter) -> Json {
    let mut conditions = vec![one_of("scopes", &scope::wanted(filter))];
    if !filter.doc_types.is_empty() {
        let kinds: Vec<_> = filter
            .doc_types
            .iter()
            .map(|kind| kind.as_str().to_owned())
            .collect();
        conditions.push(one_of("doc_type", &kinds));
    }
    if !filter.tags.is_empty() {
        conditions.push(one_of("tags", &filter.tags));
    }
    let mut range = serde_json::Map::new();
    let times = [
        ("gte", filter.modified_after),
        ("lt", filter.modified_before),
    ];
    for (name, time) in times {
        if let Some(time) = time {
            range.insert(name.to_owned(), time.as_millisecond().into());
        }
    }
    if !range.is_empty() {
        conditions.push(json!({ "key": "modified_at", "range": range }));
    }
    all(&conditions)
}

/// All points of a document.
pub(super) fn of_document(key: &DocKey) -> Json {
    all(&[is("document", key.to_string())])
}

/// The chunks of a document from `first` on.
pub(super) fn of_tail(key: &DocKey, first: u32) -> Json {
    let from = json!({ "key": "index", "range": { "gte": first } });
    all(&[is("document", key.to_string()), is("kind", "chunk"), from])
}

/// Documents or chunks, of one user or of all, with a vector or whatever they have.
pub(super) fn of_kind(kind: &str, user: Option<&UserId>, embedded: bool) -> Json {
    let mut conditions = vec![is("kind", kind)];
    conditions.extend(user.map(|user| is("scopes", user.as_str())));
    if embedded {
        conditions.push(is("embedded", true));
    }
    all(&conditions)
}
