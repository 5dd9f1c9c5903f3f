//! From an address to connections.

use std::{
    fs::{self, DirBuilder, OpenOptions, Permissions},
    io,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
    time::Duration,
};

use sqlx::{
    ConnectOptions, Connection, SqliteConnection, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};

use super::Database;
use crate::{Address, StoreError, address::Kind};

/// How long one waits for another who writes.
const BUSY: Duration = Duration::from_secs(15);
/// How many read SQLite at once.
const READERS: u32 = 4;
/// How many connections to PostgreSQL one replica holds.
const CONNECTIONS: u32 = 10;

/// Nobody waits for ever for a replica whose host is gone.
const PATIENCE: &str = "SET lock_timeout = '60s'; SET idle_in_transaction_session_timeout = '60s'";

impl Database {
    /// Connect; makes the SQLite file, readable by its owner only, if it is missing.
    pub(crate) async fn open(address: &Address) -> Result<Self, StoreError> {
        match &address.0 {
            Kind::Memory => memory().await,
            Kind::File(path) => file(path).await,
            Kind::Postgres(options) => postgres(options).await,
        }
    }
}

async fn postgres(options: &PgConnectOptions) -> Result<Database, StoreError> {
    let options = options
        .clone()
        .application_name("nextcloud-mcp-server")
        .disable_statement_logging();
    let pool = PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(BUSY)
        .after_connect(|connection, _| {
            Box::pin(async move {
                sqlx::raw_sql(PATIENCE).execute(connection).await?;
                Ok(())
            })
        })
        .connect_with(options)
        .await?;
    Ok(Database::Postgres(pool))
}

/// One connection for everything: a database in memory ends with its connection.
async fn memory() -> Result<Database, StoreError> {
    let pool = sqlite_memory().await?;
    Ok(Database::Sqlite {
        write: pool.clone(),
        read: pool,
        file: None,
    })
}

/// The connection to an SQLite database of its own.
pub(crate) async fn sqlite_memory() -> Result<SqlitePool, StoreError> {
    let options = sqlite_options().in_memory(true);
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .acquire_timeout(BUSY)
        .connect_with(options)
        .await?;
    Ok(pool)
}

async fn file(path: &Path) -> Result<Database, StoreError> {
    let (write, read) = sqlite_file(path).await?;
    Ok(Database::Sqlite {
        write,
        read,
        file: Some(path.to_owned()),
    })
}

/// Connections to an SQLite file, made if it is missing: one that writes and several that read.
pub(crate) async fn sqlite_file(path: &Path) -> Result<(SqlitePool, SqlitePool), StoreError> {
    ready(path).map_err(|source| StoreError::File {
        path: path.to_owned(),
        source,
    })?;
    let options = sqlite_options().filename(path);
    keep_a_log_of_writes(&options).await?;
    let pool = |most| {
        SqlitePoolOptions::new()
            .max_connections(most)
            .acquire_timeout(BUSY)
            .connect_with(options.clone())
    };
    Ok((pool(1).await?, pool(READERS).await?))
}

fn sqlite_options() -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .busy_timeout(BUSY)
        .foreign_keys(true)
        .disable_statement_logging()
}

/// Turn on WAL, which the file remembers. SQLite does not wait for others when it changes this, so we do.
async fn keep_a_log_of_writes(options: &SqliteConnectOptions) -> Result<(), StoreError> {
    let pause = Duration::from_millis(25);
    for _ in 0..BUSY.as_millis() / pause.as_millis() {
        let mut connection: SqliteConnection = options.connect().await?;
        let done = sqlx::query("PRAGMA journal_mode = WAL")
            .execute(&mut connection)
            .await;
        connection.close().await?;
        match done {
            Ok(_) => return Ok(()),
            Err(error) if StoreError::is_busy(&error) => tokio::time::sleep(pause).await,
            Err(error) => return Err(error.into()),
        }
    }
    Err(sqlx::Error::PoolTimedOut.into())
}

/// See to it that the file is there and that nobody else reads it.
///
/// A file that exists is never opened here: closing it would drop the locks that SQLite holds in this process.
fn ready(path: &Path) -> io::Result<()> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)?;
    }
    if !path.exists() {
        make(path)?;
    }
    fs::set_permissions(path, Permissions::from_mode(0o600))
}

/// Make an empty file under another name and link it into place, which only one of several succeeds in.
fn make(path: &Path) -> io::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{:016x}.new", rand::random::<u64>()));
    let fresh = PathBuf::from(name);
    private_file(&fresh)?;
    let linked = fs::hard_link(&fresh, path);
    fs::remove_file(&fresh)?;
    match linked {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// Make an empty file that only its owner may read; it must not exist yet.
pub(crate) fn private_file(path: &Path) -> io::Result<()> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .map(drop)
}
