//! What `search` finds and `fetch` reads: a word for the kind, a colon, a number.

use std::fmt;

use nc_toolkit::ToolError;

/// Something that has text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Id {
    File(u64),
    Note(i64),
}

impl Id {
    pub(super) fn parse(text: &str) -> Result<Self, ToolError> {
        let id = match text.trim().split_once(':') {
            Some(("file", number)) => number.parse().ok().map(Self::File),
            Some(("note", number)) => number.parse().ok().map(Self::Note),
            _ => None,
        };
        let unknown = || ToolError::invalid("`id` must be one that search gave, as file:123");
        id.ok_or_else(unknown)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(number) => write!(f, "file:{number}"),
            Self::Note(number) => write!(f, "note:{number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_as_it_was_written() {
        for id in [Id::File(123), Id::Note(7)] {
            assert_eq!(Id::parse(&id.to_string()).unwrap(), id);
        }
        for text in ["", "file:", "file:x", "mail:7", "7"] {
            assert!(Id::parse(text).is_err(), "{text}");
        }
    }
}
