//! Between what a search knows and what `nc-store` keeps.

use std::collections::{BTreeMap, HashMap};

use nc_base::Hint;
use nc_store::{ChunkRow, DocumentRow, EngineError, IndexKey};

use super::{ChunkRef, Place, StoredChunk, StoredDocument, VectorError};
use crate::{DocKey, IndexMode};

pub(super) fn key_row(key: &DocKey) -> IndexKey {
    IndexKey::new(key.doc_type.as_str(), key.id.as_str())
}

pub(super) fn key(row: &IndexKey) -> Result<DocKey, VectorError> {
    let doc_type = row.doc_type.parse().map_err(|_| {
        VectorError::Damaged(format!("it holds a document of kind {:?}", row.doc_type))
    })?;
    Ok(DocKey::new(doc_type, &row.doc_id))
}

pub(super) fn chunk_key(chunk: &ChunkRef) -> (IndexKey, u32) {
    (key_row(&chunk.key), chunk.index)
}

/// Chunks of several documents, by where they stand.
pub(super) fn picked(
    rows: Vec<(IndexKey, ChunkRow)>,
) -> Result<HashMap<ChunkRef, StoredChunk>, VectorError> {
    let one = |(of, row): (IndexKey, ChunkRow)| {
        let (key, index) = (key(&of)?, row.index);
        Ok((ChunkRef { key, index }, chunk(row)))
    };
    rows.into_iter().map(one).collect()
}

pub(super) fn place_rows(places: &[Place]) -> Vec<(nc_base::UserId, Option<String>)> {
    let pair = |place: &Place| (place.user.clone(), place.path.clone());
    places.iter().map(pair).collect()
}

pub(super) fn document_row(document: &StoredDocument) -> DocumentRow {
    DocumentRow {
        key: key_row(&document.key),
        title: document.title.clone(),
        etag: document.etag.clone(),
        mode: mode_name(document.mode).to_owned(),
        modified_at: document.modified_at,
        tags: document.tags.clone(),
        page_count: document.page_count,
        chunks: document.chunks,
        facts: document.facts.clone(),
        places: place_rows(&document.places),
    }
}

pub(super) fn document(row: DocumentRow) -> Result<StoredDocument, VectorError> {
    let pair = |(user, path)| Place { user, path };
    Ok(StoredDocument {
        key: key(&row.key)?,
        title: row.title,
        etag: row.etag,
        mode: mode(&row.mode)?,
        modified_at: row.modified_at,
        tags: row.tags,
        page_count: row.page_count,
        chunks: row.chunks,
        facts: row.facts,
        places: row.places.into_iter().map(pair).collect(),
    })
}

/// As documents stand in answers: by key, each once.
pub(super) fn documents(rows: Vec<DocumentRow>) -> Result<Vec<StoredDocument>, VectorError> {
    let mut by_key = BTreeMap::new();
    for row in rows {
        let document = document(row)?;
        by_key.insert(document.key.clone(), document);
    }
    Ok(by_key.into_values().collect())
}

pub(super) fn chunk_rows(chunks: &[StoredChunk]) -> Vec<ChunkRow> {
    let row = |chunk: &StoredChunk| ChunkRow {
        index: chunk.index,
        text: chunk.text.clone(),
        start: chunk.start,
        end: chunk.end,
        page: chunk.page,
        page_end: chunk.page_end,
        heading: chunk.heading.clone(),
        terms: chunk.terms.clone(),
        vector: chunk.vector.clone(),
    };
    chunks.iter().map(row).collect()
}

pub(super) fn chunk(row: ChunkRow) -> StoredChunk {
    StoredChunk {
        index: row.index,
        text: row.text,
        start: row.start,
        end: row.end,
        page: row.page,
        page_end: row.page_end,
        heading: row.heading,
        terms: row.terms,
        vector: row.vector,
    }
}

/// Its name in tables and payloads.
pub(super) const fn mode_name(mode: IndexMode) -> &'static str {
    match mode {
        IndexMode::Hybrid => "hybrid",
        IndexMode::Keyword => "keyword",
    }
}

pub(super) fn mode(name: &str) -> Result<IndexMode, VectorError> {
    match name {
        "hybrid" => Ok(IndexMode::Hybrid),
        "keyword" => Ok(IndexMode::Keyword),
        _ => Err(VectorError::Damaged(format!(
            "it holds a document of mode {name:?}"
        ))),
    }
}

impl From<EngineError> for VectorError {
    fn from(error: EngineError) -> Self {
        match error {
            EngineError::OtherModel { found, wanted } => Self::OtherModel { found, wanted },
            EngineError::Damaged(what) => Self::Damaged(what),
            EngineError::Store(error) => {
                let hint = error
                    .hint()
                    .map_or_else(String::new, |hint| format!("; {hint}"));
                let cause = std::error::Error::source(&error);
                let cause = cause.map_or_else(String::new, |cause| format!(" ({cause})"));
                Self::Unavailable(format!("{error}{cause}{hint}"))
            }
            other => Self::Unavailable(other.to_string()),
        }
    }
}
