//! The engine without another process: a file beside the store's, and codes of all vectors in memory.
//!
//! A search scans the codes of what its filter lets through, which is all there is to build or to tune, and ranks the best
//! by their vectors. Other processes may write the same file; before each search the codes are brought up to date.

mod catalog;
mod codes;

use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};

use futures::{FutureExt as _, future::BoxFuture};
use nc_base::UserId;
use nc_store::{EmbeddedIndex, Found};
use tokio::sync::Mutex;

use self::{catalog::Catalog, codes::Question};
use super::{
    ChunkRef, Counts, Filter, Hit, Place, StoredChunk, StoredDocument, VectorError, VectorStore,
    named, rows,
};
use crate::{DocKey, Identity};

/// How many documents are read into memory at once.
const PAGE: u32 = 2_000;
/// How many candidates are ranked by their vectors for each hit that is wanted.
const CANDIDATES: usize = 4;
/// And how many more.
const SPARE: usize = 32;
/// Filters that let no more documents through are handed to the database as a list.
const SHORT_LIST: u64 = 2_000;

/// The embedded engine.
#[derive(Debug)]
pub struct Embedded {
    file: EmbeddedIndex,
    path: Option<PathBuf>,
    catalog: Arc<RwLock<Catalog>>,
    /// Held by who brings the catalog up to date.
    turn: Mutex<()>,
    identity: Identity,
    dimensions: usize,
}

impl Embedded {
    /// The name of the file for vectors of one identity, so that another model gets another file.
    pub fn file_name(identity: &Identity) -> String {
        format!("index-{}.db", named::of(identity))
    }

    /// The index of this model in `folder`, if there is one.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub async fn find(folder: &Path, model: &str) -> Result<Option<Self>, VectorError> {
        let files = folder.read_dir().into_iter().flatten().flatten();
        let identity = files.into_iter().find_map(|file| {
            let name = file.file_name();
            let name = name.to_str()?.strip_prefix("index-")?;
            named::identity(name.strip_suffix(".db")?, model)
        });
        match identity {
            Some(identity) => {
                let path = folder.join(Self::file_name(&identity));
                Self::open(Some(&path), &identity).await.map(Some)
            }
            None => Ok(None),
        }
    }

    /// Open or make the file, and read its codes: about a second for 200,000 chunks. Without a path it stands in memory
    /// and ends with this value.
    ///
    /// # Errors
    /// [`VectorError::OtherModel`], [`VectorError::Damaged`], [`VectorError::Unavailable`].
    pub async fn open(path: Option<&Path>, identity: &Identity) -> Result<Self, VectorError> {
        let file = EmbeddedIndex::open(path, &identity.model, identity.dimensions).await?;
        let dimensions = usize::try_from(identity.dimensions).unwrap_or_default();
        let index = Self {
            file,
            path: path.map(Path::to_owned),
            catalog: Arc::new(RwLock::new(Catalog::new(dimensions))),
            turn: Mutex::new(()),
            identity: identity.clone(),
            dimensions,
        };
        index.follow().await?;
        Ok(index)
    }

    /// Close the file.
    pub async fn close(&self) {
        self.file.close().await;
    }

    /// About how much memory the codes take, in bytes.
    pub fn memory(&self) -> usize {
        self.read(Catalog::bytes)
    }

    fn read<R>(&self, look: impl FnOnce(&Catalog) -> R) -> R {
        look(&self.catalog.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Bring the catalog up to what the file holds, whoever wrote it.
    async fn follow(&self) -> Result<(), VectorError> {
        let (last, forgotten) = self.file.last_change().await?;
        if self.read(|catalog| catalog.change) >= last {
            return Ok(());
        }
        let _turn = self.turn.lock().await;
        let known = self.read(|catalog| catalog.change);
        if known > 0 && known < forgotten {
            let anew = Catalog::new(self.dimensions);
            *self.catalog.write().unwrap_or_else(PoisonError::into_inner) = anew;
        }
        loop {
            let known = self.read(|catalog| catalog.change);
            if known >= last {
                return Ok(());
            }
            let changes = self.file.changed(known, PAGE).await?;
            let complete = changes.complete;
            let mut catalog = self.catalog.write().unwrap_or_else(PoisonError::into_inner);
            catalog.apply(changes)?;
            if complete {
                return Ok(());
            }
        }
    }

    async fn find_nearest(
        &self,
        vector: &[f32],
        filter: &Filter,
        limit: usize,
    ) -> Result<Vec<Hit>, VectorError> {
        self.see_length(vector)?;
        if limit == 0 {
            return Ok(Vec::new());
        }
        self.follow().await?;
        let (catalog, asked) = (Arc::clone(&self.catalog), Question::new(vector));
        let filter = filter.clone();
        let most = limit.saturating_mul(CANDIDATES).saturating_add(SPARE);
        let scan = tokio::task::spawn_blocking(move || {
            let catalog = catalog.read().unwrap_or_else(PoisonError::into_inner);
            let allowed = catalog.allowed(&filter);
            let candidates = catalog.nearest(&asked, &allowed, most);
            let keyed = candidates.into_iter().filter_map(|one| {
                let key = catalog.key(one.number, &allowed)?.clone();
                Some(((one.number, one.index), key))
            });
            keyed.collect::<HashMap<_, _>>()
        });
        let keys = scan.await.map_err(|error| {
            VectorError::Unavailable(format!("the search ended early: {error}"))
        })?;
        let chunks: Vec<_> = keys.keys().copied().collect();
        let length = codes::length(vector);
        let ranked = self
            .file
            .vectors(&chunks)
            .await?
            .into_iter()
            .filter_map(|(at, other)| {
                let key = keys.get(&at)?.clone();
                let index = at.1;
                let score = cosine(vector, length, &other);
                Some(Hit {
                    chunk: ChunkRef { key, index },
                    score,
                })
            });
        Ok(best(ranked.collect(), limit))
    }

    async fn find_matching(
        &self,
        terms: &[String],
        filter: &Filter,
        limit: usize,
    ) -> Result<Vec<Hit>, VectorError> {
        if limit == 0 || terms.is_empty() {
            return Ok(Vec::new());
        }
        self.follow().await?;
        let (allowed, all) = self.read(|catalog| (catalog.allowed(filter), catalog.len()));
        if allowed.is_empty() {
            return Ok(Vec::new());
        }
        let keyed = |found: &[Found]| {
            self.read(|catalog| {
                let hits = found.iter().filter_map(|one| {
                    let key = catalog.key(one.document, &allowed)?.clone();
                    let index = one.index;
                    Some(Hit {
                        chunk: ChunkRef { key, index },
                        score: one.score,
                    })
                });
                hits.collect::<Vec<_>>()
            })
        };
        if allowed.len() > SHORT_LIST {
            // Most of the best of all are among these: take some more and leave out the others.
            let share = (all as u64).div_ceil(allowed.len());
            let more = if share == 1 { 1 } else { share * 2 };
            let most = limit.saturating_mul(usize::try_from(more).unwrap_or(usize::MAX));
            let found = self.file.matching(terms, None, most).await?;
            let hits = keyed(&found);
            if hits.len() >= limit || found.len() < most {
                return Ok(best(hits, limit));
            }
        }
        let numbers = self.read(|catalog| catalog.numbers(&allowed));
        let found = self.file.matching(terms, Some(&numbers), limit).await?;
        Ok(best(keyed(&found), limit))
    }

    fn see_length(&self, vector: &[f32]) -> Result<(), VectorError> {
        if vector.len() == self.dimensions {
            return Ok(());
        }
        let Identity { model, dimensions } = &self.identity;
        Err(VectorError::OtherModel {
            found: format!("{model} with {dimensions} dimensions"),
            wanted: format!("{} dimensions", vector.len()),
        })
    }
}

/// The best first; of equals the one whose key comes first.
fn best(mut hits: Vec<Hit>, limit: usize) -> Vec<Hit> {
    hits.sort_by(|one, other| {
        let score = other.score.total_cmp(&one.score);
        score.then_with(|| one.chunk.cmp(&other.chunk))
    });
    hits.truncate(limit);
    hits
}

fn cosine(one: &[f32], length: f32, other: &[f32]) -> f32 {
    let sum: f32 = one.iter().zip(other).map(|(a, b)| a * b).sum();
    let lengths = length * codes::length(other);
    if lengths > 0.0 { sum / lengths } else { 0.0 }
}

impl VectorStore for Embedded {
    fn put<'a>(
        &'a self,
        document: &'a StoredDocument,
        chunks: &'a [StoredChunk],
    ) -> BoxFuture<'a, Result<(), VectorError>> {
        async move {
            for vector in chunks.iter().filter_map(|chunk| chunk.vector.as_ref()) {
                self.see_length(vector)?;
            }
            let codes = codes::encoded(chunks, self.dimensions);
            let (document, chunks) = (rows::document_row(document), rows::chunk_rows(chunks));
            Ok(self.file.put(&document, &chunks, &codes).await?)
        }
        .boxed()
    }

    fn set_places<'a>(
        &'a self,
        key: &'a DocKey,
        places: &'a [Place],
    ) -> BoxFuture<'a, Result<bool, VectorError>> {
        async move {
            let places = rows::place_rows(places);
            Ok(self.file.set_places(&rows::key_row(key), &places).await?)
        }
        .boxed()
    }

    fn remove<'a>(&'a self, key: &'a DocKey) -> BoxFuture<'a, Result<bool, VectorError>> {
        async move { Ok(self.file.remove(&rows::key_row(key)).await?) }.boxed()
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
            rows::documents(self.file.documents(&keys).await?)
        }
        .boxed()
    }

    fn pick<'a>(
        &'a self,
        chunks: &'a [ChunkRef],
    ) -> BoxFuture<'a, Result<HashMap<ChunkRef, StoredChunk>, VectorError>> {
        async move {
            let wanted: Vec<_> = chunks.iter().map(rows::chunk_key).collect();
            rows::picked(self.file.pick(&wanted).await?)
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
            let found = self.file.chunks(&key, from, to, vectors).await?;
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
            let found = self.file.keys(after.as_ref(), limit).await?;
            found.iter().map(rows::key).collect()
        }
        .boxed()
    }

    fn counts<'a>(
        &'a self,
        user: Option<&'a UserId>,
    ) -> BoxFuture<'a, Result<Counts, VectorError>> {
        async move {
            self.follow().await?;
            Ok(self.read(|catalog| catalog.counts(user)))
        }
        .boxed()
    }

    fn retire(&self) -> BoxFuture<'_, Result<(), VectorError>> {
        async move {
            self.file.close().await;
            let Some(path) = &self.path else {
                return Ok(());
            };
            // What SQLite keeps beside it goes first, so that it never meets another file.
            for end in ["-wal", "-shm", ""] {
                let mut file = path.clone().into_os_string();
                file.push(end);
                match fs::remove_file(&file) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => {
                        let what = format!("{} cannot be removed: {error}", path.display());
                        return Err(VectorError::Unavailable(what));
                    }
                    _ => {}
                }
            }
            Ok(())
        }
        .boxed()
    }
}
