//! Accounts of the Python server.

use fernet::Fernet;
use nc_base::Secret;
use nc_store::{Address, GrantState, PythonDatabase, Scopes, Skipped, StoreError};

use crate::databases::{World, account, on_each, person};

const ISSUER: &str = "https://cloud.example";

/// The Python server's database: a file beside ours, or a schema beside ours in the same PostgreSQL.
struct Python<'w> {
    world: &'w World,
    address: Address,
}

impl<'w> Python<'w> {
    /// With tables as it makes them, of its newest version or of the first one with app passwords.
    async fn new(world: &'w World, newest: bool) -> Self {
        // As SQLAlchemy's users write them.
        let url = if world.is_sqlite() {
            let path = world.folder.path().join("tokens.db");
            format!("sqlite+aiosqlite:///{}", path.display())
        } else {
            let url = world.url();
            let rest = url.split_once(':').expect("a URL").1;
            format!("postgresql+psycopg:{rest}?options[search_path]=python")
        };
        let address = Address::parse(&Secret::new(url)).expect("an address");
        let python = Self { world, address };
        if !world.is_sqlite() {
            world.meddle("CREATE SCHEMA python").await;
        }
        let passwords = "CREATE TABLE app_passwords (
            user_id TEXT PRIMARY KEY, encrypted_password BYTES NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL)";
        python.run(passwords).await;
        if newest {
            let more = "ALTER TABLE app_passwords ADD COLUMN scopes TEXT;
                ALTER TABLE app_passwords ADD COLUMN username TEXT;
                CREATE TABLE refresh_tokens (
                    user_id TEXT PRIMARY KEY, encrypted_token BYTES NOT NULL, expires_at BIGINT, created_at BIGINT NOT NULL,
                    updated_at BIGINT NOT NULL, flow_type TEXT, token_audience TEXT, provisioned_at BIGINT,
                    provisioning_client_id TEXT, scopes TEXT, user_profile TEXT, profile_cached_at BIGINT)";
            python.run(more).await;
        }
        python
    }

    async fn run(&self, sql: &str) {
        if self.world.is_sqlite() {
            let sql = sql.replace("BYTES", "BLOB");
            self.world.meddle_in("tokens.db", &sql).await;
        } else {
            let sql = sql.replace("BYTES", "BYTEA");
            let sql = format!("SET search_path TO python; {sql}");
            self.world.meddle(&sql).await;
        }
    }

    /// Bytes as the database takes them.
    fn bytes(&self, bytes: &[u8]) -> String {
        let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let hex = hex.concat();
        if self.world.is_sqlite() {
            format!("x'{hex}'")
        } else {
            format!("decode('{hex}', 'hex')")
        }
    }

    async fn password(&self, user: &str, sealed: &[u8], scopes: Option<&str>) {
        let (sealed, scopes) = (
            self.bytes(sealed),
            or_null(scopes.map(|text| format!("'{text}'"))),
        );
        let sql = format!(
            "INSERT INTO app_passwords (user_id, encrypted_password, scopes, username, created_at, updated_at)
             VALUES ('{user}', {sealed}, {scopes}, '{user}@example.org', 1, 1)"
        );
        self.run(&sql).await;
    }

    async fn token(&self, user: &str, sealed: &str, expires_at: Option<i64>) {
        let (sealed, ends) = (self.bytes(sealed.as_bytes()), or_null(expires_at));
        let sql = format!(
            "INSERT INTO refresh_tokens (user_id, encrypted_token, expires_at, token_audience, scopes, created_at, updated_at)
             VALUES ('{user}', {sealed}, {ends}, 'nextcloud', '[\"notes.read\"]', 1, 1)"
        );
        self.run(&sql).await;
    }
}

fn or_null(value: Option<impl ToString>) -> String {
    value.map_or_else(|| "NULL".to_owned(), |value| value.to_string())
}

/// A database with two app passwords and two refresh tokens that can come over, and what cannot.
async fn mixed(world: &World, key: &Fernet) -> Address {
    let wrong = Fernet::new(&Fernet::generate_key()).expect("a key");
    let python = Python::new(world, true).await;
    let sealed = |text: &[u8]| key.encrypt(text).into_bytes();
    for (user, sealed, scopes) in [
        ("alice", sealed(b"alice-old"), Some(r#"["notes:read"]"#)),
        ("bob", sealed(b"bob-old"), None),
        ("carol", wrong.encrypt(b"x").into_bytes(), None),
        ("dave", b"\xff\xfe".to_vec(), None),
        ("erin", sealed(b"\xff\xfe"), None),
        ("a/b", sealed(b"x"), None),
        ("frank", sealed(b"x"), Some("[1]")),
        ("here", sealed(b"x"), None),
    ] {
        python.password(user, &sealed, scopes).await;
    }
    for (user, secret, expires_at) in [
        ("alice", "alice-refresh", None),
        ("grace", "grace-refresh", Some(1_900_000_000)),
        ("heidi", "x", Some(1_700_000_000)),
    ] {
        python
            .token(user, &key.encrypt(secret.as_bytes()), expires_at)
            .await;
    }
    python.address
}

#[test]
fn what_opens_comes_over_and_what_does_not_is_counted_by_reason() {
    on_each(async |world| {
        let key = Fernet::generate_key();
        let python = mixed(world, &Fernet::new(&key).expect("a key")).await;
        let store = world.replica().await;
        account(&store, "here").await;
        let from = PythonDatabase::new(python, &Secret::new(key)).expect("a key");
        let imported = store.import_python(&from, ISSUER).await.expect("imported");
        assert_eq!((imported.accounts, imported.grants), (2, 2));
        let expected = [
            (Skipped::DoesNotOpen, 2),
            (Skipped::NoText, 1),
            (Skipped::NoUser, 1),
            (Skipped::NoScopes, 1),
            (Skipped::Ended, 1),
            (Skipped::Present, 1),
        ];
        assert_eq!(imported.skipped.into_iter().collect::<Vec<_>>(), expected);
        let again = store.import_python(&from, ISSUER).await.expect("imported");
        assert_eq!((again.accounts, again.grants), (0, 0));
        assert_eq!(again.skipped.get(&Skipped::Present), Some(&5));
    });
}

#[test]
fn what_came_over_is_what_it_was_and_what_was_here_stays() {
    on_each(async |world| {
        let key = Fernet::generate_key();
        let python = mixed(world, &Fernet::new(&key).expect("a key")).await;
        let store = world.replica().await;
        let here = account(&store, "here").await;
        let from = PythonDatabase::new(python, &Secret::new(key)).expect("a key");
        store.import_python(&from, ISSUER).await.expect("imported");
        let alice = person("alice").account();
        let found = store.accounts().app_password(&alice).await.expect("opened");
        let found = found.expect("a password");
        assert_eq!(found.secret.expose(), "alice-old");
        assert_eq!(
            (found.user_id.as_str(), found.login_name.as_str()),
            ("alice", "alice@example.org")
        );
        assert_eq!(found.scopes, Some(Scopes::parse("notes.read")));
        let kept = store.accounts().app_password(&here).await.expect("opened");
        assert_eq!(kept.expect("a password").secret.expose(), "here-password");
        let grant = store
            .grants()
            .find(&alice)
            .await
            .expect("read")
            .expect("a grant");
        assert_eq!(
            (grant.state, grant.audience.as_deref()),
            (GrantState::Live, Some("nextcloud"))
        );
        let token = store.grants().remove(&alice).await.expect("forgotten");
        assert_eq!(token.expect("a token").expose(), "alice-refresh");
    });
}

#[test]
fn a_database_of_the_first_version_has_no_login_names_and_no_tokens() {
    on_each(async |world| {
        let key = Fernet::generate_key();
        let sealed = Fernet::new(&key).expect("a key").encrypt(b"alice-old");
        let python = Python::new(world, false).await;
        let sealed = python.bytes(sealed.as_bytes());
        let row = format!("INSERT INTO app_passwords VALUES ('alice', {sealed}, 1, 1)");
        python.run(&row).await;
        let store = world.replica().await;
        let from = PythonDatabase::new(python.address, &Secret::new(key)).expect("a key");
        let imported = store.import_python(&from, ISSUER).await.expect("imported");
        assert_eq!((imported.accounts, imported.grants), (1, 0));
        let found = store
            .accounts()
            .app_password(&person("alice").account())
            .await;
        let found = found.expect("opened").expect("a password");
        assert_eq!((found.login_name.as_str(), found.scopes), ("alice", None));
    });
}

#[test]
fn a_missing_database_is_named_and_none_is_made() {
    on_each(async |world| {
        let store = world.replica().await;
        let path = world.folder.path().join("missing.db");
        let key = Secret::new(Fernet::generate_key());
        let from = PythonDatabase::new(Address::file(&path), &key).expect("a key");
        let refused = store
            .import_python(&from, ISSUER)
            .await
            .expect_err("refused");
        assert!(matches!(&refused, StoreError::File { path: named, .. } if *named == path));
        assert!(!path.exists());
        assert!(PythonDatabase::new(Address::file(&path), &Secret::new("short")).is_err());
        let nothing = PythonDatabase::new(Address::memory(), &key).expect("a key");
        let refused = store.import_python(&nothing, ISSUER).await;
        assert!(
            matches!(refused, Err(StoreError::Address(_))),
            "{refused:?}"
        );
    });
}

#[test]
fn a_narrow_column_of_times_and_text_in_place_of_bytes_are_read_too() {
    on_each(async |world| {
        let key = Fernet::generate_key();
        let sealed = Fernet::new(&key).expect("a key").encrypt(b"old");
        let python = Python::new(world, false).await;
        let table = "CREATE TABLE refresh_tokens (user_id TEXT PRIMARY KEY, encrypted_token TEXT NOT NULL, expires_at INTEGER)";
        python.run(table).await;
        for (user, ends) in [("alice", 1_900_000_000), ("bob", 1_700_000_000)] {
            let row = format!("INSERT INTO refresh_tokens VALUES ('{user}', '{sealed}', {ends})");
            python.run(&row).await;
        }
        let store = world.replica().await;
        let from = PythonDatabase::new(python.address, &Secret::new(key)).expect("a key");
        let imported = store.import_python(&from, ISSUER).await.expect("imported");
        assert_eq!((imported.accounts, imported.grants), (0, 1));
        assert_eq!(imported.skipped.get(&Skipped::Ended), Some(&1));
    });
}
