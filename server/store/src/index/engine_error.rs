//! Why an engine in SQL does not do what it was asked.

use crate::StoreError;

/// What can go wrong with an index in SQL.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EngineError {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It holds vectors of another model or length.
    #[error("the index holds vectors of {found}, wanted {wanted}")]
    OtherModel {
        /// What is there.
        found: String,
        /// What was asked for.
        wanted: String,
    },
    /// What is stored cannot be read.
    #[error("the index is damaged: {0}")]
    Damaged(String),
    /// The database lacks something that an administrator has to add.
    #[error("{what}; {fix}")]
    Missing {
        /// What is not there.
        what: String,
        /// What to do.
        fix: String,
    },
}

impl From<sqlx::Error> for EngineError {
    fn from(error: sqlx::Error) -> Self {
        // SQLITE_CORRUPT and SQLITE_NOTADB.
        let told = match &error {
            sqlx::Error::Database(told) => {
                let code = told.code().and_then(|code| code.parse::<i32>().ok());
                let damaged = code.is_some_and(|code| matches!(code & 0xff, 11 | 26));
                damaged.then(|| told.message().to_owned())
            }
            _ => None,
        };
        told.map_or_else(|| Self::Store(error.into()), Self::Damaged)
    }
}
