//! The engine in PostgreSQL: documents, chunks, vectors of the extension `vector`, and words for BM25.
//!
//! Each model has tables of its own, so that one can be filled while another answers. A search scans exactly what its
//! filter lets through: its answers are those of the embedded engine, and its time grows with what the caller may see.

mod read;
mod schema;
mod search;
mod write;

use jiff::Timestamp;
use nc_base::UserId;
use sqlx::{AssertSqlSafe, PgPool};

use super::{ChunkRow, DocumentRow, EngineError, IndexKey};
use crate::{Store, database::Database};

/// An index in the database of the store.
#[derive(Debug, Clone)]
pub struct PgvectorIndex {
    pool: PgPool,
    id: i64,
    dimensions: usize,
}

/// What a search may find.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowFilter {
    /// Documents that have one of these.
    pub scopes: Vec<String>,
    /// Of these kinds; of all if empty.
    pub doc_types: Vec<String>,
    /// With one of these tags; with any or none if empty.
    pub tags: Vec<String>,
    /// Changed at this time or later.
    pub modified_after: Option<Timestamp>,
    /// Changed before this time.
    pub modified_before: Option<Timestamp>,
}

/// How many documents of a kind there are, and what they have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowCounts {
    /// The kind.
    pub doc_type: String,
    /// Documents.
    pub documents: u64,
    /// Chunks.
    pub chunks: u64,
    /// Chunks with a vector.
    pub vectors: u64,
}

impl PgvectorIndex {
    /// Open or make the tables for vectors of a model. Replicas may do so at the same time.
    ///
    /// # Errors
    /// [`EngineError::Missing`] when the store is not PostgreSQL, or the extension is not there and cannot be made;
    /// [`EngineError::Store`].
    pub async fn open(store: &Store, model: &str, dimensions: u32) -> Result<Self, EngineError> {
        let Database::Postgres(pool) = store.database() else {
            return Err(EngineError::Missing {
                what: "the store is no PostgreSQL, which pgvector needs".to_owned(),
                fix: "set DATABASE_URL, or use the embedded engine".to_owned(),
            });
        };
        let id = schema::prepare(pool, model, dimensions).await?;
        Ok(Self {
            pool: pool.clone(),
            id,
            dimensions: usize::try_from(dimensions).unwrap_or_default(),
        })
    }

    /// The length of the vectors of a model that has tables here. Of several, the last that were made.
    ///
    /// # Errors
    /// [`EngineError::Store`].
    pub async fn dimensions_of(store: &Store, model: &str) -> Result<Option<u32>, EngineError> {
        match store.database() {
            Database::Postgres(pool) => schema::dimensions_of(pool, model).await,
            Database::Sqlite { .. } => Ok(None),
        }
    }

    /// Remove the tables, and what is in them, for good.
    ///
    /// # Errors
    /// [`EngineError::Store`].
    pub async fn drop_tables(&self) -> Result<(), EngineError> {
        schema::remove(&self.pool, self.id).await
    }

    /// A statement on the tables of this index, which it calls `{i}_documents` and so on.
    fn sql(&self, text: &str) -> AssertSqlSafe<String> {
        AssertSqlSafe(schema::named(text, self.id))
    }

    /// Put a document in place of what stands under its key, in one transaction.
    ///
    /// # Errors
    /// [`EngineError::OtherModel`] when a vector is of another length; nothing is changed then.
    ///
    /// # Cancel safety
    /// All or nothing.
    pub async fn put(
        &self,
        document: &DocumentRow,
        scopes: &[String],
        chunks: &[ChunkRow],
    ) -> Result<(), EngineError> {
        write::put(self, document, scopes, chunks).await
    }

    /// Say anew who may see a document; false when it is not here.
    ///
    /// # Errors
    /// [`EngineError::Store`].
    pub async fn set_places(
        &self,
        key: &IndexKey,
        places: &[(UserId, Option<String>)],
        scopes: &[String],
    ) -> Result<bool, EngineError> {
        write::set_places(self, key, places, scopes).await
    }

    /// Remove a document; false when it was not here.
    ///
    /// # Errors
    /// [`EngineError::Store`].
    pub async fn remove(&self, key: &IndexKey) -> Result<bool, EngineError> {
        write::remove(self, key).await
    }

    /// The nearest chunks by cosine, the best first.
    ///
    /// # Errors
    /// [`EngineError::Store`].
    pub async fn nearest(
        &self,
        vector: &[f32],
        filter: &RowFilter,
        limit: usize,
    ) -> Result<Vec<(IndexKey, u32, f32)>, EngineError> {
        search::nearest(self, vector, filter, limit).await
    }

    /// The chunks that have most of these terms by BM25, the best first.
    ///
    /// # Errors
    /// [`EngineError::Store`].
    pub async fn matching(
        &self,
        terms: &[String],
        filter: &RowFilter,
        limit: usize,
    ) -> Result<Vec<(IndexKey, u32, f32)>, EngineError> {
        search::matching(self, terms, filter, limit).await
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
    /// [`EngineError::Store`].
    pub async fn keys(
        &self,
        after: Option<&IndexKey>,
        limit: usize,
    ) -> Result<Vec<IndexKey>, EngineError> {
        read::keys(self, after, limit).await
    }

    /// How much there is, of all or of what one user may see.
    ///
    /// # Errors
    /// [`EngineError::Store`].
    pub async fn counts(&self, user: Option<&UserId>) -> Result<Vec<RowCounts>, EngineError> {
        read::counts(self, user).await
    }
}
