//! Identities for new events and tasks.

use std::fmt::Write as _;

use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// A UID in the form of a UUID (RFC 9562, version 8), the same for the same call at the same moment: sent twice by mistake it
/// is refused the second time.
pub(super) fn new(parts: &[&str], now: Timestamp) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hash.update(now.as_nanosecond().to_le_bytes());
    let mut uid = String::with_capacity(36);
    for (at, byte) in hash.finalize().iter().take(16).enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            uid.push('-');
        }
        let byte = match at {
            6 => byte & 0x0f | 0x80,
            8 => byte & 0x3f | 0x80,
            _ => *byte,
        };
        let _ = write!(uid, "{byte:02x}");
    }
    uid
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uids_differ_when_anything_does() {
        let now = Timestamp::UNIX_EPOCH;
        let uid = new(&["personal", "Lunch"], now);
        assert_eq!(uid.len(), 36);
        assert_eq!(uid.chars().nth(14), Some('8'));
        assert_eq!(uid, new(&["personal", "Lunch"], now));
        assert_ne!(uid, new(&["personalL", "unch"], now));
        let later = Timestamp::from_nanosecond(1).unwrap();
        assert_ne!(uid, new(&["personal", "Lunch"], later));
    }
}
