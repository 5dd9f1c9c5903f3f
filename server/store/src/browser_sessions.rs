//! Who is signed in to the pages. Table `browser_sessions`.

use std::time::Duration;

use jiff::Timestamp;
use nc_base::Secret;

use crate::{
    AccountId, Store, StoreError,
    database::{after, values},
    digest::digest,
};

/// How stale the time of the last visit may be, so that not every page writes.
const SEEN_WITHIN: Duration = Duration::from_mins(1);

/// Sessions by cookie, of which only a digest is stored.
#[derive(Debug, Clone, Copy)]
pub struct BrowserSessions<'s>(pub(crate) &'s Store);

/// Somebody who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrowserSession {
    /// Who.
    pub account: AccountId,
    /// Since when.
    pub created_at: Timestamp,
    /// When the person last came by, to about a minute.
    pub seen_at: Timestamp,
    /// When the session ends in any case.
    pub expires_at: Timestamp,
}

impl BrowserSessions<'_> {
    /// Sign in under a new cookie. The session of the cookie that the browser had before ends.
    ///
    /// # Errors
    /// [`StoreError::Database`], also when the cookie was used before or there is no such account.
    ///
    /// # Cancel safety
    /// Dropping the future does all or nothing.
    pub async fn begin(
        self,
        cookie: &Secret,
        before: Option<&Secret>,
        account: &AccountId,
        good_for: Duration,
    ) -> Result<(), StoreError> {
        const SQL: &str =
            "INSERT INTO browser_sessions (hash, account_id, created_at, seen_at, expires_at)
                           VALUES ($1, $2, $3, $3, $4)";
        let now = self.0.now();
        let row = values![hash(cookie), account.as_str(), now, after(now, good_for)];
        let mut transaction = self.0.database().begin().await?;
        if let Some(before) = before {
            transaction.run(END, values![hash(before)]).await?;
        }
        transaction.run(SQL, row).await?;
        transaction.commit().await
    }

    /// The session of a cookie, unless it ended or nobody came by for `idle`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn find(
        self,
        cookie: &Secret,
        idle: Duration,
    ) -> Result<Option<BrowserSession>, StoreError> {
        const SQL: &str = "SELECT account_id, created_at, seen_at, expires_at
                             FROM browser_sessions
                            WHERE hash = $1 AND expires_at > $2";
        const SEEN: &str = "UPDATE browser_sessions SET seen_at = $2 WHERE hash = $1";
        let (hash, now) = (hash(cookie), self.0.now());
        let row = self
            .0
            .database()
            .row(SQL, values![hash.as_str(), now])
            .await?;
        let Some(row) = row else { return Ok(None) };
        let seen_at = row.time("seen_at")?;
        if after(seen_at, idle) <= now {
            return Ok(None);
        }
        if after(seen_at, SEEN_WITHIN) <= now {
            self.0.database().write(SEEN, values![hash, now]).await?;
        }
        Ok(Some(BrowserSession {
            account: AccountId::stored(row.text("account_id")?),
            created_at: row.time("created_at")?,
            seen_at,
            expires_at: row.time("expires_at")?,
        }))
    }

    /// Sign out; whether somebody was signed in.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn end(self, cookie: &Secret) -> Result<bool, StoreError> {
        Ok(self.0.database().write(END, values![hash(cookie)]).await? > 0)
    }

    /// Sign a person out everywhere; how many sessions that were.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn end_all(self, account: &AccountId) -> Result<u64, StoreError> {
        const SQL: &str = "DELETE FROM browser_sessions WHERE account_id = $1";
        self.0
            .database()
            .write(SQL, values![account.as_str()])
            .await
    }
}

const END: &str = "DELETE FROM browser_sessions WHERE hash = $1";

fn hash(cookie: &Secret) -> String {
    digest("browser-session", &[cookie.expose()])
}
