//! What can go wrong with what is stored.

use std::{io, path::PathBuf, time::Duration};

use nc_base::{Hint, Retry, Severity};

/// Why something could not be stored, found or opened. Never contains a secret.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The address of the database is none that we know.
    #[error("the address of the database cannot be used: {0}")]
    Address(&'static str),
    /// The file of the database cannot be made or opened.
    #[error("cannot use the database file {}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// Why not.
        #[source]
        source: io::Error,
    },
    /// The database answered with an error, or not at all.
    #[error("the database failed")]
    Database(#[source] sqlx::Error),
    /// A newer version of this program wrote the database.
    #[error("the database has schema {found}, and this version knows only up to {known}")]
    NewerDatabase {
        /// The newest migration in the database.
        found: i64,
        /// The newest one that we have.
        known: i64,
    },
    /// A migration was applied in another form than the one we have.
    #[error("migration {version} was applied to this database in another form")]
    ChangedMigration {
        /// Which one.
        version: i64,
    },
    /// The tables in the database are those of the Python server.
    #[error("this is a database of the Python server")]
    PythonDatabase,
    /// There is no such schema version, or it lies ahead.
    #[error("the database cannot go back to schema {version}")]
    NoSuchVersion {
        /// What was asked for.
        version: i64,
    },
    /// A downgrade may lose data, and nothing says that there is a backup.
    #[error("there is no backup of the database")]
    BackupFirst,
    /// Secrets in the database were sealed with keys that we do not have.
    #[error("the database was sealed with key {}, but the keys given are {}", missing.join(", "), given.join(", "))]
    WrongKey {
        /// Ids of the keys that are missing.
        missing: Vec<String>,
        /// Ids of the keys that we have.
        given: Vec<String>,
    },
    /// One stored secret cannot be opened: it was changed, moved, or sealed with another key.
    #[error("the stored {table}.{column} of {owner} cannot be opened: {why}")]
    Sealed {
        /// Where it stands.
        table: &'static str,
        /// Where it stands.
        column: &'static str,
        /// Whose it is.
        owner: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// Something stored is not what we write.
    #[error("{table}.{column} holds something that we never wrote")]
    Corrupt {
        /// Where it stands.
        table: &'static str,
        /// Where it stands.
        column: &'static str,
    },
    /// A text contains a NUL character, which PostgreSQL cannot hold.
    #[error("a text with a NUL character cannot be stored")]
    Unstorable,
    /// What was to be new is there already.
    #[error("there is one of that name already")]
    Taken,
    /// As many as allowed are stored.
    #[error("no more than {limit} {what} can be stored")]
    Full {
        /// Of what.
        what: &'static str,
        /// How many.
        limit: u32,
    },
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(told) if told.is_unique_violation() => Self::Taken,
            _ => Self::Database(error),
        }
    }
}

impl StoreError {
    /// Whether another connection held the database for too long.
    pub(crate) fn is_busy(error: &sqlx::Error) -> bool {
        match error {
            sqlx::Error::PoolTimedOut => true,
            // SQLITE_BUSY and SQLITE_LOCKED; the upper bits say more about the same.
            sqlx::Error::Database(error) => error
                .code()
                .and_then(|code| code.parse::<i32>().ok())
                .is_some_and(|code| {
                    error.message().contains("locked") && matches!(code & 0xff, 5 | 6)
                }),
            _ => false,
        }
    }
}

impl Hint for StoreError {
    fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::Address(_) => {
                "write sqlite:///data/nextcloud-mcp.db or postgres://user:password@host/database"
            }
            Self::File { .. } => "let the user that runs the server write to that folder",
            Self::Database(error) if Self::is_busy(error) => {
                "try again; something else holds the database"
            }
            Self::Database(_) => "see whether the database runs and lets this server in",
            Self::NewerDatabase { .. } => {
                "run the version that wrote it, or take the database back with its `db downgrade`"
            }
            Self::ChangedMigration { .. } => {
                "restore a backup; the database belongs to another build"
            }
            Self::PythonDatabase => {
                "choose another DATABASE_URL or TOKEN_STORAGE_DB, and bring the accounts over with `import-python`"
            }
            Self::NoSuchVersion { .. } => "see `db history` for the versions there are",
            Self::BackupFirst => {
                "make one with `pg_dump --format=custom`, then say that it is made"
            }
            Self::WrongKey { .. } => {
                "add the missing key to TOKEN_ENCRYPTION_KEY, after the new one and a comma, and run `keys rotate`"
            }
            Self::Sealed { .. } => "this account has to connect again; others are not affected",
            Self::Corrupt { .. } | Self::Unstorable | Self::Taken => return None,
            Self::Full { .. } => "try again later; unused ones expire",
        };
        Some(hint.to_owned())
    }

    fn retry(&self) -> Retry {
        match self {
            Self::Database(error) if Self::is_busy(error) => Retry::After(Duration::from_secs(1)),
            Self::Database(sqlx::Error::Io(_)) => Retry::After(Duration::from_secs(5)),
            Self::Full { .. } => Retry::After(Duration::from_hours(1)),
            _ => Retry::Never,
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Self::Corrupt { .. } => Severity::Bug,
            Self::Unstorable | Self::Taken | Self::Full { .. } => Severity::Expected,
            _ => Severity::Operator,
        }
    }
}
