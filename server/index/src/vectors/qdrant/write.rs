//! What changes points; each call waits until it is done.

use serde_json::{Value as Json, json};

use super::{filter, point, read, wire::Wire};
use crate::{
    DocKey,
    vectors::{Place, StoredChunk, StoredDocument, VectorError},
};

use reqwest::Method;

/// How many points go in one request.
const BATCH: usize = 200;

pub(super) async fn put(
    wire: &Wire,
    document: &StoredDocument,
    chunks: &[StoredChunk],
) -> Result<(), VectorError> {
    let mut points: Vec<_> = chunks
        .iter()
        .map(|chunk| point::chunk(document, chunk))
        .collect();
    // The document comes last: it is there when all of it is.
    points.push(point::document(document));
    for batch in points.chunks(BATCH) {
        let body = json!({ "points": batch });
        let done = wire
            .ask::<Json>(Method::PUT, "/points?wait=true", Some(&body))
            .await?;
        done.ok_or_else(|| {
            wire.failed("the collection is gone; restart the server to make it anew")
        })?;
    }
    let first = chunks
        .iter()
        .map(|chunk| chunk.index + 1)
        .max()
        .unwrap_or_default();
    let tail = json!({ "filter": filter::of_tail(&document.key, first) });
    wire.post::<Json>("/points/delete?wait=true", &tail)
        .await
        .map(drop)
}

pub(super) async fn set_places(
    wire: &Wire,
    key: &DocKey,
    places: &[Place],
) -> Result<bool, VectorError> {
    if !read::is_there(wire, key).await? {
        return Ok(false);
    }
    let (scopes, places) = point::places(places);
    let body = json!({ "payload": scopes, "filter": filter::of_document(key) });
    wire.post::<Json>("/points/payload?wait=true", &body)
        .await?;
    let body = json!({ "payload": places, "points": [point::of_document(key)] });
    wire.post::<Json>("/points/payload?wait=true", &body)
        .await?;
    Ok(true)
}

pub(super) async fn remove(wire: &Wire, key: &DocKey) -> Result<bool, VectorError> {
    let there = read::is_there(wire, key).await?;
    // Chunks may be there without their document, when putting it was cut short.
    let body = json!({ "filter": filter::of_document(key) });
    wire.post::<Json>("/points/delete?wait=true", &body).await?;
    Ok(there)
}
