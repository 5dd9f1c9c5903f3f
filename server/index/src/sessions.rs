//! The port through which background work acts for people; who they are and how they let us is the business of `nc-auth`.

use std::{collections::BTreeSet, fmt};

use futures::future::BoxFuture;
use nc_base::UserId;
use nextcloud_transport::Session;

/// Why nobody can be acted for right now.
#[derive(Debug, Clone, thiserror::Error)]
#[error("cannot act for {user}: {why}")]
pub struct NoSession {
    /// For whom.
    pub user: UserId,
    /// What failed: the store, the identity provider.
    pub why: String,
}

/// How to act for somebody, and how far.
#[derive(Debug, Clone)]
pub struct Allowed {
    /// Their session.
    pub session: Session,
    /// The scopes that they allow, such as `notes.read`; everything if `None`.
    pub scopes: Option<BTreeSet<String>>,
}

/// Sessions of people who allow background work.
pub trait Sessions: Send + Sync + fmt::Debug {
    /// Everyone who allows it now.
    ///
    /// # Errors
    /// The reason in words when it cannot be told; nobody is forgotten because of that.
    fn users(&self) -> BoxFuture<'_, Result<Vec<UserId>, String>>;

    /// A session for one of them; `None` when they no longer allow it.
    ///
    /// # Errors
    /// [`NoSession`] when it may work later.
    fn session<'a>(&'a self, user: &'a UserId)
    -> BoxFuture<'a, Result<Option<Allowed>, NoSession>>;

    /// Nextcloud refused what [`Sessions::session`] gave: find out whether it is dead, and forget it if so.
    fn refused<'a>(&'a self, user: &'a UserId) -> BoxFuture<'a, ()>;
}
