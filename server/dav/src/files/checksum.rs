//! Checksums that travel with files.

use std::{fmt, str::FromStr};

/// A checksum as Nextcloud stores it beside a file: algorithm and lower-case hexadecimal value.
///
/// The server keeps what the uploader sent and compares nothing; a file that was changed by other means has none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Checksum {
    algorithm: String,
    value: String,
}

/// Why a text cannot be a checksum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a checksum is written ALGORITHM:hexadecimal, for example SHA256:9f86d0...")]
pub struct InvalidChecksum;

impl Checksum {
    /// A checksum by the name of its algorithm (`SHA1`, `SHA256`, `MD5`, `ADLER32`, ...).
    ///
    /// # Errors
    /// [`InvalidChecksum`] when the name is not 1 to 16 letters, digits or `-`, or the value is not hexadecimal with 1
    /// to 128 digits.
    pub fn new(algorithm: &str, value: &str) -> Result<Self, InvalidChecksum> {
        let good = (1..=16).contains(&algorithm.len())
            && algorithm
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && (1..=128).contains(&value.len())
            && value.bytes().all(|b| b.is_ascii_hexdigit());
        good.then(|| Self {
            algorithm: algorithm.to_ascii_uppercase(),
            value: value.to_ascii_lowercase(),
        })
        .ok_or(InvalidChecksum)
    }

    /// The algorithm in capitals.
    pub fn algorithm(&self) -> &str {
        &self.algorithm
    }

    /// The value in hexadecimal.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// All checksums of a list separated by white space; what is none is skipped.
    pub(crate) fn list(text: &str) -> impl Iterator<Item = Self> {
        text.split_ascii_whitespace()
            .filter_map(|part| part.parse().ok())
    }
}

impl fmt::Display for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.algorithm, self.value)
    }
}

impl FromStr for Checksum {
    type Err = InvalidChecksum;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (algorithm, value) = text.split_once(':').ok_or(InvalidChecksum)?;
        Self::new(algorithm, value)
    }
}

impl TryFrom<String> for Checksum {
    type Error = InvalidChecksum;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Checksum> for String {
    fn from(checksum: Checksum) -> Self {
        checksum.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_keeps_what_it_understands() {
        let found: Vec<String> = Checksum::list("SHA1:AB12 nonsense MD5:00ff  X:zz")
            .map(String::from)
            .collect();
        assert_eq!(found, ["SHA1:ab12", "MD5:00ff"]);
    }
}
