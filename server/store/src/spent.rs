//! What must not be used twice: answers of people, one-time proofs. Table `spent`.

use jiff::Timestamp;

use crate::{Store, StoreError, database::values, digest::digest};

/// What was used, by what it is and its id.
#[derive(Debug, Clone, Copy)]
pub struct Spent<'s>(pub(crate) &'s Store);

impl Spent<'_> {
    /// Use up `id`, which is good until `until`. Of all who try, on any replica, one gets true; nobody does after `until`.
    ///
    /// # Errors
    /// [`StoreError::Database`]: nobody can say whether it was used, so treat it as used.
    ///
    /// # Cancel safety
    /// Dropping the future may use it up.
    pub async fn spend(self, what: &str, id: &str, until: Timestamp) -> Result<bool, StoreError> {
        const SQL: &str = "INSERT INTO spent (id, expires_at)
                           VALUES ($1, $2)
                           ON CONFLICT (id) DO NOTHING";
        if until <= self.0.now() {
            return Ok(false);
        }
        let row = values![digest("spent", &[what, id]), until];
        Ok(self.0.database().write(SQL, row).await? > 0)
    }
}
