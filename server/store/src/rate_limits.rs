//! Budgets that all replicas share: so many at once, then one per interval. Table `rate_limits`.

use std::time::Duration;

use crate::{Store, StoreError, database::values, digest::digest};

/// Budgets by what they are for and whom they limit.
#[derive(Debug, Clone, Copy)]
pub struct RateLimits<'s>(pub(crate) &'s Store);

impl RateLimits<'_> {
    /// Take one from the budget of `who` for `what`: `burst` at once, one more every `refill`. If nothing is left, how long
    /// to wait. `who` is stored as a digest.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    ///
    /// # Cancel safety
    /// Dropping the future may take one.
    pub async fn take(
        self,
        what: &str,
        who: &str,
        burst: u32,
        refill: Duration,
    ) -> Result<Result<(), Duration>, StoreError> {
        // A budget is stored as the time when it will be full: each one taken moves that by one refill.
        const TAKE: &str = "INSERT INTO rate_limits (id, full_at)
                            VALUES ($1, $2 + $3)
                            ON CONFLICT (id) DO UPDATE
                               SET full_at = CASE WHEN rate_limits.full_at > $2 THEN rate_limits.full_at ELSE $2 END + $3
                             WHERE rate_limits.full_at <= $2 + $4";
        const LEFT: &str = "SELECT full_at FROM rate_limits WHERE id = $1";
        let (id, now) = (id(what, who), self.0.now().as_millisecond());
        let refill = milliseconds(refill).max(1);
        let debt = refill.saturating_mul(i64::from(burst.saturating_sub(1)));
        let mut transaction = self.0.database().begin().await?;
        let taken = transaction
            .run(TAKE, values![id.as_str(), now, refill, debt])
            .await?;
        if taken > 0 && burst > 0 {
            transaction.commit().await?;
            return Ok(Ok(()));
        }
        let row = transaction.row(LEFT, values![id]).await?;
        let full_at = row.map_or(Ok(now), |row| row.number("full_at"))?;
        let wait = full_at.saturating_sub(debt).saturating_sub(now);
        let wait = u64::try_from(wait).unwrap_or_default().max(1);
        Ok(Err(Duration::from_millis(wait)))
    }

    /// Give one back that was taken in vain, as after a right password.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn give_back(
        self,
        what: &str,
        who: &str,
        refill: Duration,
    ) -> Result<(), StoreError> {
        const SQL: &str = "UPDATE rate_limits SET full_at = full_at - $2 WHERE id = $1";
        let values = values![id(what, who), milliseconds(refill).max(1)];
        self.0.database().write(SQL, values).await.map(drop)
    }
}

fn id(what: &str, who: &str) -> String {
    digest("rate-limit", &[what, who])
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 4)
}
