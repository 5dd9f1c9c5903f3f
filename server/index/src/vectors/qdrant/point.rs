//! Documents and chunks as points, and back.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};

use super::words;
use crate::{
    DocKey,
    vectors::{Place, StoredChunk, StoredDocument, VectorError, scope},
};

/// The number of a document's own point, as a UUID that follows from its key.
pub(super) fn of_document(key: &DocKey) -> String {
    uuid(key, None)
}

/// The number of a chunk's point.
pub(super) fn of_chunk(key: &DocKey, index: u32) -> String {
    uuid(key, Some(index))
}

fn uuid(key: &DocKey, index: Option<u32>) -> String {
    let name = match index {
        None => format!("document {key}"),
        Some(index) => format!("chunk {index} {key}"),
    };
    let digest: [u8; 32] = Sha256::digest(name).into();
    let (bytes, _) = digest.split_at(16);
    let hex = nc_base::hex(bytes);
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    // Version 8, which is for numbers made as one likes (RFC 9562).
    [
        part(0, 8),
        part(8, 12),
        &format!("8{}", part(13, 16)),
        &format!("8{}", part(17, 20)),
        part(20, 32),
    ]
    .join("-")
}

/// What a chunk's point says beside what it is filtered by.
#[derive(Serialize, Deserialize)]
struct ChunkPayload {
    index: u32,
    text: String,
    start: u32,
    end: u32,
    page: Option<u32>,
    page_end: Option<u32>,
    heading: Option<String>,
    terms: Vec<String>,
}

/// What is filtered by, on every point of a document.
fn scoped(document: &StoredDocument, kind: &str) -> serde_json::Map<String, Json> {
    let mut payload = serde_json::Map::new();
    let modified = document.modified_at.map(jiff::Timestamp::as_millisecond);
    for (name, value) in [
        ("kind", json!(kind)),
        ("document", json!(document.key.to_string())),
        ("doc_type", json!(document.key.doc_type)),
        ("doc_id", json!(document.key.id)),
        ("modified_at", json!(modified)),
        ("tags", json!(document.tags)),
        ("scopes", json!(scope::tokens(&document.places))),
    ] {
        payload.insert(name.to_owned(), value);
    }
    payload
}

/// The point of a document itself.
pub(super) fn document(document: &StoredDocument) -> Json {
    let mut payload = scoped(document, "document");
    payload.insert("stored".to_owned(), json!(document));
    json!({ "id": of_document(&document.key), "vector": {}, "payload": payload })
}

/// The point of a chunk.
pub(super) fn chunk(document: &StoredDocument, chunk: &StoredChunk) -> Json {
    let mut payload = scoped(document, "chunk");
    payload.insert("embedded".to_owned(), json!(chunk.vector.is_some()));
    let StoredChunk {
        index,
        text,
        start,
        end,
        page,
        page_end,
        heading,
        terms,
        vector,
    } = chunk;
    let said = ChunkPayload {
        index: *index,
        text: text.clone(),
        start: *start,
        end: *end,
        page: *page,
        page_end: *page_end,
        heading: heading.clone(),
        terms: terms.clone(),
    };
    payload.insert("index".to_owned(), json!(index));
    payload.insert("stored".to_owned(), json!(said));
    let mut vectors = serde_json::Map::new();
    if !terms.is_empty() {
        vectors.insert("words".to_owned(), words::of_chunk(terms));
    }
    if let Some(vector) = vector {
        vectors.insert("dense".to_owned(), json!(vector));
    }
    json!({ "id": of_chunk(&document.key, *index), "vector": vectors, "payload": payload })
}

/// A point as Qdrant gives it back.
#[derive(Deserialize)]
pub(super) struct Point {
    #[serde(default)]
    pub(super) payload: Json,
    #[serde(default)]
    vector: Option<Json>,
    #[serde(default)]
    pub(super) score: f32,
}

impl Point {
    /// The document that it belongs to.
    pub(super) fn key(&self) -> Result<DocKey, VectorError> {
        let text = |name: &str| self.payload.get(name).and_then(Json::as_str);
        let doc_type = text("doc_type").and_then(|name| name.parse().ok());
        match (doc_type, text("doc_id")) {
            (Some(doc_type), Some(id)) => Ok(DocKey::new(doc_type, id)),
            _ => Err(damaged("a point does not tell its document")),
        }
    }

    /// Its chunk's place in the document.
    pub(super) fn index(&self) -> Result<u32, VectorError> {
        let index = self.payload.get("index").and_then(Json::as_u64);
        let index = index.and_then(|index| u32::try_from(index).ok());
        index.ok_or_else(|| damaged("a point does not tell its place"))
    }

    pub(super) fn document(self) -> Result<StoredDocument, VectorError> {
        let places = self.payload.get("places").cloned();
        let mut document: StoredDocument = stored(self.payload)?;
        // Set later than the document was put.
        if let Some(places) = places {
            document.places = serde_json::from_value(places).map_err(|_| damaged("places"))?;
        }
        Ok(document)
    }

    pub(super) fn chunk(self) -> Result<StoredChunk, VectorError> {
        let dense = self.vector.as_ref().and_then(|vector| vector.get("dense"));
        let vector = dense.map(Vec::<f32>::deserialize).transpose();
        let said: ChunkPayload = stored(self.payload)?;
        Ok(StoredChunk {
            index: said.index,
            text: said.text,
            start: said.start,
            end: said.end,
            page: said.page,
            page_end: said.page_end,
            heading: said.heading,
            terms: said.terms,
            vector: vector.map_err(|_| damaged("a vector"))?,
        })
    }
}

fn stored<T: for<'de> Deserialize<'de>>(mut payload: Json) -> Result<T, VectorError> {
    let stored = payload
        .get_mut("stored")
        .map(Json::take)
        .unwrap_or_default();
    serde_json::from_value(stored).map_err(|error| damaged(&error.to_string()))
}

fn damaged(what: &str) -> VectorError {
    VectorError::Damaged(format!("Qdrant: {what} cannot be read"))
}

/// What to set when other people may see a document.
pub(super) fn places(places: &[Place]) -> (Json, Json) {
    let scopes = json!({ "scopes": scope::tokens(places) });
    (scopes, json!({ "places": places }))
}
