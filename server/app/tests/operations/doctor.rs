//! `doctor` about the store.

use std::os::unix::fs::PermissionsExt;

use nc_base::MasterKey;

use crate::program::{Place, Ran};

/// What it says with a Nextcloud that is not there.
fn doctor(place: &Place, key: &str) -> Ran {
    let database = place.database();
    let settings = [
        ("MCP_DEPLOYMENT_MODE", "multi_user_basic"),
        ("ENABLE_BACKGROUND_OPERATIONS", "true"),
        ("NEXTCLOUD_HOST", "http://127.0.0.1:9"),
        ("TOKEN_STORAGE_DB", database.to_str().unwrap()),
        ("TOKEN_ENCRYPTION_KEY", key),
    ];
    place.run_with(&["doctor"], &settings)
}

fn says(ran: &Ran, words: &str) {
    assert!(ran.out.contains(words), "{words}: {}", ran.out);
}

#[test]
fn the_store_is_looked_at_and_nothing_is_made() {
    let place = Place::new();
    let ran = doctor(&place, place.key.expose());
    says(&ran, "is made when the server starts");
    assert!(!place.database().exists());
    assert_eq!(std::fs::read_dir(&place.folder).unwrap().count(), 0);

    place.with_alice();
    let ran = doctor(&place, place.key.expose());
    says(&ran, "ok    permissions: only its owner reads");
    says(&ran, "MiB are free beside the database");
    says(&ran, "version 4 of 4");
    let id = MasterKey::parse(&place.key).unwrap().id();
    says(&ran, &format!("{id} seals; 1 values are sealed, 0 of them"));
}

#[test]
fn what_is_wrong_with_the_store_is_said_with_its_repair() {
    let place = Place::new();
    place.with_alice();
    let wide = std::fs::Permissions::from_mode(0o644);
    std::fs::set_permissions(place.database(), wide).unwrap();
    let wrong = MasterKey::generate();
    let ran = doctor(&place, wrong.expose());
    says(&ran, "note  permissions: others may read");
    says(&ran, "FAIL  keys: the database was sealed with key");
    says(&ran, "fix: add the missing key to TOKEN_ENCRYPTION_KEY");

    assert_eq!(place.run(&["db", "downgrade", "1", "--yes"]).code, 0);
    let ran = doctor(&place, place.key.expose());
    says(&ran, "version 1 of 4");
    assert!(
        place.run(&["db", "current"]).out.starts_with("1 "),
        "doctor upgrades nothing"
    );

    let nowhere = Place::new();
    std::fs::write(nowhere.database(), "no database at all").unwrap();
    let ran = doctor(&nowhere, nowhere.key.expose());
    says(&ran, "FAIL  database:");
}
