//! Several statements that happen together or not at all.

use sqlx::{Postgres, SqlSafeStr, Sqlite};

use super::{Dialect, Row, Value, value};
use crate::StoreError;

/// A transaction that may write; rolled back when dropped.
#[derive(Debug)]
pub(crate) enum Transaction {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

impl Transaction {
    /// Whose SQL is spoken here.
    pub(crate) fn dialect(&self) -> Dialect {
        match self {
            Self::Sqlite(_) => Dialect::Sqlite,
            Self::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Run a statement; how many rows it changed.
    pub(crate) async fn run(
        &mut self,
        sql: impl SqlSafeStr,
        values: &[Value],
    ) -> Result<u64, StoreError> {
        let sql = sql.into_sql_str();
        value::check(values)?;
        Ok(match self {
            Self::Sqlite(tx) => {
                let done = value::bound(sql, values).execute(&mut **tx).await?;
                done.rows_affected()
            }
            Self::Postgres(tx) => {
                let done = value::bound(sql, values).execute(&mut **tx).await?;
                done.rows_affected()
            }
        })
    }

    /// Run a statement that gives rows.
    pub(crate) async fn rows(
        &mut self,
        sql: impl SqlSafeStr,
        values: &[Value],
    ) -> Result<Vec<Row>, StoreError> {
        let sql = sql.into_sql_str();
        value::check(values)?;
        Ok(match self {
            Self::Sqlite(tx) => {
                let rows = value::bound(sql, values).fetch_all(&mut **tx).await?;
                rows.into_iter().map(Row::Sqlite).collect()
            }
            Self::Postgres(tx) => {
                let rows = value::bound(sql, values).fetch_all(&mut **tx).await?;
                rows.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// Run a statement that gives at most one row.
    pub(crate) async fn row(
        &mut self,
        sql: impl SqlSafeStr,
        values: &[Value],
    ) -> Result<Option<Row>, StoreError> {
        Ok(self.rows(sql, values).await?.into_iter().next())
    }

    /// Run several statements without values, as a migration is.
    pub(crate) async fn script(&mut self, sql: impl SqlSafeStr) -> Result<(), StoreError> {
        let sql = sql.into_sql_str();
        match self {
            Self::Sqlite(tx) => {
                sqlx::raw_sql(sql).execute(&mut **tx).await?;
            }
            Self::Postgres(tx) => {
                sqlx::raw_sql(sql).execute(&mut **tx).await?;
            }
        }
        Ok(())
    }

    /// Keep everybody else who asks for the same lock waiting until this transaction ends.
    pub(crate) async fn lock(&mut self, lock: i64) -> Result<(), StoreError> {
        match self {
            // Began IMMEDIATE: nobody else writes anyway.
            Self::Sqlite(_) => Ok(()),
            Self::Postgres(_) => {
                let sql = "SELECT pg_advisory_xact_lock($1)";
                self.rows(sql, &[Value::from(lock)]).await.map(drop)
            }
        }
    }

    /// Whether there is a table called `name`.
    pub(crate) async fn has_table(&mut self, name: &str) -> Result<bool, StoreError> {
        let sql = match self {
            Self::Sqlite(_) => "SELECT name FROM sqlite_master WHERE type = 'table' AND name = $1",
            Self::Postgres(_) => {
                "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1"
            }
        };
        Ok(self.row(sql, &[Value::from(name)]).await?.is_some())
    }

    /// Make it happen.
    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}
