//! `db`.

use crate::program::Place;

#[test]
fn a_database_is_made_looked_at_taken_back_and_upgraded_again() {
    let place = Place::new();
    let made = place.run(&["db", "upgrade"]);
    assert_eq!(made.code, 0, "{made:?}");
    assert!(made.out.contains("applied 1, 2, 3, 4"), "{made:?}");
    assert!(place.run(&["db", "upgrade"]).out.contains("already"));
    assert_eq!(place.run(&["db", "current"]).out, "4 (newest)\n");

    let copy = place.folder.path().join("copy.db");
    let copy = copy.to_str().unwrap();
    let back = place.run(&["db", "downgrade", "1", "--backup", copy]);
    assert_eq!(back.code, 0, "{back:?}");
    assert!(back.out.contains("took back 4, 3, 2"), "{back:?}");
    let history = place.run(&["db", "history"]).out;
    let applied: Vec<_> = history
        .lines()
        .map(|line| !line.contains("not applied"))
        .collect();
    assert_eq!(applied, [true, false, false, false], "{history}");
    let older = place.run(&["db", "current"]);
    assert!(older.code == 0 && older.out.starts_with("1 (run `db upgrade`"));
    assert_eq!(
        place.run(&["db", "current", "-d", copy]).out,
        "4 (newest)\n"
    );
    assert!(
        place
            .run(&["db", "upgrade"])
            .out
            .contains("applied 2, 3, 4")
    );
}

#[test]
fn a_downgrade_without_backup_is_refused_and_changes_nothing() {
    let place = Place::new();
    place.run(&["db", "upgrade"]);
    let refused = place.run(&["db", "downgrade", "0"]);
    assert_eq!(refused.code, 2, "{refused:?}");
    assert!(refused.err.contains("--backup FILE"), "{refused:?}");
    assert_eq!(place.run(&["db", "current"]).out, "4 (newest)\n");
    let ahead = place.run(&["db", "downgrade", "-r", "9", "--yes"]);
    assert_eq!(ahead.code, 1, "{ahead:?}");
    assert!(ahead.err.contains("db history"), "{ahead:?}");
}

#[test]
fn a_database_that_is_not_there_or_not_named_is_said_and_none_is_made() {
    let place = Place::new();
    for command in ["current", "history"] {
        let missing = place.run(&["db", command]);
        assert_eq!(missing.code, 1, "{missing:?}");
        assert!(missing.err.contains("store.db"), "{missing:?}");
    }
    assert!(!place.database().exists());
    let unnamed = place.run_with(&["db", "upgrade"], &[]);
    assert_eq!(unnamed.code, 2, "{unnamed:?}");
    assert!(unnamed.err.contains("DATABASE_URL"), "{unnamed:?}");
    let memory = place.run_with(&["db", "upgrade", "-u", "sqlite::memory:"], &[]);
    assert!(
        memory.code == 2 && memory.err.contains("memory"),
        "{memory:?}"
    );
    let wrong = place.run_with(&["db", "upgrade", "-u", "mysql://u:hunter2@h/d"], &[]);
    assert_eq!(wrong.code, 2, "{wrong:?}");
    assert!(!wrong.err.contains("hunter2"), "{wrong:?}");
}

#[test]
fn an_option_beats_the_environment() {
    let place = Place::new();
    let other = place.folder.path().join("other.db");
    let settings = [("DATABASE_URL", "mysql://nowhere/x")];
    let made = place.run_with(&["db", "upgrade", "-d", other.to_str().unwrap()], &settings);
    assert!(made.code == 0 && other.exists(), "{made:?}");
}
