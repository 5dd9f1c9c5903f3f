//! What the Python server's database holds, read and opened; knows nothing of our own tables.

use std::{fmt, io, path::Path};

use fernet::Fernet;
use jiff::Timestamp;
use nc_base::{InvalidKey, Secret};
use sqlx::{
    ConnectOptions, Row as _,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};

use super::Skipped;
use crate::{
    Address, Scopes, StoreError,
    address::Kind,
    database::{Database, Row, values},
};

/// A database of the Python server, SQLite or PostgreSQL, and the key to it.
pub struct PythonDatabase {
    at: Address,
    key: Fernet,
}

/// All that can come over.
pub(super) struct Rows {
    pub(super) passwords: Vec<Row>,
    pub(super) tokens: Vec<Row>,
}

/// A row as the Python server wrote it.
pub(super) struct Entry {
    pub(super) user: String,
    pub(super) login: Option<String>,
    pub(super) secret: Secret,
    pub(super) scopes: Option<Scopes>,
    pub(super) audience: Option<String>,
}

impl PythonDatabase {
    /// The database at `at`, with the value that `TOKEN_ENCRYPTION_KEY` had for the Python server.
    ///
    /// # Errors
    /// When the key is none.
    pub fn new(at: Address, key: &Secret) -> Result<Self, InvalidKey> {
        let key = Fernet::new(key.expose().trim()).ok_or(InvalidKey)?;
        Ok(Self { at, key })
    }

    pub(super) async fn rows(&self) -> Result<Rows, StoreError> {
        const PASSWORDS: &str = "SELECT * FROM app_passwords ORDER BY user_id";
        const TOKENS: &str = "SELECT * FROM refresh_tokens ORDER BY user_id";
        let database = self.connect().await?;
        let rows = Rows {
            passwords: table(&database, "app_passwords", PASSWORDS).await?,
            tokens: table(&database, "refresh_tokens", TOKENS).await?,
        };
        database.close().await;
        Ok(rows)
    }

    async fn connect(&self) -> Result<Database, StoreError> {
        match &self.at.0 {
            Kind::Memory => Err(StoreError::Address(
                "memory holds nothing of another server",
            )),
            Kind::File(path) => sqlite(path).await,
            Kind::Postgres(options) => postgres(options).await,
        }
    }

    /// Read a row whose secret stands in `column`.
    pub(super) fn entry(&self, row: &Row, column: &str, now: Timestamp) -> Result<Entry, Skipped> {
        // Columns that an older version did not have count as empty.
        let text = |column: &str| row.text_or_null(column).ok().flatten();
        if seconds(row, "expires_at").is_some_and(|ends| ends <= now.as_second()) {
            return Err(Skipped::Ended);
        }
        let sealed = bytes(row, column).ok_or(Skipped::DoesNotOpen)?;
        let sealed = String::from_utf8(sealed).map_err(|_| Skipped::DoesNotOpen)?;
        let opened = self
            .key
            .decrypt(&sealed)
            .map_err(|_| Skipped::DoesNotOpen)?;
        let secret = String::from_utf8(opened).map_err(|_| Skipped::NoText)?;
        Ok(Entry {
            user: text("user_id").ok_or(Skipped::NoUser)?,
            login: text("username").filter(|login| !login.is_empty()),
            secret: Secret::new(secret),
            scopes: text("scopes")
                .map(|scopes| read_scopes(&scopes))
                .transpose()?,
            audience: text("token_audience"),
        })
    }
}

impl fmt::Debug for PythonDatabase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PythonDatabase({})", self.at)
    }
}

async fn sqlite(path: &Path) -> Result<Database, StoreError> {
    if !path.is_file() {
        return Err(StoreError::File {
            path: path.to_owned(),
            source: io::ErrorKind::NotFound.into(),
        });
    }
    let options = SqliteConnectOptions::new()
        .filename(path)
        .read_only(true)
        .disable_statement_logging();
    let pool = SqlitePoolOptions::new().max_connections(1);
    let pool = pool.connect_with(options).await?;
    Ok(Database::Sqlite {
        write: pool.clone(),
        read: pool,
        file: None,
    })
}

/// The database refuses to write in what we do there.
async fn postgres(options: &PgConnectOptions) -> Result<Database, StoreError> {
    let options = options
        .clone()
        .application_name("nextcloud-mcp-server import-python")
        .options([("default_transaction_read_only", "on")])
        .disable_statement_logging();
    let pool = PgPoolOptions::new().max_connections(1);
    Ok(Database::Postgres(pool.connect_with(options).await?))
}

/// All rows of a table; none if there is no such table, as in old databases.
async fn table(database: &Database, name: &str, sql: &'static str) -> Result<Vec<Row>, StoreError> {
    let exists = match database {
        Database::Sqlite { .. } => {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name = $1"
        }
        Database::Postgres(_) => "SELECT 1 WHERE to_regclass($1) IS NOT NULL",
    };
    if database.row(exists, values![name]).await?.is_none() {
        return Ok(Vec::new());
    }
    database.rows(sql, &[]).await
}

/// What is sealed: a BLOB or BYTEA, which some wrote as text.
fn bytes(row: &Row, column: &str) -> Option<Vec<u8>> {
    match row {
        Row::Sqlite(row) => row.try_get_unchecked(column).ok(),
        Row::Postgres(row) => row.try_get_unchecked(column).ok(),
    }
}

/// A time in seconds, whether the column is wide or narrow.
fn seconds(row: &Row, column: &str) -> Option<i64> {
    let narrow = || match row {
        Row::Sqlite(_) => None,
        Row::Postgres(row) => row.try_get::<Option<i32>, _>(column).ok().flatten(),
    };
    let wide = match row {
        Row::Sqlite(row) => row.try_get(column).ok().flatten(),
        Row::Postgres(row) => row.try_get(column).ok().flatten(),
    };
    wide.or_else(|| narrow().map(i64::from))
}

/// A JSON list of scopes, or the text that OAuth writes; `:` of older versions becomes `.`.
fn read_scopes(text: &str) -> Result<Scopes, Skipped> {
    let text = text.trim();
    let list: Vec<String> = if text.starts_with(['[', '{']) || text == "null" {
        serde_json::from_str(text).map_err(|_| Skipped::NoScopes)?
    } else {
        text.split_whitespace().map(str::to_owned).collect()
    };
    Ok(list.iter().map(|scope| scope.replace(':', ".")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_python_sealed_opens_with_the_same_text_of_the_key() {
        let key = Secret::new("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        // Written by `Fernet(key).encrypt_at_time(b"alice-old", 1700000000)` of Python's `cryptography` 48.
        let sealed = "gAAAAABlU_EAfWos4kFIVtYaV6rt6b8GQ0K86Q-ui7v9CvsJSNTJbHICCHmFUJW75jL_RH6OpfRVUct9pns2BGMvAKT5NWVZxA==";
        let from = PythonDatabase::new(Address::file("tokens.db"), &key).expect("a key");
        assert_eq!(
            from.key.decrypt(sealed).as_deref(),
            Ok(b"alice-old".as_slice())
        );
        assert_eq!(format!("{from:?}"), "PythonDatabase(sqlite:tokens.db)");
        assert!(
            nc_base::MasterKey::parse(&key).is_ok(),
            "the same key serves here"
        );
    }

    #[test]
    fn scopes_are_read_in_every_form_and_never_become_more() {
        let read = |text| read_scopes(text).map(|scopes| scopes.to_string());
        assert_eq!(
            read(r#"["notes:read","notes.write"]"#),
            Ok("notes.read notes.write".to_owned())
        );
        assert_eq!(
            read("openid notes:read"),
            Ok("notes.read openid".to_owned())
        );
        assert_eq!(read("[]"), Ok(String::new()));
        for bad in ["null", "[1]", "{}", "[\"a\""] {
            assert_eq!(read(bad), Err(Skipped::NoScopes), "{bad}");
        }
    }
}
