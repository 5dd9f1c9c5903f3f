//! Whoever stands behind one request.

use std::{collections::BTreeSet, fmt, sync::Arc};

use nc_store::AccountId;
use nextcloud_transport::{Credentials, Session};
use sha2::{Digest, Sha256};

/// One caller: who it is, as whom to talk to Nextcloud, and what it may do. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Caller {
    /// The user id; the login name where the server was not asked yet. For traces and messages; DAV paths need
    /// `session.user_id()`.
    pub user: Arc<str>,
    /// The session of this user and nobody else.
    pub session: Session,
    /// What the caller was granted.
    pub scopes: Grants,
    /// The same for the same caller within this process; for caches that belong to one caller.
    pub key: CallerKey,
    /// Where what we store of them is, in modes that store something of callers.
    pub account: Option<AccountId>,
}

impl Caller {
    /// The same, with a scope that everybody has who signed in at our own authorization server.
    #[must_use]
    pub(crate) fn signed_in(mut self) -> Self {
        if let Grants::Only(scopes) = &mut self.scopes {
            Arc::make_mut(scopes).insert("openid".to_owned());
        }
        self
    }

    /// Whether there is any way to act for them at Nextcloud; if not, they have to connect first.
    pub fn is_connected(&self) -> bool {
        !matches!(self.session.credentials(), Credentials::Anonymous)
    }
}

/// What a caller may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Grants {
    /// Whatever the user may do.
    All,
    /// Only these scopes, such as `notes.read`.
    Only(Arc<BTreeSet<String>>),
}

impl Grants {
    /// Whether `scope` was granted.
    pub fn allows(&self, scope: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(scopes) => scopes.contains(scope),
        }
    }

    /// Whether every one of `scopes` was granted.
    pub fn allows_all(&self, scopes: &[&str]) -> bool {
        scopes.iter().all(|scope| self.allows(scope))
    }

    /// What both allow.
    #[must_use]
    pub fn within(self, most: &Self) -> Self {
        match (self, most) {
            (grants, Self::All) => grants,
            (Self::All, most) => most.clone(),
            (Self::Only(mine), Self::Only(most)) => {
                Self::Only(Arc::new(mine.intersection(most).cloned().collect()))
            }
        }
    }
}

/// Stands for a caller without telling anything about the credentials. Differs in every process.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallerKey([u8; 32]);

impl fmt::Debug for CallerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second, ..] = self.0;
        write!(f, "CallerKey({first:02x}{second:02x}..)")
    }
}

/// The random key of this process, from which caller keys are made.
#[derive(Clone)]
pub(crate) struct KeyMaker([u8; 32]);

impl KeyMaker {
    pub(crate) fn new() -> Self {
        Self(rand::random())
    }

    /// The key for these parts; each part is bounded by its length, so that no two lists look alike.
    pub(crate) fn key(&self, parts: &[&str]) -> CallerKey {
        let mut hash = Sha256::new_with_prefix(self.0);
        for part in parts {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        CallerKey(hash.finalize().into())
    }
}

impl fmt::Debug for KeyMaker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyMaker")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_differ_by_part_and_by_process() {
        let maker = KeyMaker::new();
        assert_eq!(maker.key(&["a", "b"]), maker.key(&["a", "b"]));
        assert_ne!(maker.key(&["a", "b"]), maker.key(&["ab", ""]));
        assert_ne!(maker.key(&["a", "b"]), maker.key(&["a", "c"]));
        assert_ne!(maker.key(&["a"]), KeyMaker::new().key(&["a"]));
    }

    #[test]
    fn grants_are_exact() {
        let only = Grants::Only(Arc::new(BTreeSet::from(["notes.read".to_owned()])));
        assert!(only.allows("notes.read") && Grants::All.allows("notes.write"));
        assert!(!only.allows("notes.write") && !only.allows("notes"));
        assert_eq!(Grants::All.within(&only), only);
        assert_eq!(only.clone().within(&Grants::All), only);
        let none = Grants::Only(Arc::new(BTreeSet::from(["files.read".to_owned()])));
        assert!(!only.within(&none).allows("notes.read"));
    }
}
