//! Cursors of lists: sealed for one caller, one tool, the arguments that say which list, and one day.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use nc_base::{MasterKey, Seal};
use rmcp::model::JsonObject;
use serde_json::Value;

use crate::{ToolError, digest::digest, paging::Paging};

/// How long a cursor is good for: lists change, and what a position meant is forgotten.
pub const GOOD_FOR: Duration = Duration::from_hours(24);
/// Letters of a digest that a cursor carries. It tells lists of one caller apart and protects nothing.
const LETTERS: usize = 12;
/// Bytes of JSON in a result when nobody said otherwise.
const MOST_BYTES: usize = 100_000;

/// Makes and reads the cursors of one caller; the same on every replica with the key.
#[derive(Debug, Clone)]
pub struct Cursors {
    seal: Seal,
    user: Arc<str>,
    most_bytes: usize,
}

/// One list: a tool and the arguments that say which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneList {
    tool: &'static str,
    digest: String,
}

impl OneList {
    /// The list that `tool` gives for these arguments, of the types that its schema names.
    pub fn of(tool: &'static str, paging: &Paging, args: &JsonObject) -> Self {
        let chosen: Vec<&str> = paging.of_list(args).collect();
        let of_list = args
            .iter()
            .filter(|(name, _)| chosen.contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), value.clone()));
        let mut digest = digest(&of_list.collect());
        digest.truncate(LETTERS);
        Self { tool, digest }
    }
}

impl Cursors {
    /// Cursors of `user`, sealed with `seal`, for results of at most `most_bytes` of JSON.
    pub fn new(seal: Seal, user: Arc<str>, most_bytes: usize) -> Self {
        Self {
            seal,
            user,
            most_bytes,
        }
    }

    /// Largest result, in bytes of JSON.
    pub fn most_bytes(&self) -> usize {
        self.most_bytes
    }

    /// The cursor of the page of `list` that begins `at` a position.
    pub fn seal(&self, at: &Value, list: &OneList, now: Timestamp) -> String {
        let plain = serde_json::to_vec(&(now.as_second(), &list.digest, at)).unwrap_or_default();
        self.seal.seal(&plain, &self.place(list))
    }

    /// Where the page begins that `cursor` asks for.
    ///
    /// # Errors
    /// [`ToolError::Refused`] for a cursor of another caller, tool or list, that was changed, or is too old.
    pub fn open(&self, cursor: &str, list: &OneList, now: Timestamp) -> Result<Value, ToolError> {
        let plain = self.seal.open(cursor, &self.place(list)).ok();
        let plain: Option<(i64, String, Value)> =
            plain.and_then(|plain| serde_json::from_slice(&plain).ok());
        let Some((made, digest, at)) = plain else {
            return Err(refused(
                "this `cursor` was not given to you for this list: it was changed, or belongs to another tool, person \
                 or server",
                "list again without `cursor`",
            ));
        };
        if digest != list.digest {
            return Err(refused(
                "this `cursor` belongs to a list with other arguments",
                "repeat the arguments that came before it, or list again without `cursor`",
            ));
        }
        let age = now.as_second().saturating_sub(made);
        if u64::try_from(age).is_ok_and(|age| age > GOOD_FOR.as_secs()) {
            return Err(refused(
                "this `cursor` is older than a day",
                "list again without `cursor`",
            ));
        }
        Ok(at)
    }

    fn place<'a>(&'a self, list: &OneList) -> [&'a str; 3] {
        [&self.user, "tools/call", list.tool]
    }
}

/// Cursors that only this value reads: for a context that nobody gave any.
impl Default for Cursors {
    fn default() -> Self {
        let seal = MasterKey::random().seal("cursor", "nowhere");
        Self::new(seal, Arc::from(""), MOST_BYTES)
    }
}

fn refused(message: &str, hint: &str) -> ToolError {
    ToolError::refused(message, hint)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::PageBy;

    const PAGING: Paging = Paging {
        list: "notes",
        limit: Some("limit"),
        by: PageBy::Server(10),
    };

    fn list(tool: &'static str, args: &Value) -> OneList {
        OneList::of(tool, &PAGING, args.as_object().unwrap())
    }

    fn cursors(key: &MasterKey, user: &str) -> Cursors {
        Cursors::new(key.seal("cursor", "cloud"), Arc::from(user), 1000)
    }

    #[test]
    fn a_cursor_opens_for_its_caller_and_list_for_a_day() {
        let (key, now) = (MasterKey::random(), Timestamp::UNIX_EPOCH);
        let notes = list("list_notes", &json!({ "category": "Work", "limit": 5 }));
        let cursor = cursors(&key, "alice").seal(&json!(40), &notes, now);
        let later = list(
            "list_notes",
            &json!({ "limit": 9, "cursor": "x", "category": "Work" }),
        );
        let open = |user, list: &OneList, now| cursors(&key, user).open(&cursor, list, now);
        assert_eq!(open("alice", &later, now + GOOD_FOR).unwrap(), json!(40));
        assert!(open("alice", &later, now + GOOD_FOR + Duration::from_secs(1)).is_err());
        assert!(open("bob", &later, now).is_err());
        assert!(open("alice", &list("list_notes", &json!({})), now).is_err());
        assert!(
            open(
                "alice",
                &list("search_notes", &json!({ "category": "Work" })),
                now
            )
            .is_err()
        );
        let other = cursors(&MasterKey::random(), "alice");
        assert!(other.open(&cursor, &later, now).is_err());
    }
}
