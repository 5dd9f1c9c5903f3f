//! What points tell.

use std::collections::{BTreeMap, HashMap};

use nc_base::UserId;
use serde::Deserialize;
use serde_json::{Value as Json, json};

use super::{
    filter,
    point::{self, Point},
    wire::Wire,
};
use crate::{
    DocKey, DocType,
    vectors::{ChunkRef, Counts, StoredChunk, StoredDocument, VectorError},
};

/// How many points are asked for at once.
const BATCH: usize = 1_000;

async fn points(wire: &Wire, ids: &[String], vectors: bool) -> Result<Vec<Point>, VectorError> {
    let mut all = Vec::new();
    for batch in ids.chunks(BATCH) {
        let with_vector = if vectors {
            json!(["dense"])
        } else {
            json!(false)
        };
        let body = json!({ "ids": batch, "with_payload": true, "with_vector": with_vector });
        all.extend(wire.post::<Vec<Point>>("/points", &body).await?);
    }
    Ok(all)
}

pub(super) async fn is_there(wire: &Wire, key: &DocKey) -> Result<bool, VectorError> {
    let body = json!({ "ids": [point::of_document(key)], "with_payload": false });
    let found: Vec<Json> = wire.post("/points", &body).await?;
    Ok(!found.is_empty())
}

pub(super) async fn documents(
    wire: &Wire,
    keys: &[DocKey],
) -> Result<Vec<StoredDocument>, VectorError> {
    let ids: Vec<_> = keys.iter().map(point::of_document).collect();
    let mut by_key = BTreeMap::new();
    for found in points(wire, &ids, false).await? {
        let document = found.document()?;
        by_key.insert(document.key.clone(), document);
    }
    Ok(by_key.into_values().collect())
}

pub(super) async fn pick(
    wire: &Wire,
    chunks: &[ChunkRef],
) -> Result<HashMap<ChunkRef, StoredChunk>, VectorError> {
    let id = |chunk: &ChunkRef| point::of_chunk(&chunk.key, chunk.index);
    let ids: Vec<_> = chunks.iter().map(id).collect();
    let mut picked = HashMap::new();
    for found in points(wire, &ids, true).await? {
        let (key, index) = (found.key()?, found.index()?);
        picked.insert(ChunkRef { key, index }, found.chunk()?);
    }
    Ok(picked)
}

pub(super) async fn chunks(
    wire: &Wire,
    key: &DocKey,
    from: u32,
    to: u32,
    vectors: bool,
) -> Result<Vec<StoredChunk>, VectorError> {
    let document = documents(wire, std::slice::from_ref(key)).await?.pop();
    let Some(document) = document else {
        return Ok(Vec::new());
    };
    let ids: Vec<_> = (from..to.min(document.chunks))
        .map(|index| point::of_chunk(key, index))
        .collect();
    let mut chunks = Vec::new();
    for found in points(wire, &ids, vectors).await? {
        chunks.push(found.chunk()?);
    }
    chunks.sort_by_key(|chunk| chunk.index);
    Ok(chunks)
}

#[derive(Deserialize)]
struct Scrolled {
    points: Vec<Point>,
}

/// In the order of their points' numbers.
pub(super) async fn keys(
    wire: &Wire,
    after: Option<&DocKey>,
    limit: usize,
) -> Result<Vec<DocKey>, VectorError> {
    // From a number on, that one included if it is still there.
    let body = json!({
        "filter": filter::of_kind("document", None, false),
        "offset": after.map(point::of_document),
        "limit": limit.saturating_add(1),
        "with_payload": ["doc_type", "doc_id"],
        "with_vector": false,
    });
    let page: Scrolled = wire.post("/points/scroll", &body).await?;
    let mut keys = Vec::new();
    for found in &page.points {
        let key = found.key()?;
        if after != Some(&key) {
            keys.push(key);
        }
    }
    keys.truncate(limit);
    Ok(keys)
}

#[derive(Deserialize)]
struct Counted {
    count: u64,
}

#[derive(Deserialize)]
struct Facets {
    hits: Vec<Facet>,
}

#[derive(Deserialize)]
struct Facet {
    value: String,
    count: u64,
}

pub(super) async fn counts(
    wire: &Wire,
    user: Option<&UserId>,
    dimensions: u32,
) -> Result<Counts, VectorError> {
    let facet = json!({
        "key": "doc_type",
        "filter": filter::of_kind("document", user, false),
        "limit": DocType::ALL.len(),
        "exact": true,
    });
    let facets: Facets = wire.post("/facet", &facet).await?;
    let mut counts = Counts::default();
    for Facet { value, count } in facets.hits {
        if let (Ok(doc_type), true) = (value.parse(), count > 0) {
            counts.documents.insert(doc_type, count);
        }
    }
    counts.chunks = count(wire, &filter::of_kind("chunk", user, false)).await?;
    counts.vectors = count(wire, &filter::of_kind("chunk", user, true)).await?;
    counts.vector_bytes = counts.vectors * u64::from(dimensions) * 4;
    Ok(counts)
}

async fn count(wire: &Wire, filter: &Json) -> Result<u64, VectorError> {
    let body = json!({ "filter": filter, "exact": true });
    let counted: Counted = wire.post("/points/count", &body).await?;
    Ok(counted.count)
}
