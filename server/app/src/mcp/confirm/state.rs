//! What travels with a question and comes back with its answer: sealed, for one caller, one tool, these arguments, and
//! two minutes.

use std::time::Duration;

use jiff::Timestamp;
use nc_base::{NotOurs, Seal};
use nc_toolkit::digest::digest;
use rmcp::model::JsonObject;
use serde::{Deserialize, Serialize};

use super::spent::QuestionId;

/// How long an answer is good for.
pub(in crate::mcp) const GOOD_FOR: Duration = Duration::from_mins(2);

/// A question that was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Asked {
    pub(super) id: QuestionId,
    /// Milliseconds since 1970.
    pub(super) until: i64,
    /// What the person must type.
    pub(super) typed: Option<String>,
}

/// To whom and to what a question belongs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) user: &'a str,
    pub(super) tool: &'a str,
    pub(super) args: &'a JsonObject,
}

impl Asked {
    pub(super) fn new(now: Timestamp, typed: Option<String>) -> Self {
        let until = now
            .as_millisecond()
            .saturating_add(i64::try_from(GOOD_FOR.as_millis()).unwrap_or_default());
        Self {
            id: rand::random(),
            until,
            typed,
        }
    }

    pub(super) fn expired(&self, now: Timestamp) -> bool {
        self.until <= now.as_millisecond()
    }

    pub(super) fn seal(&self, seal: &Seal, place: Place<'_>) -> String {
        let digest = digest(place.args);
        let plain = serde_json::to_vec(self).unwrap_or_default();
        seal.seal(&plain, &[place.user, place.tool, &digest])
    }

    /// # Errors
    /// When it was changed, or belongs to another caller, tool or arguments.
    pub(super) fn open(seal: &Seal, sealed: &str, place: Place<'_>) -> Result<Self, NotOurs> {
        let digest = digest(place.args);
        let plain = seal.open(sealed, &[place.user, place.tool, &digest])?;
        serde_json::from_slice(&plain).map_err(|_| NotOurs)
    }
}

#[cfg(test)]
mod tests {
    use nc_base::MasterKey;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_state_opens_for_its_caller_tool_and_arguments_only() {
        let seal = MasterKey::random().seal("question", "cloud");
        let args = |id: i64| json!({ "id": id }).as_object().cloned().expect("an object");
        let (args, others) = (args(1), args(2));
        let place = Place {
            user: "alice",
            tool: "delete",
            args: &args,
        };
        let asked = Asked::new(Timestamp::UNIX_EPOCH, Some("Budget".to_owned()));
        let sealed = asked.seal(&seal, place);
        assert_eq!(Asked::open(&seal, &sealed, place), Ok(asked));
        for elsewhere in [
            Place {
                user: "bob",
                ..place
            },
            Place {
                tool: "send",
                ..place
            },
            Place {
                args: &others,
                ..place
            },
        ] {
            assert_eq!(Asked::open(&seal, &sealed, elsewhere), Err(NotOurs));
        }
    }

    #[test]
    fn it_is_good_for_two_minutes() {
        let asked = Asked::new(Timestamp::UNIX_EPOCH, None);
        let after = |seconds| Timestamp::from_second(seconds).expect("a time");
        assert!(!asked.expired(after(119)));
        assert!(asked.expired(after(120)));
    }
}
