//! `keys`.

use nc_base::{MasterKey, Secret};

use crate::program::{Place, block_on};

#[test]
fn a_generated_key_is_a_new_one_each_time() {
    let place = Place::new();
    let make = || place.run_with(&["keys", "generate"], &[]);
    let (one, other) = (make(), make());
    assert_eq!((one.code, other.code), (0, 0));
    assert_ne!(one.out, other.out);
    assert!(MasterKey::parse(&Secret::new(one.out)).is_ok());
}

#[test]
fn a_key_is_changed_in_the_order_that_the_manual_tells() {
    let mut place = Place::new();
    place.with_alice();
    let old = MasterKey::parse(&place.key).unwrap().id();
    let fresh = MasterKey::generate();
    let new = MasterKey::parse(&fresh).unwrap().id();
    place.key = Secret::new(format!("{},{}", fresh.expose(), place.key.expose()));

    let before = place.run(&["keys", "list"]);
    let rows: Vec<_> = before.out.lines().collect();
    assert!(rows[0].starts_with(&new) && rows[0].contains("0 values  seals"));
    assert!(rows[1].starts_with(&old) && rows[1].contains("1 values  opens; `keys rotate`"));

    let rotated = place.run(&["keys", "rotate"]);
    assert_eq!(rotated.code, 0, "{rotated:?}");
    assert!(rotated.out.starts_with("1 values"), "{rotated:?}");
    assert!(rotated.out.contains(&format!("sealed with {old} any more")));
    let after = place.run(&["keys", "list"]).out;
    assert!(after.contains("can be taken out"), "{after}");

    place.key = fresh;
    let alone = place.run(&["keys", "list"]);
    assert_eq!(alone.code, 0, "{alone:?}");
    block_on(async { place.store(&place.key).await.close().await });
}

#[test]
fn a_wrong_key_is_refused_by_name_and_a_missing_one_is_asked_for() {
    let mut place = Place::new();
    place.with_alice();
    let old = MasterKey::parse(&place.key).unwrap().id();
    place.key = MasterKey::generate();
    let wrong = place.run(&["keys", "list"]);
    assert_eq!(wrong.code, 1, "{wrong:?}");
    assert!(wrong.err.contains(&old), "{wrong:?}");
    assert!(wrong.err.contains("add the missing key"), "{wrong:?}");
    let database = place.database();
    let settings = [("TOKEN_STORAGE_DB", database.to_str().unwrap())];
    let missing = place.run_with(&["keys", "rotate"], &settings);
    assert_eq!(missing.code, 2, "{missing:?}");
    assert!(missing.err.contains("TOKEN_ENCRYPTION_KEY"), "{missing:?}");
}
