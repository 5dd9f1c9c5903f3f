//! Notes that came with a first listing, until they are indexed: a thousand in one answer cost Nextcloud as much as fifty asked
//! for one by one.

use std::time::Duration;

use moka::sync::Cache;
use nc_base::UserId;
use nextcloud_client::notes::types::Note;

/// How many bytes of text are kept, of all users together.
const MOST_BYTES: u64 = 32 << 20;
/// How long: whoever left, or whom other replicas index, leaves nothing here.
const KEPT_FOR: Duration = Duration::from_hours(1);

/// Shared by all who index.
#[derive(Debug, Clone)]
pub(super) struct Ahead(Cache<(UserId, i64), (String, Note)>);

impl Default for Ahead {
    fn default() -> Self {
        let notes = Cache::builder().weigher(|_, (_, note): &(String, Note)| length(note));
        Self(
            notes
                .max_capacity(MOST_BYTES)
                .time_to_live(KEPT_FOR)
                .build(),
        )
    }
}

impl Ahead {
    /// Whether there is room for more.
    pub(super) fn has_room(&self) -> bool {
        self.0.run_pending_tasks();
        self.0.weighted_size() < MOST_BYTES
    }

    /// Keep a whole note, known by this etag.
    pub(super) fn keep(&self, user: &UserId, etag: String, note: Note) {
        if let (Some(number), Some(_)) = (note.id, &note.content) {
            self.0.insert((user.clone(), number), (etag, note));
        }
    }

    /// Take this version of a note, if it came.
    pub(super) fn take(&self, user: &UserId, number: i64, etag: &str) -> Option<Note> {
        let (known, note) = self.0.remove(&(user.clone(), number))?;
        (known == etag).then_some(note)
    }
}

/// Of the text; the rest is small.
fn length(note: &Note) -> u32 {
    let length = note.content.as_ref().map_or(0, String::len);
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        ahead.0.run_pending_tasks();
        assert_eq!(ahead.0.weighted_size(), 0);
    }

    #[test]
    fn no_more_is_kept_than_there_is_room_for() {
        let alice = UserId::parse("alice").unwrap();
        let ahead = Ahead::default();
        let half = "x".repeat(usize::try_from(MOST_BYTES / 2).unwrap());
        for number in 1..=3 {
            assert_eq!(ahead.has_room(), number < 3, "{number}");
            ahead.keep(&alice, "a".to_owned(), note(number, &half));
        }
        assert!(!ahead.has_room());
        ahead.0.run_pending_tasks();
        assert!(ahead.0.weighted_size() <= MOST_BYTES);
        // The same again takes the place of what was there.
        for number in 1..=3 {
            ahead.keep(&alice, "b".to_owned(), note(number, "short"));
        }
        assert!(ahead.has_room());
        assert_eq!(text(ahead.take(&alice, 1, "b")).as_deref(), Some("short"));
    }
}
