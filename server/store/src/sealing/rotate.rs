//! Sealing again with the first key what older ones sealed, while others read and write.

use sqlx::AssertSqlSafe;

use super::{Keyring, Place, SEALED, SealedColumn, check::forget_unused};
use crate::{
    StoreError,
    database::{Database, values},
};

/// How many values are sealed again in one transaction.
const BATCH: i64 = 100;

/// What became of the values that older keys had sealed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rotated {
    /// How many are sealed with the first key now.
    pub resealed: u64,
    /// How many could not be opened and are as they were.
    pub unreadable: u64,
    /// Keys that nothing is sealed with any more; they can be taken out of the settings.
    pub retired: Vec<String>,
}

/// Seal everything with the first key. Can be stopped and begun again at any time.
pub(crate) async fn rotate(database: &Database, keys: &Keyring) -> Result<Rotated, StoreError> {
    let mut rotated = Rotated::default();
    for sealed in SEALED {
        let mut after = String::new();
        while let Some(last) = batch(database, keys, sealed, &after, &mut rotated).await? {
            after = last;
        }
    }
    rotated.retired = forget_unused(database, keys).await?;
    Ok(rotated)
}

/// One batch of one column, after the owner `after`; the last owner of the batch, if there was one.
async fn batch(
    database: &Database,
    keys: &Keyring,
    sealed: &SealedColumn,
    after: &str,
    rotated: &mut Rotated,
) -> Result<Option<String>, StoreError> {
    let &SealedColumn {
        table,
        column,
        owner,
    } = sealed;
    let read = format!(
        "SELECT {owner} AS owner, {column} AS sealed FROM {table}
          WHERE {column} IS NOT NULL AND substr({column}, 1, 16) <> $1 AND {owner} > $2
          ORDER BY {owner} LIMIT $3"
    );
    // A value that was replaced meanwhile is sealed with a key of whoever replaced it, and is left alone.
    let write = format!("UPDATE {table} SET {column} = $1 WHERE {owner} = $2 AND {column} = $3");
    let mut transaction = database.begin().await?;
    let values = values![keys.prefix(), after, BATCH];
    let rows = transaction.rows(AssertSqlSafe(read), values).await?;
    let mut last = None;
    for row in rows {
        let (name, old) = (row.text("owner")?, row.text("sealed")?);
        let place = Place {
            table,
            column,
            owner: &name,
        };
        match keys.open(&old, place) {
            Ok(secret) => {
                let new = keys.seal(&secret, place);
                let values = values![new, name.as_str(), old];
                let write = AssertSqlSafe(write.as_str());
                rotated.resealed += transaction.run(write, values).await?;
            }
            Err(error) => {
                tracing::warn!(%error, "a stored secret is left as it is");
                rotated.unreadable += 1;
            }
        }
        last = Some(name);
    }
    transaction.commit().await?;
    Ok(last)
}
