//! `import-python`.

use std::path::PathBuf;

use nc_base::MasterKey;

use crate::program::{Place, Ran, block_on, meddle};

/// The key and a password as Python's `cryptography` sealed them.
const KEY: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
const SEALED: &str = "gAAAAABlU_EAfWos4kFIVtYaV6rt6b8GQ0K86Q-ui7v9CvsJSNTJbHICCHmFUJW75jL_RH6OpfRVUct9pns2BGMvAKT5NWVZxA==";

fn python(place: &Place) -> PathBuf {
    let path = place.folder.path().join("tokens.db");
    let tables = "CREATE TABLE app_passwords (user_id TEXT PRIMARY KEY, encrypted_password BLOB NOT NULL,
                                              created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL);";
    let row = |user: &str, sealed: &str| {
        format!("INSERT INTO app_passwords VALUES ('{user}', CAST('{sealed}' AS BLOB), 1, 1);")
    };
    let rows = [row("alice", SEALED), row("bob", "damaged")].concat();
    meddle(&path, &format!("{tables}{rows}"));
    path
}

fn import(place: &Place, more: &[&str], settings: &[(&str, &str)]) -> Ran {
    let (from, database) = (python(place), place.database());
    let mut all = vec![("TOKEN_STORAGE_DB", database.to_str().unwrap())];
    all.extend(settings);
    place.run_with(
        &[&["import-python", from.to_str().unwrap()], more].concat(),
        &all,
    )
}

#[test]
fn what_comes_over_and_what_does_not_is_told_with_the_reason() {
    let place = Place::new();
    let file = place.folder.path().join("key");
    std::fs::write(&file, format!("{KEY}\n")).unwrap();
    let settings = [
        ("TOKEN_ENCRYPTION_KEY", place.key.expose()),
        ("NEXTCLOUD_HOST", "https://cloud.example/"),
    ];
    let done = import(&place, &["--key-file", file.to_str().unwrap()], &settings);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(
        done.out
            .contains("1 app passwords and 0 refresh tokens, of people of https://cloud.example."),
        "{done:?}"
    );
    assert!(
        done.out
            .contains("Left out: 1, because they were sealed with another key")
    );
    let alice = block_on(async {
        let store = place.store(&place.key).await;
        let person = nc_store::Person::new("https://cloud.example", "alice").unwrap();
        let found = store.accounts().app_password(&person.account()).await;
        found.unwrap().unwrap()
    });
    assert_eq!(alice.secret.expose(), "alice-old");
}

#[test]
fn the_key_of_both_servers_may_be_the_same() {
    let place = Place::new();
    let settings = [
        ("TOKEN_ENCRYPTION_KEY", KEY),
        ("NEXTCLOUD_HOST", "https://cloud.example"),
    ];
    let done = import(&place, &[], &settings);
    assert!(
        done.code == 0 && done.out.contains("1 app passwords"),
        "{done:?}"
    );
}

#[test]
fn a_key_may_begin_with_a_hyphen() {
    let place = Place::new();
    let settings = [
        ("TOKEN_ENCRYPTION_KEY", place.key.expose()),
        ("NEXTCLOUD_HOST", "https://cloud.example"),
    ];
    let key = "-".to_owned() + &KEY[1..];
    let done = import(&place, &["--key", &key], &settings);
    assert!(
        done.code == 1 && done.err.contains("nothing opens with this key"),
        "{done:?}"
    );
}

#[test]
fn a_wrong_key_brings_nothing_and_fails() {
    let place = Place::new();
    let wrong = MasterKey::generate();
    let settings = [
        ("TOKEN_ENCRYPTION_KEY", place.key.expose()),
        ("NEXTCLOUD_HOST", "https://cloud.example"),
    ];
    let done = import(&place, &["--key", wrong.expose()], &settings);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(done.err.contains("nothing opens with this key"), "{done:?}");
    let unnamed = import(&Place::new(), &["--key", KEY], &settings[..1]);
    assert!(
        unnamed.code == 2 && unnamed.err.contains("--issuer"),
        "{unnamed:?}"
    );
}

#[test]
fn a_database_may_be_named_by_its_address_and_no_password_is_told() {
    let place = Place::new();
    let (path, database) = (python(&place), place.database());
    let settings = [
        ("TOKEN_ENCRYPTION_KEY", KEY),
        ("NEXTCLOUD_HOST", "https://cloud.example"),
        ("TOKEN_STORAGE_DB", database.to_str().unwrap()),
    ];
    let run = |from: &str| place.run_with(&["import-python", from], &settings);
    let done = run(&format!("sqlite+aiosqlite:///{}", path.display()));
    assert!(
        done.code == 0 && done.out.contains("1 app passwords"),
        "{done:?}"
    );
    let unknown = run("mysql://mcp:hunter2@db.example/mcp");
    assert_eq!(unknown.code, 2, "{unknown:?}");
    let nobody = run("postgresql+psycopg://mcp:hunter2@127.0.0.1:1/mcp");
    assert_eq!(nobody.code, 1, "{nobody:?}");
    for said in [&unknown.err, &nobody.err] {
        assert!(!said.contains("hunter2"), "{said}");
    }
}
