//! Whose files, and as whom.

use http::Method;
use nc_base::UserId;
use nextcloud_transport::{Call, NextcloudError, Session, segment};

use super::{
    FilePath,
    exchange::{self, PROPFIND},
    path::segments_after,
};
use crate::xml::{Document, Name};

const PRINCIPAL: Name = Name::dav("current-user-principal");

/// The files of one user. Cheap to clone; keeps nothing but the session.
#[derive(Clone)]
pub struct Files {
    session: Session,
    user: UserId,
}

impl Files {
    /// The files of `user`, who should be the user of the session: the files of others answer `NotFound`.
    pub fn new(session: &Session, user: UserId) -> Self {
        Self {
            session: session.clone(),
            user,
        }
    }

    /// The files of the session's own user, whose id is asked for if it is not known yet.
    ///
    /// # Errors
    /// Those of [`Session::user_id`].
    pub async fn of(session: &Session) -> Result<Self, NextcloudError> {
        Ok(Self::new(session, session.user_id().await?))
    }

    /// Whose files these are.
    pub fn user(&self) -> &UserId {
        &self.user
    }

    /// The session behind it.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The address of something below a collection of this user, such as `files` or `trashbin`.
    pub(crate) fn address(&self, collection: &str, below: &str) -> String {
        let user = segment(self.user.as_str());
        format!("/remote.php/dav/{collection}/{user}/{below}")
    }

    /// The address of a file.
    pub(crate) fn file(&self, path: &FilePath) -> String {
        self.address("files", &path.encoded())
    }

    /// An address as a `Destination` or `If` header wants it: with the path that the server lives under, without its
    /// host, which a proxy may have changed (RFC 4918, section 10.3 allows both).
    pub(crate) fn target(&self, address: &str) -> String {
        let base = self.session.server().url().path().trim_end_matches('/');
        format!("{base}{address}")
    }

    /// A call, named for logs.
    pub(crate) fn call(&self, method: Method, address: &str, operation: &'static str) -> Call {
        self.session.request(method, address).operation(operation)
    }
}

impl std::fmt::Debug for Files {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Files")
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

/// Whom the server takes us for, by DAV alone (RFC 5397); works where the OCS API is closed.
///
/// # Errors
/// `Unauthorized` for bad credentials; `UnexpectedAnswer` when the server names nobody.
pub async fn current_user(session: &Session) -> Result<UserId, NextcloudError> {
    let body = Document::build(Name::dav("propfind"), |propfind| {
        propfind.prop(&[PRINCIPAL]);
    });
    let call = session
        .request(exchange::method(PROPFIND), "/remote.php/dav/")
        .operation("dav.principal")
        .header("Depth", "0");
    let replies = exchange::multistatus(exchange::xml(call, body)).await?;
    replies
        .iter()
        .filter_map(|reply| reply.prop(PRINCIPAL)?.child(Name::dav("href")))
        .filter_map(|href| segments_after(href.text(), &["principals", "users"]))
        .find_map(|names| UserId::parse(names.into_iter().next()?).ok())
        .ok_or_else(|| NextcloudError::unexpected("the server names no current user"))
}
