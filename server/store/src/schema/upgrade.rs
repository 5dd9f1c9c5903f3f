//! Applying the steps that are missing.

use jiff::Timestamp;

use super::{LOCK, applied, migrations::MIGRATIONS, recognise};
use crate::{
    StoreError,
    database::{Database, Transaction, values},
};

/// Tables that the Python server has and we do not.
const OF_PYTHON: [&str; 2] = ["alembic_version", "app_passwords"];

/// Apply all steps that are missing, in one transaction; says which.
pub(crate) async fn upgrade(database: &Database, now: Timestamp) -> Result<Vec<i64>, StoreError> {
    let mut transaction = database.begin().await?;
    transaction.lock(LOCK).await?;
    let applied = applied(&mut transaction).await?;
    recognise(&applied)?;
    if applied.is_empty() {
        begin(&mut transaction).await?;
    }
    let mut done = Vec::new();
    for step in MIGRATIONS {
        if applied.iter().any(|row| row.version == step.version) {
            continue;
        }
        transaction.script(step.up).await?;
        let row = values![step.version, step.name, step.digest(), now];
        transaction.run(INSERT, row).await?;
        done.push(step.version);
    }
    transaction.commit().await?;
    if let (Some(first), Some(last)) = (done.first(), done.last()) {
        tracing::info!(from = first - 1, to = last, "the database was upgraded");
    }
    Ok(done)
}

const INSERT: &str = "INSERT INTO schema_versions (version, name, digest, applied_at)
                      VALUES ($1, $2, $3, $4)";

async fn begin(transaction: &mut Transaction) -> Result<(), StoreError> {
    const SQL: &str = "CREATE TABLE IF NOT EXISTS schema_versions (
                           version    BIGINT NOT NULL PRIMARY KEY,
                           name       TEXT   NOT NULL,
                           digest     TEXT   NOT NULL,
                           applied_at BIGINT NOT NULL
                       )";
    for table in OF_PYTHON {
        if transaction.has_table(table).await? {
            return Err(StoreError::PythonDatabase);
        }
    }
    transaction.script(SQL).await
}
