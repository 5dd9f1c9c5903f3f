//! The path of a file as its user sees it.

use std::fmt;

/// A path below a user's files root: plain text, `/` between names, no `/` at either end; empty for the root.
///
/// Every value is safe to put into an address: it cannot climb out of the root. At most 4,000 bytes, at most 250 bytes
/// per name (the limits of the server).
#[derive(
    Debug,
    Clone,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Default,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct FilePath(String);

/// Why a text cannot be a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidPath {
    /// A name is `..`.
    #[error("a path must not contain `..`")]
    Climbs,
    /// There is a NUL, a line break or another control character.
    #[error("a path must not contain control characters")]
    Control,
    /// Longer than 4,000 bytes, or a name longer than 250 bytes.
    #[error("a path has at most 4000 bytes and at most 250 bytes per name")]
    TooLong,
    /// The root, where a file or folder below it is needed.
    #[error("the root folder itself cannot be used here")]
    Root,
}

impl FilePath {
    /// Longest path in bytes.
    pub const MAX_BYTES: usize = 4000;
    /// Longest name in bytes.
    pub const MAX_NAME_BYTES: usize = 250;

    /// The root of the user's files.
    pub const fn root() -> Self {
        Self(String::new())
    }

    /// Read a path as people write it: slashes at the ends, doubled slashes and `.` are dropped. Nothing is decoded:
    /// `%20` is three characters of a name.
    ///
    /// # Errors
    /// [`InvalidPath`] when it climbs, has control characters or is too long.
    pub fn parse(text: &str) -> Result<Self, InvalidPath> {
        if text.chars().any(char::is_control) {
            return Err(InvalidPath::Control);
        }
        let mut clean = String::with_capacity(text.len());
        for name in text.split('/').filter(|name| !matches!(*name, "" | ".")) {
            if name == ".." {
                return Err(InvalidPath::Climbs);
            }
            if name.len() > Self::MAX_NAME_BYTES {
                return Err(InvalidPath::TooLong);
            }
            if !clean.is_empty() {
                clean.push('/');
            }
            clean.push_str(name);
        }
        if clean.len() > Self::MAX_BYTES {
            return Err(InvalidPath::TooLong);
        }
        Ok(Self(clean))
    }

    /// A path that the server sent; it is kept as it is, unless it could climb.
    pub(crate) fn from_server<'a>(names: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut clean = String::new();
        for name in names.filter(|name| !name.is_empty()) {
            if matches!(name, "." | "..") || name.contains('/') {
                return None;
            }
            if !clean.is_empty() {
                clean.push('/');
            }
            clean.push_str(name);
        }
        Some(Self(clean))
    }

    /// The path as plain text, empty for the root.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the root.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The last name; empty for the root.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The names from the root down.
    pub fn names(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('/').filter(|name| !name.is_empty())
    }

    /// The folder that holds it; `None` for the root.
    pub fn parent(&self) -> Option<Self> {
        if self.is_root() {
            return None;
        }
        Some(Self(
            self.0
                .rsplit_once('/')
                .map(|(parent, _)| parent.to_owned())
                .unwrap_or_default(),
        ))
    }

    /// The path of something inside this folder; `below` may have several names.
    ///
    /// # Errors
    /// [`InvalidPath`] as [`FilePath::parse`].
    pub fn join(&self, below: &str) -> Result<Self, InvalidPath> {
        Self::parse(&format!("{}/{below}", self.0))
    }

    /// Whether this is `folder` or lies inside it.
    pub fn is_within(&self, folder: &Self) -> bool {
        folder.is_root()
            || self
                .0
                .strip_prefix(&folder.0)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The path as part of an address: every name percent-encoded, no slash at either end.
    pub fn encoded(&self) -> String {
        let mut address = String::with_capacity(self.0.len() + 16);
        for name in self.names() {
            if !address.is_empty() {
                address.push('/');
            }
            address.push_str(&nextcloud_transport::segment(name));
        }
        address
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for FilePath {
    type Err = InvalidPath;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<&str> for FilePath {
    type Error = InvalidPath;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        Self::parse(text)
    }
}

impl TryFrom<String> for FilePath {
    type Error = InvalidPath;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<FilePath> for String {
    fn from(path: FilePath) -> Self {
        path.0
    }
}
