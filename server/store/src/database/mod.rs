//! One way to talk to both databases: what differs between them stands here and nowhere else.
//!
//! Statements are written once, with `$1` placeholders, over two column types (TEXT and BIGINT).

mod dialect;
pub(crate) mod open;
mod row;
mod transaction;
mod value;

pub(crate) use dialect::{Dialect, list};
pub(crate) use row::Row;
pub(crate) use transaction::Transaction;
pub(crate) use value::{Value, after, values};

use std::path::{Path, PathBuf};

use sqlx::{PgPool, SqlSafeStr, SqlitePool};

use crate::StoreError;

/// Connections to one of the two databases.
#[derive(Debug, Clone)]
pub(crate) enum Database {
    /// SQLite lets one write at a time: one connection writes, so that writers queue here instead of at the file.
    Sqlite {
        write: SqlitePool,
        read: SqlitePool,
        file: Option<PathBuf>,
    },
    Postgres(PgPool),
}

impl Database {
    /// Begin a transaction that may write. Ends without effect when it is dropped before `commit`.
    pub(crate) async fn begin(&self) -> Result<Transaction, StoreError> {
        Ok(match self {
            Self::Sqlite { write, .. } => {
                Transaction::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?)
            }
            Self::Postgres(pool) => Transaction::Postgres(pool.begin().await?),
        })
    }

    /// Read outside of a transaction. Must not be called while the caller holds one.
    pub(crate) async fn rows(
        &self,
        sql: impl SqlSafeStr,
        values: &[Value],
    ) -> Result<Vec<Row>, StoreError> {
        let sql = sql.into_sql_str();
        value::check(values)?;
        Ok(match self {
            Self::Sqlite { read, .. } => {
                let rows = value::bound(sql, values).fetch_all(read).await?;
                rows.into_iter().map(Row::Sqlite).collect()
            }
            Self::Postgres(pool) => {
                let rows = value::bound(sql, values).fetch_all(pool).await?;
                rows.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// Read at most one row outside of a transaction.
    pub(crate) async fn row(
        &self,
        sql: impl SqlSafeStr,
        values: &[Value],
    ) -> Result<Option<Row>, StoreError> {
        Ok(self.rows(sql, values).await?.into_iter().next())
    }

    /// Run one statement that writes, in a transaction of its own; how many rows it changed.
    pub(crate) async fn write(
        &self,
        sql: impl SqlSafeStr,
        values: &[Value],
    ) -> Result<u64, StoreError> {
        let sql = sql.into_sql_str();
        let mut transaction = self.begin().await?;
        let changed = transaction.run(sql, values).await?;
        transaction.commit().await?;
        Ok(changed)
    }

    /// Run one statement that writes and returns at most one row, in a transaction of its own.
    pub(crate) async fn write_row(
        &self,
        sql: impl SqlSafeStr,
        values: &[Value],
    ) -> Result<Option<Row>, StoreError> {
        let sql = sql.into_sql_str();
        let mut transaction = self.begin().await?;
        let row = transaction.row(sql, values).await?;
        transaction.commit().await?;
        Ok(row)
    }

    /// Whose SQL is spoken here.
    pub(crate) fn dialect(&self) -> Dialect {
        match self {
            Self::Sqlite { .. } => Dialect::Sqlite,
            Self::Postgres(_) => Dialect::Postgres,
        }
    }

    /// The SQLite file, if there is one.
    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Self::Sqlite { file, .. } => file.as_deref(),
            Self::Postgres(_) => None,
        }
    }

    /// Close all connections, the writing one last.
    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite { write, read, .. } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}
