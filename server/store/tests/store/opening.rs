//! Opening, upgrading and taking back.

use std::{os::unix::fs::PermissionsExt, sync::Arc, time::Duration};

use futures::future::join_all;
use nc_base::{Hint, MasterKey};
use nc_store::{Address, Backup, Keyring, Schema, Store, StoreError};
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};

use crate::databases::{World, account, on_each, on_sqlite};

async fn schema(world: &World) -> Schema {
    let clock = Arc::new(world.clock.clone());
    Schema::connect(&world.address, clock)
        .await
        .expect("connected")
}

#[test]
fn eight_replicas_start_at_once_on_an_empty_database() {
    on_each(async |world| {
        let stores = join_all((0..8).map(|_| world.replica())).await;
        for store in &stores {
            store.ping().await.expect("an answer");
        }
        account(&stores[0], "alice").await;
        let found = stores[7]
            .accounts()
            .connected(None, 10)
            .await
            .expect("accounts");
        assert_eq!(found.len(), 1);
        let applied = world.stored("SELECT name FROM schema_versions").await;
        assert_eq!(applied.len(), 4);
    });
}

#[test]
fn a_file_that_another_program_reads_is_waited_for() {
    on_sqlite(async |world| {
        let options = SqliteConnectOptions::new()
            .filename(world.file())
            .create_if_missing(true);
        let mut other = SqliteConnection::connect_with(&options)
            .await
            .expect("a connection");
        let begin = "CREATE TABLE t (i BIGINT); BEGIN; SELECT * FROM t";
        sqlx::raw_sql(begin)
            .execute(&mut other)
            .await
            .expect("begun");
        let release = async {
            // SQLite tells nobody that it is refused; a real pause is the only way to be in its way for a while.
            tokio::time::sleep(Duration::from_millis(100)).await;
            sqlx::raw_sql("COMMIT")
                .execute(&mut other)
                .await
                .expect("done");
        };
        let (store, ()) = futures::join!(world.replica(), release);
        store.ping().await.expect("an answer");
    });
}

#[test]
fn a_database_of_a_newer_version_is_refused_and_left_alone() {
    on_each(async |world| {
        world.replica().await.close().await;
        let newer = "INSERT INTO schema_versions (version, name, digest, applied_at) VALUES (99, 'x', 'y', 0)";
        world.meddle(newer).await;
        let refused = world
            .open(Keyring::new(&world.key, []))
            .await
            .expect_err("refused");
        assert!(
            matches!(
                refused,
                StoreError::NewerDatabase {
                    found: 99,
                    known: 4
                }
            ),
            "{refused}"
        );
        assert!(
            refused
                .hint()
                .expect("a hint")
                .contains("run the version that wrote it")
        );
        let refused = schema(world).await.downgrade(1, &Backup::Made).await;
        assert!(matches!(refused, Err(StoreError::NewerDatabase { .. })));
        assert_eq!(schema(world).await.current().await.expect("a version"), 99);
    });
}

#[test]
fn a_database_of_another_build_is_refused() {
    on_each(async |world| {
        world.replica().await.close().await;
        world
            .meddle("UPDATE schema_versions SET digest = 'x' WHERE version = 2")
            .await;
        let refused = world
            .open(Keyring::new(&world.key, []))
            .await
            .expect_err("refused");
        assert!(
            matches!(refused, StoreError::ChangedMigration { version: 2 }),
            "{refused}"
        );
    });
}

#[test]
fn the_tables_of_the_python_server_are_not_taken_for_ours() {
    on_each(async |world| {
        schema(world).await.close().await;
        world
            .meddle("CREATE TABLE alembic_version (version_num TEXT)")
            .await;
        let refused = world
            .open(Keyring::new(&world.key, []))
            .await
            .expect_err("refused");
        assert!(matches!(refused, StoreError::PythonDatabase), "{refused}");
        assert!(refused.hint().expect("a hint").contains("import-python"));
    });
}

#[test]
fn the_schema_goes_up_and_down_and_up_again() {
    on_each(async |world| {
        let schema = schema(world).await;
        assert_eq!(schema.current().await.expect("a version"), 0);
        assert_eq!(schema.upgrade().await.expect("upgraded"), [1, 2, 3, 4]);
        assert_eq!(schema.upgrade().await.expect("nothing to do"), [0_i64; 0]);
        assert_eq!(
            schema
                .downgrade(1, &Backup::Made)
                .await
                .expect("taken back"),
            [4, 3, 2]
        );
        let history = schema.history().await.expect("a history");
        let applied: Vec<_> = history
            .iter()
            .map(|step| step.applied_at.is_some())
            .collect();
        assert_eq!(applied, [true, false, false, false]);
        assert!(matches!(
            schema.downgrade(2, &Backup::Made).await,
            Err(StoreError::NoSuchVersion { version: 2 })
        ));
        assert_eq!(schema.upgrade().await.expect("upgraded"), [2, 3, 4]);
        assert_eq!(
            schema
                .downgrade(0, &Backup::Made)
                .await
                .expect("taken back"),
            [4, 3, 2, 1]
        );
        schema.close().await;
        world.replica().await.ping().await.expect("an answer");
    });
}

#[test]
fn a_downgrade_wants_a_backup() {
    on_each(async |world| {
        let store = world.replica().await;
        account(&store, "alice").await;
        store.close().await;
        let copy = world.folder.path().join("backup.db");
        let schema = schema(world).await;
        let done = schema.downgrade(0, &Backup::To(copy.clone())).await;
        if !world.is_sqlite() {
            assert!(matches!(done, Err(StoreError::BackupFirst)));
            assert_eq!(schema.current().await.expect("a version"), 4);
            return;
        }
        assert_eq!(done.expect("taken back"), [4, 3, 2, 1]);
        let mode = std::fs::metadata(&copy)
            .expect("a file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
        let keys = Keyring::new(&world.key, []);
        let clock = Arc::new(world.clock.clone());
        let backup = Store::open(&Address::file(&copy), keys, clock)
            .await
            .expect("a store");
        let found = backup
            .accounts()
            .connected(None, 10)
            .await
            .expect("accounts");
        assert_eq!(found.len(), 1);
        let again = schema.downgrade(0, &Backup::To(copy)).await;
        assert!(
            matches!(again, Err(StoreError::File { .. })),
            "a backup is never overwritten"
        );
    });
}

#[test]
fn the_file_belongs_to_its_owner_alone() {
    on_sqlite(async |world| {
        let mode = |name: &str| {
            let file = world.folder.path().join(name);
            let found = std::fs::metadata(file).expect("a file");
            found.permissions().mode() & 0o777
        };
        let store = world.replica().await;
        account(&store, "alice").await;
        for name in ["store.db", "store.db-wal", "store.db-shm"] {
            assert_eq!(mode(name), 0o600, "{name}");
        }
        store.close().await;
        let wide = std::fs::Permissions::from_mode(0o644);
        std::fs::set_permissions(world.file(), wide).expect("changed");
        world.replica().await;
        assert_eq!(mode("store.db"), 0o600);
        let journal = world
            .stored("SELECT journal_mode FROM pragma_journal_mode")
            .await;
        assert_eq!(journal, [Some("wal".to_owned())]);
    });
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    on_sqlite(async |world| {
        let file = world.folder.path().join("file");
        std::fs::write(&file, "").expect("written");
        let address = Address::file(file.join("store.db"));
        let keys = Keyring::new(&MasterKey::random(), []);
        let refused = Store::open(&address, keys, Arc::new(world.clock.clone())).await;
        let refused = refused.expect_err("refused");
        assert!(
            matches!(refused, StoreError::File { .. }) && refused.to_string().contains("store.db")
        );
    });
}

#[test]
fn a_database_in_memory_works_and_ends_with_its_store() {
    on_sqlite(async |world| {
        let open = async || {
            let keys = Keyring::new(&world.key, []);
            Store::open(&Address::memory(), keys, Arc::new(world.clock.clone())).await
        };
        let store = open().await.expect("a store");
        account(&store, "alice").await;
        let other = open().await.expect("a store");
        assert_eq!(
            store
                .accounts()
                .connected(None, 10)
                .await
                .expect("accounts")
                .len(),
            1
        );
        assert_eq!(
            other
                .accounts()
                .connected(None, 10)
                .await
                .expect("accounts")
                .len(),
            0
        );
    });
}
