//! Taking steps back, never without a backup.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::{LOCK, applied, migrations::MIGRATIONS, recognise};
use crate::{
    StoreError,
    database::{Database, open::private_file, values},
};

/// How what a downgrade deletes can be had back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Backup {
    /// Copy the SQLite file to this new one first, readable by its owner only.
    To(PathBuf),
    /// Somebody made one.
    Made,
}

/// Take back all steps after `version`, in one transaction; says which.
pub(super) async fn downgrade(
    database: &Database,
    version: i64,
    backup: &Backup,
) -> Result<Vec<i64>, StoreError> {
    const FORGET: &str = "DELETE FROM schema_versions WHERE version = $1";
    match (backup, database) {
        (Backup::Made, _) => {}
        (Backup::To(path), Database::Sqlite { .. }) => copy(database, path).await?,
        (Backup::To(_), Database::Postgres(_)) => return Err(StoreError::BackupFirst),
    }
    let mut transaction = database.begin().await?;
    transaction.lock(LOCK).await?;
    let applied = applied(&mut transaction).await?;
    recognise(&applied)?;
    let current = applied.last().map_or(0, |last| last.version);
    if version < 0 || version > current {
        return Err(StoreError::NoSuchVersion { version });
    }
    let mut undone = Vec::new();
    let steps = MIGRATIONS.iter().rev();
    for step in steps.filter(|step| step.version > version && step.version <= current) {
        transaction.script(step.down).await?;
        transaction.run(FORGET, values![step.version]).await?;
        undone.push(step.version);
    }
    transaction.commit().await?;
    Ok(undone)
}

/// A copy of the file in one piece, whoever writes meanwhile.
async fn copy(database: &Database, path: &Path) -> Result<(), StoreError> {
    let failed = |source| StoreError::File {
        path: path.to_owned(),
        source,
    };
    let target = path
        .to_str()
        .ok_or_else(|| failed(io::Error::from(io::ErrorKind::InvalidFilename)))?;
    private_file(path).map_err(failed)?;
    if let Database::Sqlite { read, .. } = database {
        sqlx::query("VACUUM INTO $1")
            .bind(target)
            .execute(read)
            .await?;
    }
    Ok(())
}
