//! Whether somebody changed the log.

use super::{
    Audit,
    chain::{Ends, Link},
};
use crate::{StoreError, database::values};

/// How many entries are read at once.
const BATCH: i64 = 500;

/// What a look at the whole chain showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChainState {
    /// Every entry is as it was written, and none is missing.
    Intact {
        /// How many there are.
        entries: u64,
    },
    /// It is not, from this entry on.
    Broken {
        /// The number of the first entry that is wrong or missing.
        seq: i64,
        /// What is wrong with it.
        why: &'static str,
    },
}

impl Audit<'_> {
    /// Go through the chain and say where it breaks first, if it does.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn verify(self) -> Result<ChainState, StoreError> {
        // Read first: what is there before the ends are read cannot lie behind them.
        let newest = self.newest().await?;
        let mut before = self.ends().await?;
        loop {
            let Some(ends) = before else {
                return Ok(broken(0, "the ends of the log were changed"));
            };
            if newest > ends.last {
                return Ok(broken(ends.last + 1, "it was added"));
            }
            let state = self.walk(&ends).await?;
            let after = self.ends().await?;
            // Somebody may have deleted old entries meanwhile, as retention does.
            let moved = after
                .as_ref()
                .is_some_and(|after| after.first != ends.first);
            if !moved || matches!(state, ChainState::Intact { .. }) {
                return Ok(state);
            }
            before = after;
        }
    }

    /// The ends, if they are ours.
    async fn ends(self) -> Result<Option<Ends>, StoreError> {
        const SQL: &str = "SELECT seq, sealed FROM audit_ends WHERE id = 'audit'";
        let Some(row) = self.0.database().row(SQL, &[]).await? else {
            return Ok(None);
        };
        match Ends::read(&row, self.0.keys()) {
            Ok(ends) => Ok(Some(ends)),
            Err(StoreError::Sealed { .. } | StoreError::Corrupt { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn walk(self, ends: &Ends) -> Result<ChainState, StoreError> {
        const SQL: &str = "SELECT seq, at, event, account_id, client_id, detail, previous, hash
                             FROM audit_entries
                            WHERE seq > $1 AND seq <= $2
                            ORDER BY seq
                            LIMIT $3";
        let (mut seq, mut previous) = (ends.first - 1, ends.before_first.clone());
        if let Some(state) = self.stray(ends).await? {
            return Ok(state);
        }
        while seq < ends.last {
            let rows = self
                .0
                .database()
                .rows(SQL, values![seq, ends.last, BATCH])
                .await?;
            if rows.is_empty() {
                return Ok(broken(seq + 1, "it is missing"));
            }
            for row in rows {
                let link = Link::read(&row)?;
                if link.seq != seq + 1 {
                    return Ok(broken(seq + 1, "it is missing"));
                }
                if link.previous != previous {
                    return Ok(broken(link.seq, "it does not follow the one before"));
                }
                if link.hash() != row.text("hash")? {
                    return Ok(broken(link.seq, "it was changed"));
                }
                (seq, previous) = (link.seq, row.text("hash")?);
            }
        }
        if previous != ends.hash {
            return Ok(broken(ends.last, "it is not the one that was written"));
        }
        let entries = u64::try_from(ends.last - ends.first + 1).unwrap_or_default();
        Ok(ChainState::Intact { entries })
    }

    async fn newest(self) -> Result<i64, StoreError> {
        const SQL: &str = "SELECT seq FROM audit_entries ORDER BY seq DESC LIMIT 1";
        let row = self.0.database().row(SQL, &[]).await?;
        row.map_or(Ok(0), |row| row.number("seq"))
    }

    /// An entry before the beginning.
    async fn stray(self, ends: &Ends) -> Result<Option<ChainState>, StoreError> {
        const SQL: &str = "SELECT seq FROM audit_entries WHERE seq < $1 ORDER BY seq LIMIT 1";
        let row = self.0.database().row(SQL, values![ends.first]).await?;
        let seq = row.map(|row| row.number("seq")).transpose()?;
        Ok(seq.map(|seq| broken(seq, "it was added")))
    }
}

const fn broken(seq: i64, why: &'static str) -> ChainState {
    ChainState::Broken { seq, why }
}
