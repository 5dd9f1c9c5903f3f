//! How much space the user has.

use nextcloud_transport::NextcloudError;

use super::{FilePath, Files};
use crate::xml::Name;

/// Space in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// Used by this folder and what is below.
    pub used: u64,
    /// Free for this user.
    pub available: Available,
}

/// Free space, as far as the server knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Available {
    /// That many bytes.
    Bytes(u64),
    /// Not computed yet (the server says -1).
    NotComputed,
    /// The storage does not tell (-2).
    Unknown,
    /// There is no limit (-3).
    Unlimited,
}

impl Available {
    fn from_number(number: i64) -> Self {
        match number {
            -1 => Self::NotComputed,
            -3 => Self::Unlimited,
            other => u64::try_from(other).map_or(Self::Unknown, Self::Bytes),
        }
    }

    /// Whether so many bytes certainly do not fit.
    pub fn is_less_than(self, bytes: u64) -> bool {
        matches!(self, Self::Bytes(free) if free < bytes)
    }
}

impl Files {
    /// The quota where `path`, a folder, lies; another storage has another one (RFC 4331).
    ///
    /// # Errors
    /// `NotFound`: no such folder, or it belongs to another user; also for a file, which has no quota.
    pub async fn quota(&self, path: &FilePath) -> Result<Quota, NextcloudError> {
        let available = Name::dav("quota-available-bytes");
        let used = Name::dav("quota-used-bytes");
        let reply = self.props(path, &[available, used], "files.quota").await?;
        // A number beyond 2^53 comes as a float from some servers.
        let number = |name| reply.parse::<f64>(name);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a number of bytes, saturating is right"
        )]
        let whole = |number: f64| number as i64;
        match (number(available), number(used)) {
            (Some(available), Some(used)) => Ok(Quota {
                used: u64::try_from(whole(used)).unwrap_or_default(),
                available: Available::from_number(whole(available)),
            }),
            _ => Err(NextcloudError::new(
                nextcloud_transport::Kind::NotFound,
                "no such folder, or it belongs to another user",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn negative_numbers_have_meanings() {
        let known = [-1, -2, -3, 0, 7].map(Available::from_number);
        assert_eq!(
            known,
            [
                Available::NotComputed,
                Available::Unknown,
                Available::Unlimited,
                Available::Bytes(0),
                Available::Bytes(7)
            ]
        );
        assert!(Available::Bytes(7).is_less_than(8));
        assert!(!Available::Unlimited.is_less_than(u64::MAX));
    }
}
