//! Who alone does something for a while. Table `leases`.
//!
//! A holder that is too slow does not notice that its lease ended; what it writes must carry [`Lease::token`], which is
//! larger for every later holder, so that what comes too late can be refused.

use std::time::Duration;

use jiff::Timestamp;

use crate::{
    Store, StoreError,
    database::{after, values},
    digest::random_name,
};

/// Leases by name.
#[derive(Debug, Clone, Copy)]
pub struct Leases<'s>(pub(crate) &'s Store);

/// The right to do something alone until a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    name: String,
    holder: String,
    /// Larger than that of every earlier holder.
    pub token: i64,
    /// When it ends unless it is renewed.
    pub expires_at: Timestamp,
}

impl Leases<'_> {
    /// Take the lease called `name` for `good_for`, if nobody has it. Of all who try, on any replica, one gets it.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    ///
    /// # Cancel safety
    /// Dropping the future may take the lease; it ends after `good_for`.
    pub async fn take(self, name: &str, good_for: Duration) -> Result<Option<Lease>, StoreError> {
        // Tokens begin at the time, so that they grow even where an old row was swept away.
        const SQL: &str = "INSERT INTO leases (name, holder, token, expires_at)
                           VALUES ($1, $2, $4, $3)
                           ON CONFLICT (name) DO UPDATE
                              SET holder = $2, expires_at = $3,
                                  token = CASE WHEN leases.token >= $4 THEN leases.token + 1 ELSE $4 END
                            WHERE leases.expires_at <= $4
                           RETURNING token";
        let (holder, now) = (random_name(), self.0.now());
        let expires_at = after(now, good_for);
        let values = values![name, holder.as_str(), expires_at, now];
        let row = self.0.database().write_row(SQL, values).await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(Lease {
            name: name.to_owned(),
            holder,
            token: row.number("token")?,
            expires_at,
        }))
    }

    /// Keep a lease for `good_for` from now; `None` if it ended: stop at once.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn renew(
        self,
        lease: &Lease,
        good_for: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        const SQL: &str = "UPDATE leases
                              SET expires_at = $3
                            WHERE name = $1 AND holder = $2 AND expires_at > $4";
        let now = self.0.now();
        let expires_at = after(now, good_for);
        let values = values![lease.name.as_str(), lease.holder.as_str(), expires_at, now];
        let renewed = self.0.database().write(SQL, values).await? > 0;
        Ok(renewed.then(|| Lease {
            expires_at,
            ..lease.clone()
        }))
    }

    /// Give a lease back; false if it had ended.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn release(self, lease: &Lease) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE leases
                              SET expires_at = $3
                            WHERE name = $1 AND holder = $2 AND expires_at > $3";
        let values = values![lease.name.as_str(), lease.holder.as_str(), self.0.now()];
        Ok(self.0.database().write(SQL, values).await? > 0)
    }
}
