//! Which document: a kind and an id among that kind.

use std::fmt;

use nc_base::UserId;

use crate::{
    StoreError,
    database::{Row, Value, values},
};

/// A document of the instance, the same for everyone who may see it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IndexKey {
    /// Its kind, such as `note`.
    pub doc_type: String,
    /// Its id among its kind.
    pub doc_id: String,
}

impl IndexKey {
    /// The key of this document.
    pub fn new(doc_type: impl Into<String>, doc_id: impl Into<String>) -> Self {
        Self {
            doc_type: doc_type.into(),
            doc_id: doc_id.into(),
        }
    }

    pub(super) fn of(row: &Row) -> Result<Self, StoreError> {
        Ok(Self::new(row.text("doc_type")?, row.text("doc_id")?))
    }

    pub(super) fn values(&self) -> Vec<Value> {
        values![self.doc_type.as_str(), self.doc_id.as_str()].to_vec()
    }
}

impl fmt::Display for IndexKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.doc_type, self.doc_id)
    }
}

/// The user that a row of `table` names.
pub(super) fn user(row: &Row, table: &'static str) -> Result<UserId, StoreError> {
    let column = "user_id";
    UserId::parse(row.text(column)?).map_err(|_| StoreError::Corrupt { table, column })
}
