//! A document and its chunks as an engine keeps them in SQL.

use std::collections::BTreeMap;

use jiff::Timestamp;
use nc_base::UserId;
use serde_json::Value as Json;

use super::IndexKey;

/// A document beside its chunks. Times are kept to the millisecond.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentRow {
    /// Which.
    pub key: IndexKey,
    /// What people call it.
    pub title: String,
    /// Which version it is.
    pub etag: String,
    /// How it can be found.
    pub mode: String,
    /// When it was last changed.
    pub modified_at: Option<Timestamp>,
    /// Tags, categories, labels.
    pub tags: Vec<String>,
    /// Pages, where it has some.
    pub page_count: Option<u32>,
    /// How many chunks it has.
    pub chunks: u32,
    /// What else a link or a result needs.
    pub facts: BTreeMap<String, String>,
    /// Who may see it, and where it stands for them.
    pub places: Vec<(UserId, Option<String>)>,
}

/// A chunk of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct ChunkRow {
    /// Its place in the document, from 0.
    pub index: u32,
    /// What it says.
    pub text: String,
    /// Where it begins, in characters.
    pub start: u32,
    /// Where it ends, exclusive.
    pub end: u32,
    /// The page it begins on.
    pub page: Option<u32>,
    /// The page it ends on.
    pub page_end: Option<u32>,
    /// The headings above it.
    pub heading: Option<String>,
    /// Its terms, in order.
    pub terms: Vec<String>,
    /// Its vector.
    pub vector: Option<Vec<f32>>,
}

/// A chunk that answers: the number of its document in the engine, its place in it, and how well.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    /// The number of the document.
    pub document: i64,
    /// The chunk's place in it.
    pub index: u32,
    /// Larger is better.
    pub score: f32,
}

pub(super) fn places_json(places: &[(UserId, Option<String>)]) -> String {
    let one = |(user, path): &(UserId, Option<String>)| {
        Json::from_iter([Json::from(user.as_str()), Json::from(path.clone())])
    };
    places.iter().map(one).collect::<Json>().to_string()
}

pub(super) fn places(text: &str) -> Option<Vec<(UserId, Option<String>)>> {
    let read: Vec<(String, Option<String>)> = serde_json::from_str(text).ok()?;
    read.into_iter()
        .map(|(user, path)| Some((UserId::parse(user).ok()?, path)))
        .collect()
}

pub(super) fn facts_json(facts: &BTreeMap<String, String>) -> String {
    let pair = |(name, fact): (&String, &String)| (name.clone(), fact.clone());
    facts.iter().map(pair).collect::<Json>().to_string()
}

pub(super) fn facts(text: &str) -> Option<BTreeMap<String, String>> {
    serde_json::from_str(text).ok()
}

/// Four bytes each, little end first.
pub(super) fn vector_bytes(vector: &[f32]) -> Vec<u8> {
    vector.iter().flat_map(|part| part.to_le_bytes()).collect()
}

pub(super) fn vector(bytes: &[u8]) -> Vec<f32> {
    let (parts, _) = bytes.as_chunks::<4>();
    parts.iter().map(|part| f32::from_le_bytes(*part)).collect()
}

/// PostgreSQL has no NUL in texts, and SQLite's JSON ends at one.
pub(super) fn storable(text: &str) -> String {
    text.replace('\0', "\u{FFFD}")
}
