//! The embedded engine's file: documents, chunks, vectors and words in SQLite, beside the store's own file.
//!
//! Knows neither filters nor how vectors are compared; who searches holds codes in memory and keeps them in step by
//! [`EmbeddedIndex::changed`], whoever wrote. One file holds vectors of one model.

mod read;
mod schema;
mod words;
mod write;

use std::path::Path;

use sqlx::SqlitePool;

use super::{ChunkRow, DocumentRow, EngineError, Found, IndexKey};
use crate::database::open::{sqlite_file, sqlite_memory};

/// How many chunks one document may have.
pub const MOST_CHUNKS: u32 = 1 << 20;

/// The file of an index.
#[derive(Debug, Clone)]
pub struct EmbeddedIndex {
    write: SqlitePool,
    read: SqlitePool,
    bytes: usize,
}

/// A document as a search filters and ranks it.
#[derive(Debug, Clone, PartialEq)]
pub struct Coded {
    /// Its number in this file, never used again for another.
    pub number: i64,
    /// Which change this is.
    pub change: i64,
    /// The document; its facts, title and etag are left out.
    pub document: DocumentRow,
    /// What [`EmbeddedIndex::put`] was given for its vectors.
    pub codes: Vec<u8>,
}

/// What happened since a change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// Documents as they are now; there may be more.
    pub put: Vec<Coded>,
    /// Numbers of documents that are gone.
    pub removed: Vec<i64>,
    /// Up to which change this tells.
    pub until: i64,
    /// Whether that is all there is.
    pub complete: bool,
}

impl EmbeddedIndex {
    /// Open or make the file; several processes may have it open. Without a path it stands in memory and ends with this
    /// value.
    ///
    /// # Errors
    /// [`EngineError::OtherModel`], [`EngineError::Damaged`], [`EngineError::Store`].
    pub async fn open(
        path: Option<&Path>,
        model: &str,
        dimensions: u32,
    ) -> Result<Self, EngineError> {
        let (write, read) = if let Some(path) = path {
            sqlite_file(path).await?
        } else {
            let pool = sqlite_memory().await?;
            (pool.clone(), pool)
        };
        schema::prepare(&write, model, dimensions).await?;
        let bytes = usize::try_from(dimensions).unwrap_or_default() * 4;
        Ok(Self { write, read, bytes })
    }

    /// Put a document in place of what stands under its key, in one transaction. `codes` are for who searches.
    ///
    /// # Errors
    /// [`EngineError::OtherModel`] when a vector is of another length; nothing is changed then.
    ///
    /// # Cancel safety
    /// All or nothing.
    pub async fn put(
        &self,
        document: &DocumentRow,
        chunks: &[ChunkRow],
        codes: &[u8],
    ) -> Result<(), EngineError> {
        write::put(self, document, chunks, codes).await
    }

    /// Say anew who may see a document; false when it is not here.
    ///
    /// # Errors
    /// [`EngineError::Store`], [`EngineError::Damaged`].
    pub async fn set_places(
        &self,
        key: &IndexKey,
        places: &[(nc_base::UserId, Option<String>)],
    ) -> Result<bool, EngineError> {
        write::set_places(self, key, places).await
    }

    /// Remove a document; false when it was not here.
    ///
    /// # Errors
    /// [`EngineError::Store`], [`EngineError::Damaged`].
    pub async fn remove(&self, key: &IndexKey) -> Result<bool, EngineError> {
        write::remove(self, key).await
    }

    /// The last change, and the last one whose removals are forgotten: whoever knows less begins anew.
    ///
    /// # Errors
    /// [`EngineError::Store`], [`EngineError::Damaged`].
    pub async fn last_change(&self) -> Result<(i64, i64), EngineError> {
        read::last_change(self).await
    }

    /// What happened after a change, at most `limit` documents at once.
    ///
    /// # Errors
    /// [`EngineError::Store`], [`EngineError::Damaged`].
    pub async fn changed(&self, after: i64, limit: u32) -> Result<Changes, EngineError> {
        read::changed(self, after, limit).await
    }

    /// Vectors of chunks, as far as they are here.
    ///
    /// # Errors
    /// [`EngineError::Store`], [`EngineError::Damaged`].
    pub async fn vectors(
        &self,
        chunks: &[(i64, u32)],
    ) -> Result<Vec<((i64, u32), Vec<f32>)>, EngineError> {
        read::vectors(self, chunks).await
    }

    /// The chunks that have most of these terms by BM25, among all documents or those numbered so, the best first.
    ///
    /// # Errors
    /// [`EngineError::Store`], [`EngineError::Damaged`].
    pub async fn matching(
        &self,
        terms: &[String],
        among: Option<&[i64]>,
        limit: usize,
    ) -> Result<Vec<Found>, EngineError> {
        words::matching(self, terms, among, limit).await
    }

    /// Documents by key; those that are not here are left out.
    ///
    /// # Errors
    /// [`EngineError::Store`], [`EngineError::Damaged`].
    pub async fn documents(&self, keys: &[IndexKey]) -> Result<Vec<DocumentRow>, EngineError> {
        read::documents(self, keys).await
    }

    /// Chunks `from` to `to` (exclusive) of a document, in order.
    ///
    /// # Errors
    /// [`EngineError::Store`], [`EngineError::Damaged`].
    pub async fn chunks(
        &self,
        key: &IndexKey,
        from: u32,
        to: u32,
        vectors: bool,
    ) -> Result<Vec<ChunkRow>, EngineError> {
        read::chunks(self, key, from, to, vectors).await
    }

    /// Chunks of any documents, with their vectors; those that are not here are left out.
    ///
    /// # Errors
    /// [`EngineError::Store`], [`EngineError::Damaged`].
    pub async fn pick(
        &self,
        chunks: &[(IndexKey, u32)],
    ) -> Result<Vec<(IndexKey, ChunkRow)>, EngineError> {
        read::pick(self, chunks).await
    }

    /// Keys behind `after` in order.
    ///
    /// # Errors
    /// [`EngineError::Store`], [`EngineError::Damaged`].
    pub async fn keys(
        &self,
        after: Option<&IndexKey>,
        limit: usize,
    ) -> Result<Vec<IndexKey>, EngineError> {
        read::keys(self, after, limit).await
    }

    /// Close all connections.
    pub async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }
}

/// The row of a chunk: documents are numbered from 1, their chunks lie side by side.
fn row_of(document: i64, index: u32) -> i64 {
    document * i64::from(MOST_CHUNKS) + i64::from(index)
}

fn chunk_of(row: i64) -> (i64, u32) {
    let most = i64::from(MOST_CHUNKS);
    (row / most, u32::try_from(row % most).unwrap_or_default())
}
