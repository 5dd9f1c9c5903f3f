//! The engine on a Qdrant server or cluster, over REST: one collection per model, dense vectors by cosine beside sparse ones
//! of words.
//!
//! Each document is a point without vectors and one point per chunk; what filters ask for stands on all of them. Numbers of
//! points follow from keys, so that a chunk put again takes its own place.

mod collection;
mod filter;
mod point;
mod read;
mod search;
mod wire;
mod words;
mod write;

use std::{collections::HashMap, fmt, time::Duration};

use futures::{FutureExt as _, future::BoxFuture};
use nc_base::{Secret, UserId};
use reqwest::Method;
use url::Url;

use self::wire::Wire;
use super::{
    ChunkRef, Counts, Filter, Hit, Place, StoredChunk, StoredDocument, VectorError, VectorStore,
};
use crate::{DocKey, Identity};

/// Where Qdrant is, and how collections are made there.
#[derive(Debug, Clone)]
pub struct QdrantSettings {
    /// Its address for REST, such as `http://qdrant:6333`.
    pub url: Url,
    /// Its key.
    pub api_key: Option<Secret>,
    /// How names of collections begin, `nextcloud` if empty; the model follows.
    pub collection: String,
    /// Copies of each shard; for new collections only.
    pub replication_factor: u32,
    /// Shards of a collection; for new collections only.
    pub shard_number: u32,
    /// How long one request may take.
    pub timeout: Duration,
}

impl QdrantSettings {
    /// One shard, one copy, no key, 30 s for a request.
    pub fn new(url: Url) -> Self {
        Self {
            url,
            api_key: None,
            collection: String::new(),
            replication_factor: 1,
            shard_number: 1,
            timeout: Duration::from_secs(30),
        }
    }
}

/// The engine on Qdrant. Cheap to clone.
#[derive(Clone)]
pub struct Qdrant {
    wire: Wire,
    identity: Identity,
}

impl fmt::Debug for Qdrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Qdrant")
            .field("collection", &self.wire.place())
            .finish_non_exhaustive()
    }
}

impl Qdrant {
    /// Find or make the collection for vectors of one identity; those of another stay as they are. Replicas may do so at
    /// the same time.
    ///
    /// # Errors
    /// [`VectorError::Unavailable`], [`VectorError::OtherModel`] when a collection of that name is not ours.
    pub async fn connect(
        settings: QdrantSettings,
        identity: &Identity,
        http: reqwest::Client,
    ) -> Result<Self, VectorError> {
        let name = collection::name(&settings.collection, identity);
        let wire = Wire::new(&settings, &name, http)?;
        collection::prepare(&wire, &settings, identity).await?;
        Ok(Self {
            wire,
            identity: identity.clone(),
        })
    }

    /// The index of this model, if there is one.
    ///
    /// # Errors
    /// As [`Self::connect`].
    pub async fn find(
        settings: QdrantSettings,
        model: &str,
        http: reqwest::Client,
    ) -> Result<Option<Self>, VectorError> {
        let wire = Wire::new(&settings, "", http.clone())?;
        match collection::find(&wire, &settings.collection, model).await? {
            Some(identity) => Self::connect(settings, &identity, http).await.map(Some),
            None => Ok(None),
        }
    }

    fn see_length(&self, vector: &[f32]) -> Result<(), VectorError> {
        let Identity { model, dimensions } = &self.identity;
        if u32::try_from(vector.len()) == Ok(*dimensions) {
            return Ok(());
        }
        Err(VectorError::OtherModel {
            found: format!("{model} with {dimensions} dimensions"),
            wanted: format!("{} dimensions", vector.len()),
        })
    }
}

impl VectorStore for Qdrant {
    /// Between the new chunks and the end of the old tail, a search may see both.
    fn put<'a>(
        &'a self,
        document: &'a StoredDocument,
        chunks: &'a [StoredChunk],
    ) -> BoxFuture<'a, Result<(), VectorError>> {
        async move {
            for vector in chunks.iter().filter_map(|chunk| chunk.vector.as_ref()) {
                self.see_length(vector)?;
            }
            write::put(&self.wire, document, chunks).await
        }
        .boxed()
    }

    fn set_places<'a>(
        &'a self,
        key: &'a DocKey,
        places: &'a [Place],
    ) -> BoxFuture<'a, Result<bool, VectorError>> {
        write::set_places(&self.wire, key, places).boxed()
    }

    fn remove<'a>(&'a self, key: &'a DocKey) -> BoxFuture<'a, Result<bool, VectorError>> {
        write::remove(&self.wire, key).boxed()
    }

    fn nearest<'a>(
        &'a self,
        vector: &'a [f32],
        filter: &'a Filter,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Hit>, VectorError>> {
        async move {
            self.see_length(vector)?;
            search::nearest(&self.wire, vector, filter, limit).await
        }
        .boxed()
    }

    fn matching<'a>(
        &'a self,
        terms: &'a [String],
        filter: &'a Filter,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Hit>, VectorError>> {
        search::matching(&self.wire, terms, filter, limit).boxed()
    }

    fn documents<'a>(
        &'a self,
        keys: &'a [DocKey],
    ) -> BoxFuture<'a, Result<Vec<StoredDocument>, VectorError>> {
        read::documents(&self.wire, keys).boxed()
    }

    fn pick<'a>(
        &'a self,
        chunks: &'a [ChunkRef],
    ) -> BoxFuture<'a, Result<HashMap<ChunkRef, StoredChunk>, VectorError>> {
        read::pick(&self.wire, chunks).boxed()
    }

    fn chunks<'a>(
        &'a self,
        key: &'a DocKey,
        from: u32,
        to: u32,
        vectors: bool,
    ) -> BoxFuture<'a, Result<Vec<StoredChunk>, VectorError>> {
        read::chunks(&self.wire, key, from, to, vectors).boxed()
    }

    fn keys<'a>(
        &'a self,
        after: Option<&'a DocKey>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<DocKey>, VectorError>> {
        read::keys(&self.wire, after, limit).boxed()
    }

    fn counts<'a>(
        &'a self,
        user: Option<&'a UserId>,
    ) -> BoxFuture<'a, Result<Counts, VectorError>> {
        read::counts(&self.wire, user, self.identity.dimensions).boxed()
    }

    fn retire(&self) -> BoxFuture<'_, Result<(), VectorError>> {
        async move {
            let done = self.wire.ask::<bool>(Method::DELETE, "", None).await;
            done.map(drop)
        }
        .boxed()
    }
}
