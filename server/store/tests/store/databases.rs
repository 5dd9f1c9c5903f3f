//! Where the tests run: on SQLite always, and on the PostgreSQL of `NC_STORE_TEST_POSTGRES`, a URL of a database from
//! which others can be made, when it is set.

use std::{
    io::Write,
    path::PathBuf,
    sync::{Arc, Once},
    time::Duration,
};

use futures::FutureExt;
use jiff::Timestamp;
use nc_base::{FixedClock, MasterKey, Secret, UserId};
use nc_store::{AccountId, Address, Connected, Keyring, Person, Scopes, Store, StoreError};
use sqlx::{
    AssertSqlSafe, Connection, PgConnection, Row, SqliteConnection, sqlite::SqliteConnectOptions,
};
use tempfile::TempDir;

pub(crate) const MINUTE: Duration = Duration::from_mins(1);
pub(crate) const DAY: Duration = Duration::from_hours(24);
const KEY: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

fn clock() -> FixedClock {
    FixedClock::new(Timestamp::from_second(1_800_000_000).expect("a time"))
}

/// An empty database, and a clock that stands still until it is told to move.
pub(crate) struct World {
    pub(crate) address: Address,
    pub(crate) clock: FixedClock,
    pub(crate) key: MasterKey,
    pub(crate) folder: TempDir,
    postgres: Option<String>,
}

/// Run a test on each database there is.
#[expect(
    clippy::needless_pass_by_value,
    reason = "tests are written where they are passed"
)]
pub(crate) fn on_each(test: impl AsyncFn(&World)) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        test(&World::sqlite()).await;
        let Some(server) = postgres_server() else {
            say_that_half_is_skipped();
            return;
        };
        let name = format!("nc_store_{:016x}", rand::random::<u64>());
        on_server(&server, format!("CREATE DATABASE {name}")).await;
        let world = World::postgres(&server, &name);
        let outcome = std::panic::AssertUnwindSafe(test(&world))
            .catch_unwind()
            .await;
        on_server(&server, format!("DROP DATABASE {name} WITH (FORCE)")).await;
        if let Err(failure) = outcome {
            std::panic::resume_unwind(failure);
        }
    });
}

/// Run a test on SQLite, for what only that has.
#[expect(
    clippy::needless_pass_by_value,
    reason = "tests are written where they are passed"
)]
pub(crate) fn on_sqlite(test: impl AsyncFn(&World)) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async { test(&World::sqlite()).await });
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test is told by the environment where to go"
)]
fn postgres_server() -> Option<String> {
    std::env::var("NC_STORE_TEST_POSTGRES")
        .ok()
        .filter(|url| !url.is_empty())
}

/// Once, past what the test runner keeps of tests that pass.
fn say_that_half_is_skipped() {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        let _ = writeln!(
            std::io::stderr(),
            "\nSKIPPED: the store is NOT TESTED ON POSTGRESQL, for NC_STORE_TEST_POSTGRES is not set; `cargo xtask databases` \
             runs these tests on both databases\n"
        );
    });
}

async fn on_server(url: &str, sql: String) {
    let mut server = PgConnection::connect(url)
        .await
        .expect("NC_STORE_TEST_POSTGRES answers");
    sqlx::raw_sql(AssertSqlSafe(sql))
        .execute(&mut server)
        .await
        .expect("a right to make databases");
}

impl World {
    fn new(address: Address, folder: TempDir, postgres: Option<String>) -> Self {
        let key = MasterKey::parse(&Secret::new(KEY)).expect("a key");
        Self {
            address,
            clock: clock(),
            key,
            folder,
            postgres,
        }
    }

    /// The store that another process made.
    pub(crate) async fn at(url: &Secret) -> Store {
        let key = MasterKey::parse(&Secret::new(KEY)).expect("a key");
        let keys = Keyring::new(&key, []);
        let address = Address::parse(url).expect("an address");
        Store::open(&address, keys, Arc::new(clock()))
            .await
            .expect("a store")
    }

    fn sqlite() -> Self {
        let folder = TempDir::new().expect("a folder");
        Self::new(Address::file(folder.path().join("store.db")), folder, None)
    }

    fn postgres(server: &str, name: &str) -> Self {
        let folder = TempDir::new().expect("a folder");
        let at = server.rfind('/').expect("a URL with a database");
        let url = format!("{}/{name}", &server[..at]);
        let address = Address::parse(&Secret::new(url.as_str())).expect("an address");
        Self::new(address, folder, Some(url))
    }

    /// Connections of its own to the same database, as another replica has.
    pub(crate) async fn replica(&self) -> Store {
        self.open(Keyring::new(&self.key, []))
            .await
            .expect("a store")
    }

    pub(crate) async fn open(&self, keys: Keyring) -> Result<Store, StoreError> {
        Store::open(&self.address, keys, Arc::new(self.clock.clone())).await
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        self.postgres.is_none()
    }

    pub(crate) fn url(&self) -> String {
        let file = || format!("sqlite://{}", self.file().display());
        self.postgres.clone().unwrap_or_else(file)
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join("store.db")
    }

    /// Do what somebody does who has the database but not the key; how many rows that changed.
    pub(crate) async fn meddle(&self, sql: &str) -> u64 {
        self.meddle_in("store.db", sql).await
    }

    /// The same in another SQLite file of our folder, made if it is missing; there is only one PostgreSQL.
    pub(crate) async fn meddle_in(&self, file: &str, sql: &str) -> u64 {
        let sql = AssertSqlSafe(sql.to_owned());
        if let Some(url) = &self.postgres {
            let mut connection = PgConnection::connect(url).await.expect("a connection");
            let done = sqlx::raw_sql(sql)
                .execute(&mut connection)
                .await
                .expect("done");
            done.rows_affected()
        } else {
            let mut connection = self.sqlite_connection(file).await;
            let done = sqlx::raw_sql(sql)
                .execute(&mut connection)
                .await
                .expect("done");
            done.rows_affected()
        }
    }

    /// One column of text, as it is stored.
    pub(crate) async fn stored(&self, sql: &str) -> Vec<Option<String>> {
        let sql = AssertSqlSafe(sql.to_owned());
        if let Some(url) = &self.postgres {
            let mut connection = PgConnection::connect(url).await.expect("a connection");
            let rows = sqlx::query(sql)
                .fetch_all(&mut connection)
                .await
                .expect("rows");
            rows.iter().map(|row| row.get(0)).collect()
        } else {
            let mut connection = self.sqlite_connection("store.db").await;
            let rows = sqlx::query(sql)
                .fetch_all(&mut connection)
                .await
                .expect("rows");
            rows.iter().map(|row| row.get(0)).collect()
        }
    }

    async fn sqlite_connection(&self, file: &str) -> SqliteConnection {
        let options = SqliteConnectOptions::new()
            .filename(self.folder.path().join(file))
            .create_if_missing(true);
        SqliteConnection::connect_with(&options)
            .await
            .expect("a connection")
    }
}

pub(crate) fn person(name: &str) -> Person {
    Person::new("https://cloud.example", name).expect("a person")
}

pub(crate) fn connected(name: &str, password: &str) -> Connected {
    Connected {
        user_id: UserId::parse(name).expect("a user"),
        login_name: format!("{name}@example.org"),
        app_password: Secret::new(password),
        scopes: Some(Scopes::parse("notes.read notes.write")),
    }
}

/// An account that is connected with the password `<name>-password`.
pub(crate) async fn account(store: &Store, name: &str) -> AccountId {
    let with = connected(name, &format!("{name}-password"));
    let person = person(name);
    store
        .accounts()
        .connect(&person, &with)
        .await
        .expect("stored");
    person.account()
}
