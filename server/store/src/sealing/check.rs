//! The wrong key is found when the program starts, not when the first person needs it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use nc_base::Secret;
use sqlx::AssertSqlSafe;

use super::{Keyring, Place, SEALED};
use crate::{
    StoreError,
    database::{Database, Transaction, values},
    schema::LOCK,
};

const PROVEN: &str = "nextcloud-mcp-server";

/// Refuse keys that cannot open what is stored, and remember the one that seals from now on.
///
/// Under the lock of the schema: of two replicas that start with different keys on an empty database, one is refused.
pub(crate) async fn check_keys(
    database: &Database,
    keys: &Keyring,
    now: Timestamp,
) -> Result<(), StoreError> {
    const PROOFS: &str = "SELECT key_id, proof FROM seal_keys ORDER BY key_id";
    const REMEMBER: &str = "INSERT INTO seal_keys (key_id, proof, created_at)
                            VALUES ($1, $2, $3)
                            ON CONFLICT (key_id) DO NOTHING";
    let mut transaction = database.begin().await?;
    transaction.lock(LOCK).await?;
    let given = keys.ids();
    let mut missing = BTreeSet::new();
    for row in transaction.rows(PROOFS, &[]).await? {
        let id = row.text("key_id")?;
        if !given.contains(&id) || keys.open(&row.text("proof")?, place(&id)).is_err() {
            missing.insert(id);
        }
    }
    let used = in_use(&mut transaction).await?;
    missing.extend(used.into_keys().filter(|id| !given.contains(id)));
    if !missing.is_empty() {
        let missing = missing.into_iter().collect();
        return Err(StoreError::WrongKey { missing, given });
    }
    let id = keys.first_id();
    let proof = keys.seal(&Secret::new(PROVEN), place(id));
    transaction.run(REMEMBER, values![id, proof, now]).await?;
    transaction.commit().await
}

/// Forget keys that nothing is sealed with any more, but for the one that seals.
pub(super) async fn forget_unused(
    database: &Database,
    keys: &Keyring,
) -> Result<Vec<String>, StoreError> {
    const ALL: &str = "SELECT key_id FROM seal_keys WHERE key_id <> $1 ORDER BY key_id";
    const FORGET: &str = "DELETE FROM seal_keys WHERE key_id = $1";
    let mut transaction = database.begin().await?;
    transaction.lock(LOCK).await?;
    let used = in_use(&mut transaction).await?;
    let mut forgotten = Vec::new();
    for row in transaction.rows(ALL, values![keys.first_id()]).await? {
        let id = row.text("key_id")?;
        if !used.contains_key(&id) {
            transaction.run(FORGET, values![id.as_str()]).await?;
            forgotten.push(id);
        }
    }
    transaction.commit().await?;
    Ok(forgotten)
}

/// The keys that something is sealed with, and how much. Values of no form that we know are left to whoever opens them.
pub(crate) async fn in_use(
    transaction: &mut Transaction,
) -> Result<BTreeMap<String, u64>, StoreError> {
    let mut used = BTreeMap::new();
    for sealed in SEALED {
        let (table, column) = (sealed.table, sealed.column);
        let sql = format!(
            "SELECT substr({column}, 4, 12) AS key_id, COUNT(*) AS amount
               FROM {table}
              WHERE {column} LIKE 'v1.____________.%'
              GROUP BY substr({column}, 4, 12)"
        );
        for row in transaction.rows(AssertSqlSafe(sql), &[]).await? {
            let id = row.text("key_id")?;
            if id.chars().all(|c| c.is_ascii_hexdigit()) {
                let amount = u64::try_from(row.number("amount")?).unwrap_or_default();
                *used.entry(id).or_default() += amount;
            }
        }
    }
    Ok(used)
}

fn place(key: &str) -> Place<'_> {
    Place {
        table: "seal_keys",
        column: "proof",
        owner: key,
    }
}
