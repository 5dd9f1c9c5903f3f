//! The id of a Nextcloud user, which may differ from the name used to log in.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A Nextcloud user id (`uid`): the owner segment of DAV paths. Never empty, no slash, at most 64 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UserId(String);

/// Why a text cannot be a user id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a user id has 1 to 64 characters and neither slash nor control character")]
pub struct InvalidUserId;

impl UserId {
    /// Parse the id as the server gave it.
    ///
    /// # Errors
    /// [`InvalidUserId`] when it is empty, longer than 64 characters, or could leave its path segment.
    pub fn parse(text: impl Into<String>) -> Result<Self, InvalidUserId> {
        let text = text.into();
        let good = !text.is_empty()
            && text.chars().count() <= 64
            && !text.chars().any(|c| c == '/' || c.is_control())
            && text != "."
            && text != "..";
        good.then_some(Self(text)).ok_or(InvalidUserId)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for UserId {
    type Error = InvalidUserId;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(text)
    }
}

impl From<UserId> for String {
    fn from(id: UserId) -> Self {
        id.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_could_leave_their_folder_are_refused() {
        for bad in ["", "..", ".", "a/b", "a\nb"] {
            assert_eq!(UserId::parse(bad), Err(InvalidUserId), "{bad:?}");
        }
        assert!(UserId::parse("alice@example.org").is_ok());
    }
}
