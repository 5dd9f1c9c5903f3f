//! The program, run to its end in a folder of its own, without anything from our environment.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use nc_base::{MasterKey, Secret, SystemClock};
use nc_store::{Address, Connected, Keyring, Person, Store};
use tempfile::TempDir;

/// A folder with a database, and its key.
pub(crate) struct Place {
    pub(crate) folder: TempDir,
    pub(crate) key: Secret,
}

/// How a run ended and what it said.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new().expect("a folder"),
            key: MasterKey::generate(),
        }
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.folder.path().join("store.db")
    }

    /// Run with the database and the key in the environment.
    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        let database = self.database();
        let database = database.to_str().expect("UTF-8");
        let key = self.key.expose();
        self.run_with(
            args,
            &[
                ("TOKEN_STORAGE_DB", database),
                ("TOKEN_ENCRYPTION_KEY", key),
            ],
        )
    }

    /// Run with nothing but these in the environment.
    pub(crate) fn run_with(&self, args: &[&str], environment: &[(&str, &str)]) -> Ran {
        let done = Command::new(env!("CARGO_BIN_EXE_nextcloud-mcp-server"))
            .args(args)
            .env_clear()
            .envs(environment.iter().copied())
            .current_dir(&self.folder)
            .output()
            .expect("run");
        Ran {
            code: done.status.code().expect("no signal"),
            out: String::from_utf8_lossy(&done.stdout).into_owned(),
            err: String::from_utf8_lossy(&done.stderr).into_owned(),
        }
    }

    /// The store, with these keys.
    pub(crate) async fn store(&self, keys: &Secret) -> Store {
        let (_, keys) = Keyring::parse(keys).expect("keys");
        let address = Address::file(self.database());
        Store::open(&address, keys, Arc::new(SystemClock))
            .await
            .expect("a store")
    }

    /// A store in which alice is connected.
    pub(crate) fn with_alice(&self) {
        let work = async {
            let store = self.store(&self.key).await;
            let alice = Person::new("https://cloud.example", "alice").expect("a person");
            let with = Connected {
                user_id: nc_base::UserId::parse("alice").expect("a user"),
                login_name: "alice".to_owned(),
                app_password: Secret::new("alice-app-password"),
                scopes: None,
            };
            store
                .accounts()
                .connect(&alice, &with)
                .await
                .expect("stored");
            store.close().await;
        };
        block_on(work);
    }
}

/// Change a SQLite file as somebody does who is not us; Python has what that takes.
pub(crate) fn meddle(database: &Path, sql: &str) {
    let script = "import sqlite3, sys\nwith sqlite3.connect(sys.argv[1]) as db: db.executescript(sys.argv[2])";
    let done = Command::new("python3")
        .args(["-c", script])
        .arg(database)
        .arg(sql)
        .status();
    assert!(done.expect("python3").success());
}

pub(crate) fn block_on<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(work)
}
