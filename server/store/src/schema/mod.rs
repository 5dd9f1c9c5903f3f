//! The tables and how they change from version to version.
//!
//! All steps of an upgrade happen in one transaction under one lock, so that of several replicas that start at once one
//! upgrades and the others wait and find it done.

mod downgrade;
mod migrations;
mod upgrade;

pub use downgrade::Backup;
pub(crate) use upgrade::upgrade;

use std::sync::Arc;

use jiff::Timestamp;
use nc_base::Clock;

use crate::{
    Address, StoreError,
    database::{Database, Transaction},
};
use migrations::{MIGRATIONS, newest};

/// The lock under which the schema and the keys are checked and changed.
pub(crate) const LOCK: i64 = 0x6e63_6d63_7001;

/// The schema of one database, for the command line. Opening the store upgrades by itself.
#[derive(Debug)]
pub struct Schema {
    database: Database,
    clock: Arc<dyn Clock>,
}

/// One step of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its number.
    pub version: i64,
    /// What it is about; `?` for one of a newer version of this program.
    pub name: String,
    /// When it was applied, if it was.
    pub applied_at: Option<Timestamp>,
}

/// A row of `schema_versions`.
struct Applied {
    version: i64,
    name: String,
    digest: String,
    at: Timestamp,
}

impl Schema {
    /// Connect without changing anything but an SQLite file that is not there yet.
    ///
    /// # Errors
    /// [`StoreError::File`], [`StoreError::Database`].
    pub async fn connect(address: &Address, clock: Arc<dyn Clock>) -> Result<Self, StoreError> {
        let database = Database::open(address).await?;
        Ok(Self { database, clock })
    }

    /// The newest step that this program knows.
    pub fn newest() -> i64 {
        newest()
    }

    /// The newest step that was applied; 0 for an empty database.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn current(&self) -> Result<i64, StoreError> {
        let applied = self.applied().await?;
        Ok(applied.last().map_or(0, |last| last.version))
    }

    /// All steps, those of newer versions too, oldest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn history(&self) -> Result<Vec<Step>, StoreError> {
        let applied = self.applied().await?;
        let pending = MIGRATIONS
            .iter()
            .filter(|step| applied.iter().all(|row| row.version != step.version));
        let pending: Vec<_> = pending
            .map(|step| Step {
                version: step.version,
                name: step.name.to_owned(),
                applied_at: None,
            })
            .collect();
        let done = applied.into_iter().map(|row| Step {
            version: row.version,
            name: row.name,
            applied_at: Some(row.at),
        });
        Ok(done.chain(pending).collect())
    }

    /// Apply all steps that are missing; says which.
    ///
    /// # Errors
    /// [`StoreError::NewerDatabase`], [`StoreError::ChangedMigration`], [`StoreError::PythonDatabase`]; nothing is changed
    /// then.
    ///
    /// # Cancel safety
    /// Dropping the future leaves the schema as it was.
    pub async fn upgrade(&self) -> Result<Vec<i64>, StoreError> {
        upgrade(&self.database, self.clock.now()).await
    }

    /// Take back all steps after `version`, newest first; says which.
    ///
    /// # Errors
    /// [`StoreError::NoSuchVersion`], [`StoreError::BackupFirst`] for PostgreSQL without [`Backup::Made`],
    /// [`StoreError::File`] when the backup cannot be written, [`StoreError::NewerDatabase`] when steps are not known here.
    ///
    /// # Cancel safety
    /// Dropping the future leaves the schema as it was; a backup may stay.
    pub async fn downgrade(&self, version: i64, backup: &Backup) -> Result<Vec<i64>, StoreError> {
        downgrade::downgrade(&self.database, version, backup).await
    }

    /// Close all connections.
    pub async fn close(&self) {
        self.database.close().await;
    }

    async fn applied(&self) -> Result<Vec<Applied>, StoreError> {
        let mut transaction = self.database.begin().await?;
        applied(&mut transaction).await
    }
}

/// What was applied, oldest first.
async fn applied(transaction: &mut Transaction) -> Result<Vec<Applied>, StoreError> {
    const SQL: &str = "SELECT version, name, digest, applied_at
                         FROM schema_versions
                        ORDER BY version";
    if !transaction.has_table("schema_versions").await? {
        return Ok(Vec::new());
    }
    let rows = transaction.rows(SQL, &[]).await?;
    rows.iter()
        .map(|row| {
            Ok(Applied {
                version: row.number("version")?,
                name: row.text("name")?,
                digest: row.text("digest")?,
                at: row.time("applied_at")?,
            })
        })
        .collect()
}

/// Refuse what another version or build of this program made of the database.
fn recognise(applied: &[Applied]) -> Result<(), StoreError> {
    for row in applied {
        let known = MIGRATIONS.iter().find(|step| step.version == row.version);
        let Some(step) = known else {
            return Err(StoreError::NewerDatabase {
                found: row.version,
                known: newest(),
            });
        };
        if step.digest() != row.digest {
            return Err(StoreError::ChangedMigration {
                version: row.version,
            });
        }
    }
    Ok(())
}
