//! What a search holds in memory: who sees which documents, and their codes.

use std::{
    cmp::{Ordering, Reverse},
    collections::{BTreeMap, BinaryHeap, HashMap},
    sync::Arc,
};

use nc_base::UserId;
use nc_store::{Changes, Coded};
use roaring::RoaringBitmap;

use super::codes::{Codes, Question, Row};
use crate::{
    DocKey, DocType,
    vectors::{Counts, Filter, VectorError, rows, scope},
};

/// Filters that let less than one document in so many through look these up; all others read on from the first to the last.
const FEW: u64 = 8;

/// All documents of one index.
#[derive(Debug)]
pub(super) struct Catalog {
    /// Up to which change of the file this is.
    pub(super) change: i64,
    entries: Vec<Option<Entry>>,
    codes: Codes,
    free: Vec<u32>,
    by_number: HashMap<i64, u32>,
    /// Slots of documents by what filters ask for.
    by_scope: HashMap<Arc<str>, RoaringBitmap>,
    by_tag: HashMap<Arc<str>, RoaringBitmap>,
    by_type: HashMap<DocType, RoaringBitmap>,
}

#[derive(Debug)]
struct Entry {
    number: i64,
    key: DocKey,
    modified_at: Option<i64>,
    chunks: u32,
    scopes: Box<[Arc<str>]>,
    tags: Box<[Arc<str>]>,
    /// The rows of its codes.
    rows: Box<[u32]>,
}

/// A chunk that may be among the nearest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    pub(super) score: f32,
    pub(super) number: i64,
    pub(super) index: u32,
}

impl Eq for Candidate {}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        let score = self.score.total_cmp(&other.score);
        score.then_with(|| (other.number, other.index).cmp(&(self.number, self.index)))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Catalog {
    pub(super) fn new(dimensions: usize) -> Self {
        Self {
            change: 0,
            entries: Vec::new(),
            codes: Codes::new(dimensions),
            free: Vec::new(),
            by_number: HashMap::new(),
            by_scope: HashMap::new(),
            by_tag: HashMap::new(),
            by_type: HashMap::new(),
        }
    }

    /// How many documents there are.
    pub(super) fn len(&self) -> usize {
        self.by_number.len()
    }

    pub(super) fn apply(&mut self, changes: Changes) -> Result<(), VectorError> {
        for number in &changes.removed {
            self.remove(*number);
        }
        for coded in changes.put {
            self.put(coded)?;
        }
        self.change = changes.until;
        Ok(())
    }

    fn put(&mut self, coded: Coded) -> Result<(), VectorError> {
        let document = rows::document(coded.document)?;
        self.remove(coded.number);
        let slot = self.free.pop().unwrap_or_else(|| {
            self.entries.push(None);
            u32::try_from(self.entries.len() - 1).unwrap_or(u32::MAX)
        });
        let scopes = scope::tokens(&document.places);
        let entry = Entry {
            number: coded.number,
            modified_at: document.modified_at.map(jiff::Timestamp::as_millisecond),
            chunks: document.chunks,
            scopes: listed(&mut self.by_scope, &scopes, slot),
            tags: listed(&mut self.by_tag, &document.tags, slot),
            rows: self.codes.put(slot, &coded.codes),
            key: document.key,
        };
        self.by_type
            .entry(entry.key.doc_type)
            .or_default()
            .insert(slot);
        self.by_number.insert(entry.number, slot);
        if let Some(place) = self.entries.get_mut(at(slot)) {
            *place = Some(entry);
        }
        Ok(())
    }

    fn remove(&mut self, number: i64) {
        let Some(slot) = self.by_number.remove(&number) else {
            return;
        };
        let Some(entry) = self.entries.get_mut(at(slot)).and_then(Option::take) else {
            return;
        };
        self.codes.remove(&entry.rows);
        unlisted(&mut self.by_scope, &entry.scopes, slot);
        unlisted(&mut self.by_tag, &entry.tags, slot);
        if let Some(of_type) = self.by_type.get_mut(&entry.key.doc_type) {
            of_type.remove(slot);
        }
        self.free.push(slot);
    }

    fn entry(&self, slot: u32) -> Option<&Entry> {
        self.entries.get(at(slot))?.as_ref()
    }

    /// The slots of what a filter lets through.
    pub(super) fn allowed(&self, filter: &Filter) -> RoaringBitmap {
        let wanted = scope::wanted(filter);
        let mut allowed = union(
            wanted
                .iter()
                .filter_map(|one| self.by_scope.get(one.as_str())),
        );
        if !filter.doc_types.is_empty() {
            allowed &= union(
                filter
                    .doc_types
                    .iter()
                    .filter_map(|one| self.by_type.get(one)),
            );
        }
        if !filter.tags.is_empty() {
            allowed &= union(
                filter
                    .tags
                    .iter()
                    .filter_map(|one| self.by_tag.get(one.as_str())),
            );
        }
        let after = filter.modified_after.map(jiff::Timestamp::as_millisecond);
        let before = filter.modified_before.map(jiff::Timestamp::as_millisecond);
        if after.is_none() && before.is_none() {
            return allowed;
        }
        let in_time = |slot: &u32| {
            let modified = self.entry(*slot).and_then(|entry| entry.modified_at);
            modified.is_some_and(|at| {
                after.is_none_or(|after| at >= after) && before.is_none_or(|before| at < before)
            })
        };
        allowed.into_iter().filter(in_time).collect()
    }

    pub(super) fn numbers(&self, slots: &RoaringBitmap) -> Vec<i64> {
        let entries = slots.iter().filter_map(|slot| self.entry(slot));
        entries.map(|entry| entry.number).collect()
    }

    /// The key of a document, if the filter's slots let it through.
    pub(super) fn key(&self, number: i64, allowed: &RoaringBitmap) -> Option<&DocKey> {
        let slot = *self.by_number.get(&number)?;
        let entry = self.entry(slot)?;
        allowed.contains(slot).then_some(&entry.key)
    }

    /// The most promising chunks, the best first.
    pub(super) fn nearest(
        &self,
        to: &Question,
        allowed: &RoaringBitmap,
        most: usize,
    ) -> Vec<Candidate> {
        let mut best = BinaryHeap::with_capacity(most + 1);
        let mut least = f32::NEG_INFINITY;
        let consider = |(row, score): (Row, f32)| {
            let entry = self.entry(row.slot).filter(|_| score >= least);
            let Some(entry) = entry else { return };
            best.push(Reverse(Candidate {
                score,
                number: entry.number,
                index: row.index,
            }));
            if best.len() > most {
                best.pop();
                least = best.peek().map_or(least, |Reverse(last)| last.score);
            }
        };
        if allowed.len().saturating_mul(FEW) < self.by_number.len() as u64 {
            let entries = allowed.iter().filter_map(|slot| self.entry(slot));
            let rows = entries.flat_map(|entry| entry.rows.iter().copied());
            self.codes.scores(rows, |_| true, to).for_each(consider);
        } else {
            let mut slots = vec![false; self.entries.len()];
            for slot in allowed {
                if let Some(seen) = slots.get_mut(at(slot)) {
                    *seen = true;
                }
            }
            let seen = |slot| slots.get(at(slot)).is_some_and(|seen| *seen);
            let rows = self.codes.rows();
            self.codes.scores(rows, seen, to).for_each(consider);
        }
        let sorted = best.into_sorted_vec();
        sorted.into_iter().map(|Reverse(one)| one).collect()
    }

    pub(super) fn counts(&self, user: Option<&UserId>) -> Counts {
        let slots = user.map(|user| {
            self.by_scope
                .get(user.as_str())
                .cloned()
                .unwrap_or_default()
        });
        let mut documents = BTreeMap::new();
        let mut counts = Counts::default();
        let entries = (0..).zip(&self.entries).filter_map(|(slot, entry)| {
            let seen = slots.as_ref().is_none_or(|slots| slots.contains(slot));
            entry.as_ref().filter(|_| seen)
        });
        for entry in entries {
            *documents.entry(entry.key.doc_type).or_default() += 1;
            counts.chunks += u64::from(entry.chunks);
            counts.vectors += entry.rows.len() as u64;
        }
        counts.vector_bytes = counts.vectors * (self.codes.dimensions() as u64) * 4;
        Counts {
            documents,
            ..counts
        }
    }

    /// About how much memory this takes, in bytes.
    pub(super) fn bytes(&self) -> usize {
        let entries = self.entries.len() * size_of::<Option<Entry>>();
        entries + self.codes.bytes()
    }
}

fn at(slot: u32) -> usize {
    usize::try_from(slot).unwrap_or(usize::MAX)
}

fn listed(
    lists: &mut HashMap<Arc<str>, RoaringBitmap>,
    names: &[String],
    slot: u32,
) -> Box<[Arc<str>]> {
    let mut kept = Vec::with_capacity(names.len());
    for name in names {
        let known = lists
            .get_key_value(name.as_str())
            .map(|(known, _)| Arc::clone(known));
        let name: Arc<str> = known.unwrap_or_else(|| Arc::from(name.as_str()));
        lists.entry(Arc::clone(&name)).or_default().insert(slot);
        kept.push(name);
    }
    kept.into()
}

fn unlisted(lists: &mut HashMap<Arc<str>, RoaringBitmap>, names: &[Arc<str>], slot: u32) {
    for name in names {
        let Some(list) = lists.get_mut(name) else {
            continue;
        };
        list.remove(slot);
        if list.is_empty() {
            lists.remove(name);
        }
    }
}

fn union<'b>(bitmaps: impl Iterator<Item = &'b RoaringBitmap>) -> RoaringBitmap {
    let mut all = RoaringBitmap::new();
    for bitmap in bitmaps {
        all |= bitmap;
    }
    all
}
