//! Documents, chunks and numbers made for tests, the same each time.

use std::collections::BTreeMap;

use jiff::Timestamp;
use nc_base::UserId;
use nc_index::{
    DocKey, DocType, Filter, Hit, IndexMode, Place, StoredChunk, StoredDocument, VectorStore,
};

use crate::engines::DIMENSIONS;

pub(crate) fn user(name: &str) -> UserId {
    UserId::parse(name).expect("a user")
}

pub(crate) fn note(id: &str) -> DocKey {
    DocKey::new(DocType::Note, id)
}

pub(crate) fn place(name: &str, path: Option<&str>) -> Place {
    Place {
        user: user(name),
        path: path.map(str::to_owned),
    }
}

pub(crate) fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("a time")
}

/// A note that Alice sees, of so many chunks.
pub(crate) fn document(key: DocKey, chunks: &[StoredChunk]) -> StoredDocument {
    StoredDocument {
        title: format!("Title of {key}"),
        etag: "1".to_owned(),
        mode: IndexMode::Hybrid,
        modified_at: Some(at(1_800_000_000)),
        tags: vec!["work".to_owned()],
        page_count: Some(3),
        chunks: u32::try_from(chunks.len()).expect("few"),
        facts: BTreeMap::from([("board_id".to_owned(), "7".to_owned())]),
        places: vec![place("alice", Some("/Notes/a.md"))],
        key,
    }
}

pub(crate) fn chunk(index: u32, words: &str, vector: Option<Vec<f32>>) -> StoredChunk {
    StoredChunk {
        index,
        text: format!("{words}."),
        start: index * 100,
        end: index * 100 + 90,
        page: Some(index + 1),
        page_end: Some(index + 2),
        heading: (index > 0).then(|| "One > Two".to_owned()),
        terms: words.split_whitespace().map(str::to_owned).collect(),
        vector,
    }
}

/// A vector of length 1 whose angle to that of 0 degrees is this one.
pub(crate) fn toward(degrees: f32) -> Vec<f32> {
    let mut vector = vec![0.0; usize::try_from(DIMENSIONS).expect("small")];
    vector[0] = degrees.to_radians().cos();
    vector[1] = degrees.to_radians().sin();
    vector
}

pub(crate) async fn put(
    index: &dyn VectorStore,
    document: &StoredDocument,
    chunks: &[StoredChunk],
) {
    index.put(document, chunks).await.expect("put");
}

/// Put a note of one chunk that Alice sees.
pub(crate) async fn put_note(index: &dyn VectorStore, id: &str, words: &str, degrees: f32) {
    let chunks = [chunk(0, words, Some(toward(degrees)))];
    put(index, &document(note(id), &chunks), &chunks).await;
}

pub(crate) fn terms(words: &str) -> Vec<String> {
    words.split_whitespace().map(str::to_owned).collect()
}

/// Which chunks these are, as `id#index`.
pub(crate) fn ids(hits: &[Hit]) -> Vec<String> {
    let id = |hit: &Hit| format!("{}#{}", hit.chunk.key.id, hit.chunk.index);
    hits.iter().map(id).collect()
}

pub(crate) async fn nearest(index: &dyn VectorStore, degrees: f32, filter: &Filter) -> Vec<String> {
    let hits = index.nearest(&toward(degrees), filter, 100).await;
    ids(&hits.expect("found"))
}

pub(crate) async fn matching(index: &dyn VectorStore, words: &str, filter: &Filter) -> Vec<String> {
    let hits = index.matching(&terms(words), filter, 100).await;
    ids(&hits.expect("found"))
}

pub(crate) fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

/// Numbers that look random and are the same in every run.
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// One below `end`.
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from((self.0 >> 16) % u64::from(end)).expect("small")
    }
}
