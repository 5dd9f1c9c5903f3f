//! Accounts of the Python server.

use std::path::PathBuf;

use fernet::Fernet;
use nc_base::Secret;
use nc_store::{GrantState, PythonDatabase, Scopes, Skipped, StoreError};
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};

use crate::databases::{World, account, on_each, person};

const ISSUER: &str = "https://cloud.example";

/// The tables as the Python server makes them, of its newest version or of the first one with app passwords.
async fn python(world: &World, newest: bool) -> (PathBuf, SqliteConnection) {
    let path = world.folder.path().join("tokens.db");
    let options = SqliteConnectOptions::new()
        .filename(&path)
        .create_if_missing(true);
    let mut connection = SqliteConnection::connect_with(&options)
        .await
        .expect("a connection");
    let passwords = "CREATE TABLE app_passwords (
        user_id TEXT PRIMARY KEY, encrypted_password BLOB NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL)";
    sqlx::raw_sql(passwords)
        .execute(&mut connection)
        .await
        .expect("made");
    if newest {
        let more = "ALTER TABLE app_passwords ADD COLUMN scopes TEXT;
            ALTER TABLE app_passwords ADD COLUMN username TEXT;
            CREATE TABLE refresh_tokens (
                user_id TEXT PRIMARY KEY, encrypted_token BLOB NOT NULL, expires_at BIGINT, created_at BIGINT NOT NULL,
                updated_at BIGINT NOT NULL, flow_type TEXT, token_audience TEXT, provisioned_at BIGINT,
                provisioning_client_id TEXT, scopes TEXT, user_profile TEXT, profile_cached_at BIGINT)";
        sqlx::raw_sql(more)
            .execute(&mut connection)
            .await
            .expect("made");
    }
    (path, connection)
}

async fn password(at: &mut SqliteConnection, user: &str, sealed: &[u8], scopes: Option<&str>) {
    let sql = "INSERT INTO app_passwords (user_id, encrypted_password, scopes, username, created_at, updated_at)
               VALUES ($1, $2, $3, $4, 1, 1)";
    let query = sqlx::query(sql)
        .bind(user.to_owned())
        .bind(sealed.to_owned());
    let query = query
        .bind(scopes.map(str::to_owned))
        .bind(format!("{user}@example.org"));
    query.execute(at).await.expect("stored");
}

async fn token(at: &mut SqliteConnection, user: &str, sealed: &str, expires_at: Option<i64>) {
    let sql = "INSERT INTO refresh_tokens (user_id, encrypted_token, expires_at, token_audience, scopes, created_at, updated_at)
               VALUES ($1, $2, $3, 'nextcloud', '[\"notes.read\"]', 1, 1)";
    let query = sqlx::query(sql)
        .bind(user.to_owned())
        .bind(sealed.as_bytes().to_owned());
    query.bind(expires_at).execute(at).await.expect("stored");
}

/// A database with two app passwords and two refresh tokens that can come over, and what cannot.
async fn mixed(world: &World, key: &Fernet) -> PathBuf {
    let wrong = Fernet::new(&Fernet::generate_key()).expect("a key");
    let (path, mut python) = python(world, true).await;
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
        password(&mut python, user, &sealed, scopes).await;
    }
    for (user, secret, expires_at) in [
        ("alice", "alice-refresh", None),
        ("grace", "grace-refresh", Some(1_900_000_000)),
        ("heidi", "x", Some(1_700_000_000)),
    ] {
        token(
            &mut python,
            user,
            &key.encrypt(secret.as_bytes()),
            expires_at,
        )
        .await;
    }
    python.close().await.expect("closed");
    path
}

#[test]
fn what_opens_comes_over_and_what_does_not_is_counted_by_reason() {
    on_each(async |world| {
        let key = Fernet::generate_key();
        let path = mixed(world, &Fernet::new(&key).expect("a key")).await;
        let store = world.replica().await;
        account(&store, "here").await;
        let from = PythonDatabase::new(path, &Secret::new(key)).expect("a key");
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
        let path = mixed(world, &Fernet::new(&key).expect("a key")).await;
        let store = world.replica().await;
        let here = account(&store, "here").await;
        let from = PythonDatabase::new(path, &Secret::new(key)).expect("a key");
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
        let (path, mut python) = python(world, false).await;
        let sql = "INSERT INTO app_passwords VALUES ('alice', $1, 1, 1)";
        let query = sqlx::query(sql).bind(sealed.into_bytes());
        query.execute(&mut python).await.expect("stored");
        let store = world.replica().await;
        let from = PythonDatabase::new(path, &Secret::new(key)).expect("a key");
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
        let from = PythonDatabase::new(&path, &Secret::new(Fernet::generate_key())).expect("a key");
        let refused = store
            .import_python(&from, ISSUER)
            .await
            .expect_err("refused");
        assert!(matches!(&refused, StoreError::File { path: named, .. } if *named == path));
        assert!(!path.exists());
        assert!(PythonDatabase::new(&path, &Secret::new("short")).is_err());
    });
}
