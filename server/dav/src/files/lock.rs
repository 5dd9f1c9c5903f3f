//! Locks that users put on files; the app files_lock keeps them.

use nextcloud_transport::{Kind, NextcloudError};

use super::{FilePath, Files, exchange};
use crate::xml::{Name, Reply};

const LOCK: Name = Name::nc("lock");
const OWNER: Name = Name::nc("lock-owner");
const OWNER_NAME: Name = Name::nc("lock-owner-displayname");
const OWNER_TYPE: Name = Name::nc("lock-owner-type");
const SINCE: Name = Name::nc("lock-time");
const CONTENT_TYPE: Name = Name::dav("getcontenttype");

/// Whether a file is locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockState {
    /// The lock, if there is one.
    pub lock: Option<Lock>,
    /// Whether it is a folder.
    pub is_folder: bool,
}

/// A lock, which keeps everybody else from changing the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// Id of the user, or of the app that has the file open.
    pub owner: String,
    /// Name of the user.
    pub owner_name: Option<String>,
    /// Whether an app locked it by itself.
    pub by_app: bool,
    /// Since when, in seconds of unix time.
    pub since: Option<i64>,
}

impl Files {
    /// Whether a file is locked, and by whom.
    ///
    /// # Errors
    /// - `NotFound`: no such file.
    /// - `NotImplemented`: the server has no locks.
    pub async fn lock_state(&self, path: &FilePath) -> Result<LockState, NextcloudError> {
        let names = [LOCK, OWNER, OWNER_NAME, OWNER_TYPE, SINCE, CONTENT_TYPE];
        let reply = self.props(path, &names, "files.lock_state").await?;
        if reply.prop(LOCK).is_none() {
            let words = "this server has no locks on files";
            return Err(NextcloudError::new(Kind::NotImplemented, words));
        }
        Ok(state(&reply))
    }

    /// Lock a file for others. Doing it twice is the same as once.
    ///
    /// # Errors
    /// - `Locked`: somebody else did.
    /// - `ServerError`: no such file.
    ///
    /// # Cancel safety
    /// The file may be locked or not.
    pub async fn lock(&self, path: &FilePath) -> Result<(), NextcloudError> {
        self.locking("LOCK", path, "files.lock").await
    }

    /// Take one's own lock from a file.
    ///
    /// # Errors
    /// - `Locked`: it is somebody else's.
    /// - `PreconditionFailed`: there is none.
    ///
    /// # Cancel safety
    /// The file may be locked or not.
    pub async fn unlock(&self, path: &FilePath) -> Result<(), NextcloudError> {
        self.locking("UNLOCK", path, "files.unlock").await
    }

    async fn locking(
        &self,
        method: &'static str,
        path: &FilePath,
        operation: &'static str,
    ) -> Result<(), NextcloudError> {
        self.call(exchange::method(method), &self.file(path), operation)
            .header("X-User-Lock", "1")
            .answer()
            .await?;
        Ok(())
    }
}

fn state(reply: &Reply) -> LockState {
    let text = |name| reply.text(name).map(ToOwned::to_owned);
    let locked = reply.flag(LOCK) == Some(true);
    LockState {
        is_folder: text(CONTENT_TYPE).is_none_or(|kind| kind.is_empty()),
        lock: locked.then(|| Lock {
            owner: text(OWNER).unwrap_or_default(),
            owner_name: text(OWNER_NAME).filter(|name| !name.is_empty()),
            by_app: reply.parse::<i64>(OWNER_TYPE).is_some_and(|kind| kind != 0),
            since: reply.parse(SINCE),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::multistatus;

    fn read(props: &str) -> LockState {
        let text = format!(
            r#"<d:multistatus xmlns:d="DAV:" xmlns:nc="http://nextcloud.org/ns"><d:response><d:href>/a</d:href>
            <d:propstat><d:prop>{props}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>"#
        );
        state(&multistatus(text.as_bytes()).unwrap()[0])
    }

    #[test]
    fn an_empty_lock_is_none() {
        let free = read("<nc:lock/><d:getcontenttype>text/plain</d:getcontenttype>");
        assert_eq!((free.lock, free.is_folder), (None, false));
        assert!(read("<nc:lock></nc:lock>").is_folder);
    }

    #[test]
    fn a_lock_says_whose_it_is() {
        let taken = read(
            "<nc:lock>1</nc:lock><nc:lock-owner>richdocuments</nc:lock-owner>\
             <nc:lock-owner-type>1</nc:lock-owner-type><nc:lock-time>1795285022</nc:lock-time>",
        );
        let lock = taken.lock.unwrap();
        assert_eq!((lock.owner.as_str(), lock.by_app), ("richdocuments", true));
        assert_eq!(lock.since, Some(1_795_285_022));
    }
}
