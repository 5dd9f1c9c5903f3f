//! Bringing people over from the database of the Python server, whose secrets are sealed with Fernet.
//!
//! Only reads that database. Can be run again: what is here already stays as it is.

use std::{collections::BTreeMap, fmt, io, path::PathBuf};

use fernet::Fernet;
use jiff::Timestamp;
use nc_base::{InvalidKey, Secret, UserId};
use sqlx::{
    ConnectOptions, Connection, Row, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteRow},
};

use crate::{Connected, NewGrant, Person, Scopes, Store, StoreError};

/// An SQLite database of the Python server and the key to it.
pub struct PythonDatabase {
    path: PathBuf,
    key: Fernet,
}

/// What was brought over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// App passwords.
    pub accounts: u64,
    /// Refresh tokens.
    pub grants: u64,
    /// What was not, by reason.
    pub skipped: BTreeMap<Skipped, u64>,
}

/// Why something was not brought over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skipped {
    /// It does not open: it was sealed with another key, or changed.
    DoesNotOpen,
    /// What it holds is no text.
    NoText,
    /// The user has a name that Nextcloud does not allow.
    NoUser,
    /// Its scopes cannot be read, and without them it would be good for everything.
    NoScopes,
    /// It has ended.
    Ended,
    /// There is one here already.
    Present,
}

/// A row as the Python server wrote it.
struct Entry {
    user: String,
    login: Option<String>,
    secret: Secret,
    scopes: Option<Scopes>,
    audience: Option<String>,
}

impl PythonDatabase {
    /// The database at `path`, with the value that `TOKEN_ENCRYPTION_KEY` had for the Python server.
    ///
    /// # Errors
    /// When the key is none.
    pub fn new(path: impl Into<PathBuf>, key: &Secret) -> Result<Self, InvalidKey> {
        let key = Fernet::new(key.expose().trim()).ok_or(InvalidKey)?;
        Ok(Self {
            path: path.into(),
            key,
        })
    }

    async fn connect(&self) -> Result<SqliteConnection, StoreError> {
        if !self.path.is_file() {
            let source = io::Error::from(io::ErrorKind::NotFound);
            return Err(StoreError::File {
                path: self.path.clone(),
                source,
            });
        }
        let options = SqliteConnectOptions::new()
            .filename(&self.path)
            .read_only(true)
            .disable_statement_logging();
        Ok(options.connect().await?)
    }

    /// All rows of a table; none if there is no such table, as in old databases.
    async fn rows(
        &self,
        connection: &mut SqliteConnection,
        table: &str,
        sql: &'static str,
    ) -> Result<Vec<SqliteRow>, StoreError> {
        let exists = "SELECT name FROM sqlite_master WHERE type = 'table' AND name = $1";
        let exists = sqlx::query(exists)
            .bind(table.to_owned())
            .fetch_optional(&mut *connection)
            .await?;
        if exists.is_none() {
            return Ok(Vec::new());
        }
        Ok(sqlx::query(sql).fetch_all(connection).await?)
    }

    /// Read a row whose secret stands in `column`.
    fn entry(&self, row: &SqliteRow, column: &str, now: Timestamp) -> Result<Entry, Skipped> {
        // Columns that an older version did not have count as empty.
        let text = |column: &str| row.try_get::<Option<String>, _>(column).ok().flatten();
        let ends: Option<i64> = row.try_get("expires_at").ok().flatten();
        if ends.is_some_and(|ends| ends <= now.as_second()) {
            return Err(Skipped::Ended);
        }
        let sealed: Vec<u8> = row
            .try_get_unchecked(column)
            .map_err(|_| Skipped::DoesNotOpen)?;
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
        write!(f, "PythonDatabase({})", self.path.display())
    }
}

impl Store {
    /// Bring app passwords and refresh tokens over; their owners become people of `issuer`, who names them as the Python
    /// server did.
    ///
    /// # Errors
    /// [`StoreError::File`] when there is no such database, [`StoreError::Database`]; what was brought over before stays.
    ///
    /// # Cancel safety
    /// Dropping the future keeps what was brought over; run it again.
    pub async fn import_python(
        &self,
        from: &PythonDatabase,
        issuer: &str,
    ) -> Result<Imported, StoreError> {
        const PASSWORDS: &str = "SELECT * FROM app_passwords ORDER BY user_id";
        const TOKENS: &str = "SELECT * FROM refresh_tokens ORDER BY user_id";
        let mut connection = from.connect().await?;
        let passwords = from
            .rows(&mut connection, "app_passwords", PASSWORDS)
            .await?;
        let tokens = from.rows(&mut connection, "refresh_tokens", TOKENS).await?;
        connection.close().await?;
        let mut imported = Imported::default();
        for row in passwords {
            let entry = from.entry(&row, "encrypted_password", self.now());
            match self.import_password(entry, issuer).await? {
                Ok(()) => imported.accounts += 1,
                Err(why) => *imported.skipped.entry(why).or_default() += 1,
            }
        }
        for row in tokens {
            let entry = from.entry(&row, "encrypted_token", self.now());
            match self.import_token(entry, issuer).await? {
                Ok(()) => imported.grants += 1,
                Err(why) => *imported.skipped.entry(why).or_default() += 1,
            }
        }
        Ok(imported)
    }

    async fn import_password(
        &self,
        entry: Result<Entry, Skipped>,
        issuer: &str,
    ) -> Result<Result<(), Skipped>, StoreError> {
        let (entry, person) = match whose(entry, issuer) {
            Ok(found) => found,
            Err(why) => return Ok(Err(why)),
        };
        let Ok(user_id) = UserId::parse(entry.user.as_str()) else {
            return Ok(Err(Skipped::NoUser));
        };
        let here = self.accounts().find(&person.account()).await?;
        if here.is_some_and(|account| account.connected) {
            return Ok(Err(Skipped::Present));
        }
        let connected = Connected {
            user_id,
            login_name: entry.login.unwrap_or(entry.user),
            app_password: entry.secret,
            scopes: entry.scopes,
        };
        self.accounts().connect(&person, &connected).await?;
        Ok(Ok(()))
    }

    async fn import_token(
        &self,
        entry: Result<Entry, Skipped>,
        issuer: &str,
    ) -> Result<Result<(), Skipped>, StoreError> {
        let (entry, person) = match whose(entry, issuer) {
            Ok(found) => found,
            Err(why) => return Ok(Err(why)),
        };
        if self.grants().find(&person.account()).await?.is_some() {
            return Ok(Err(Skipped::Present));
        }
        let grant = NewGrant {
            refresh_token: entry.secret,
            access_token: None,
            scopes: entry.scopes.unwrap_or_default(),
            audience: entry.audience,
        };
        let account = self.accounts().see(&person).await?;
        self.grants().save(&account, &grant).await?;
        Ok(Ok(()))
    }
}

fn whose(entry: Result<Entry, Skipped>, issuer: &str) -> Result<(Entry, Person), Skipped> {
    let entry = entry?;
    let person = Person::new(issuer, entry.user.as_str()).map_err(|_| Skipped::NoUser)?;
    Ok((entry, person))
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
        let from = PythonDatabase::new("tokens.db", &key).expect("a key");
        assert_eq!(
            from.key.decrypt(sealed).as_deref(),
            Ok(b"alice-old".as_slice())
        );
        assert_eq!(format!("{from:?}"), "PythonDatabase(tokens.db)");
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
