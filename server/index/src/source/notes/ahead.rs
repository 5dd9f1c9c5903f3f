//! Notes that came with a first listing, until they are indexed: a thousand in one answer cost Nextcloud as much as fifty asked
//! for one by one.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use nc_base::UserId;
use nextcloud_client::notes::types::Note;

use crate::Listed;

/// How many bytes of text are kept, of all users together.
const MOST_BYTES: usize = 32 << 20;

/// Shared by all who index.
#[derive(Debug, Clone, Default)]
pub(super) struct Ahead(Arc<Mutex<Kept>>);

#[derive(Debug, Default)]
struct Kept {
    bytes: usize,
    notes: HashMap<UserId, HashMap<i64, (String, Note)>>,
}

impl Ahead {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether there is room for more.
    pub(super) fn has_room(&self) -> bool {
        self.kept().bytes < MOST_BYTES
    }

    /// Keep a whole note, known by this etag.
    pub(super) fn keep(&self, user: &UserId, etag: String, note: Note) {
        let (Some(number), Some(_)) = (note.id, &note.content) else {
            return;
        };
        let mut kept = self.kept();
        kept.bytes += length(&note);
        let notes = kept.notes.entry(user.clone()).or_default();
        let before = notes.insert(number, (etag, note));
        kept.gone(before);
    }

    /// Take this version of a note, if it came.
    pub(super) fn take(&self, user: &UserId, number: i64, etag: &str) -> Option<Note> {
        let mut kept = self.kept();
        let taken = kept.notes.get_mut(user)?.remove(&number)?;
        let is_wanted = taken.0 == etag;
        let note = kept.gone(Some(taken));
        note.filter(|_| is_wanted)
    }

    /// What is left of a user's is old, but for what was just listed again.
    pub(super) fn keep_only(&self, user: &UserId, listed: &[Listed]) {
        let mut kept = self.kept();
        let Some(mut before) = kept.notes.remove(user) else {
            return;
        };
        let mut still = HashMap::new();
        for listed in listed {
            let Ok(number) = listed.key.id.parse() else {
                continue;
            };
            let note = before.remove(&number);
            let note = note.and_then(|(etag, note)| {
                let is_same = etag == listed.etag;
                is_same.then_some((etag, note))
            });
            still.extend(note.map(|note| (number, note)));
        }
        if !still.is_empty() {
            kept.notes.insert(user.clone(), still);
        }
        kept.bytes = kept.counted();
    }
}

impl Kept {
    fn counted(&self) -> usize {
        let notes = self.notes.values().flat_map(HashMap::values);
        notes.map(|(_, note)| length(note)).sum()
    }

    fn gone(&mut self, old: Option<(String, Note)>) -> Option<Note> {
        let (_, note) = old?;
        self.bytes = self.bytes.saturating_sub(length(&note));
        Some(note)
    }
}

/// Of the text; the rest is small.
fn length(note: &Note) -> usize {
    note.content.as_ref().map_or(0, String::len)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DocKey, DocType, IndexMode};

    fn note(number: i64, text: &str) -> Note {
        Note {
            id: Some(number),
            content: Some(text.to_owned()),
            ..Note::default()
        }
    }

    fn text(taken: Option<Note>) -> Option<String> {
        taken?.content
    }

    #[test]
    fn a_note_is_taken_once_by_its_owner_in_the_version_that_was_listed() {
        let (alice, bob) = (
            UserId::parse("alice").unwrap(),
            UserId::parse("bob").unwrap(),
        );
        let ahead = Ahead::default();
        ahead.keep(&alice, "a".to_owned(), note(1, "one"));
        ahead.keep(&alice, "a".to_owned(), note(2, "two"));
        assert_eq!(text(ahead.take(&bob, 1, "a")), None);
        assert_eq!(text(ahead.take(&alice, 1, "a")).as_deref(), Some("one"));
        assert_eq!(text(ahead.take(&alice, 1, "a")), None);
        assert_eq!(text(ahead.take(&alice, 2, "b")), None, "it changed since");
        assert_eq!(ahead.kept().bytes, 0);
    }

    #[test]
    fn no_more_is_kept_than_there_is_room_for() {
        let alice = UserId::parse("alice").unwrap();
        let ahead = Ahead::default();
        ahead.keep(&alice, "a".to_owned(), note(1, &"x".repeat(MOST_BYTES)));
        assert!(!ahead.has_room());
        // The same again takes the place of what was there.
        ahead.keep(&alice, "b".to_owned(), note(1, "short"));
        assert!(ahead.has_room());
        ahead.keep_only(&alice, &[]);
        assert_eq!(ahead.kept().bytes, 0);
        assert_eq!(text(ahead.take(&alice, 1, "b")), None);
    }

    #[test]
    fn what_is_listed_again_unchanged_stays() {
        let alice = UserId::parse("alice").unwrap();
        let ahead = Ahead::default();
        for number in 1..=3 {
            ahead.keep(&alice, "a".to_owned(), note(number, "text"));
        }
        let listed = |number: i64, etag: &str| Listed {
            key: DocKey::new(DocType::Note, number),
            etag: etag.to_owned(),
            mode: IndexMode::Hybrid,
            place: None,
        };
        ahead.keep_only(&alice, &[listed(1, "a"), listed(2, "b"), listed(4, "a")]);
        assert_eq!(ahead.kept().bytes, 4);
        assert_eq!(text(ahead.take(&alice, 1, "a")).as_deref(), Some("text"));
        for number in 2..=4 {
            assert_eq!(text(ahead.take(&alice, number, "a")), None);
        }
        assert_eq!(ahead.kept().bytes, 0);
    }
}
