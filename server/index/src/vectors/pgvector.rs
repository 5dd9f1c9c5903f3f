//! The engine in the PostgreSQL of the store, for those who have one and want no other service.

use std::collections::HashMap;

use futures::{FutureExt as _, future::BoxFuture};
use nc_base::UserId;
use nc_store::{IndexKey, PgvectorIndex, RowFilter, Store};

use super::{
    ChunkRef, Counts, Filter, Hit, Place, StoredChunk, StoredDocument, VectorError, VectorStore,
    rows, scope,
};
use crate::{DocKey, Identity};

/// The engine in PostgreSQL. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Pgvector {
    index: PgvectorIndex,
    identity: Identity,
}

impl Pgvector {
    /// Open or make the tables for vectors of one identity; those of another stay as they are.
    ///
    /// # Errors
    /// [`VectorError::Unavailable`], also when the extension is not there, with what to do.
    pub async fn open(store: &Store, identity: &Identity) -> Result<Self, VectorError> {
        let Identity { model, dimensions } = identity;
        Ok(Self {
            index: PgvectorIndex::open(store, model, *dimensions).await?,
            identity: identity.clone(),
        })
    }

    /// The index of this model, if there is one.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub async fn find(store: &Store, model: &str) -> Result<Option<Self>, VectorError> {
        match PgvectorIndex::dimensions_of(store, model).await? {
            Some(dimensions) => {
                let model = model.to_owned();
                Self::open(store, &Identity { model, dimensions })
                    .await
                    .map(Some)
            }
            None => Ok(None),
        }
    }

    async fn find_nearest(
        &self,
        vector: &[f32],
        filter: &Filter,
        limit: usize,
    ) -> Result<Vec<Hit>, VectorError> {
        let Identity { model, dimensions } = &self.identity;
        if u32::try_from(vector.len()) != Ok(*dimensions) {
            return Err(VectorError::OtherModel {
                found: format!("{model} with {dimensions} dimensions"),
                wanted: format!("{} dimensions", vector.len()),
            });
        }
        let found = self
            .index
            .nearest(vector, &row_filter(filter), limit)
            .await?;
        hits(&found)
    }

    async fn find_matching(
        &self,
        terms: &[String],
        filter: &Filter,
        limit: usize,
    ) -> Result<Vec<Hit>, VectorError> {
        let found = self
            .index
            .matching(terms, &row_filter(filter), limit)
            .await?;
        hits(&found)
    }

    async fn count(&self, user: Option<&UserId>) -> Result<Counts, VectorError> {
        let mut counts = Counts::default();
        for of_type in self.index.counts(user).await? {
            let key = rows::key(&IndexKey::new(of_type.doc_type, ""))?;
            counts.documents.insert(key.doc_type, of_type.documents);
            counts.chunks += of_type.chunks;
            counts.vectors += of_type.vectors;
        }
        counts.vector_bytes = counts.vectors * u64::from(self.identity.dimensions) * 4;
        Ok(counts)
    }
}

fn row_filter(filter: &Filter) -> RowFilter {
    let kinds = filter.doc_types.iter().map(|kind| kind.as_str().to_owned());
    RowFilter {
        scopes: scope::wanted(filter),
        doc_types: kinds.collect(),
        tags: filter.tags.clone(),
        modified_after: filter.modified_after,
        modified_before: filter.modified_before,
    }
}

fn hits(found: &[(IndexKey, u32, f32)]) -> Result<Vec<Hit>, VectorError> {
    let hit = |(key, index, score): &(IndexKey, u32, f32)| {
        let (key, index) = (rows::key(key)?, *index);
        Ok(Hit {
            chunk: ChunkRef { key, index },
            score: *score,
        })
    };
    found.iter().map(hit).collect()
}

impl VectorStore for Pgvector {
    fn put<'a>(
        &'a self,
        document: &'a StoredDocument,
        chunks: &'a [StoredChunk],
    ) -> BoxFuture<'a, Result<(), VectorError>> {
        async move {
            let scopes = scope::tokens(&document.places);
            let (document, chunks) = (rows::document_row(document), rows::chunk_rows(chunks));
            Ok(self.index.put(&document, &scopes, &chunks).await?)
        }
        .boxed()
    }

    fn set_places<'a>(
        &'a self,
        key: &'a DocKey,
        places: &'a [Place],
    ) -> BoxFuture<'a, Result<bool, VectorError>> {
        async move {
            let (key, scopes) = (rows::key_row(key), scope::tokens(places));
            let places = rows::place_rows(places);
            Ok(self.index.set_places(&key, &places, &scopes).await?)
        }
        .boxed()
    }

    fn remove<'a>(&'a self, key: &'a DocKey) -> BoxFuture<'a, Result<bool, VectorError>> {
        async move { Ok(self.index.remove(&rows::key_row(key)).await?) }.boxed()
    }

    fn nearest<'a>(
        &'a self,
        vector: &'a [f32],
        filter: &'a Filter,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Hit>, VectorError>> {
        self.find_nearest(vector, filter, limit).boxed()
    }

    fn matching<'a>(
        &'a self,
        terms: &'a [String],
        filter: &'a Filter,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Hit>, VectorError>> {
        self.find_matching(terms, filter, limit).boxed()
    }

    fn documents<'a>(
        &'a self,
        keys: &'a [DocKey],
    ) -> BoxFuture<'a, Result<Vec<StoredDocument>, VectorError>> {
        async move {
            let keys: Vec<_> = keys.iter().map(rows::key_row).collect();
            rows::documents(self.index.documents(&keys).await?)
        }
        .boxed()
    }

    fn pick<'a>(
        &'a self,
        chunks: &'a [ChunkRef],
    ) -> BoxFuture<'a, Result<HashMap<ChunkRef, StoredChunk>, VectorError>> {
        async move {
            let wanted: Vec<_> = chunks.iter().map(rows::chunk_key).collect();
            rows::picked(self.index.pick(&wanted).await?)
        }
        .boxed()
    }

    fn chunks<'a>(
        &'a self,
        key: &'a DocKey,
        from: u32,
        to: u32,
        vectors: bool,
    ) -> BoxFuture<'a, Result<Vec<StoredChunk>, VectorError>> {
        async move {
            let key = rows::key_row(key);
            let found = self.index.chunks(&key, from, to, vectors).await?;
            Ok(found.into_iter().map(rows::chunk).collect())
        }
        .boxed()
    }

    fn keys<'a>(
        &'a self,
        after: Option<&'a DocKey>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<DocKey>, VectorError>> {
        async move {
            let after = after.map(rows::key_row);
            let found = self.index.keys(after.as_ref(), limit).await?;
            found.iter().map(rows::key).collect()
        }
        .boxed()
    }

    fn counts<'a>(
        &'a self,
        user: Option<&'a UserId>,
    ) -> BoxFuture<'a, Result<Counts, VectorError>> {
        self.count(user).boxed()
    }

    fn retire(&self) -> BoxFuture<'_, Result<(), VectorError>> {
        async move { Ok(self.index.drop_tables().await?) }.boxed()
    }
}
