//! What is hidden, by path, number and tag.

use nextcloud_dav::FilePath;

use super::excluded::Excluded;

fn path(text: &str) -> FilePath {
    FilePath::parse(text).unwrap()
}

fn excluded(paths: &[&str]) -> Excluded {
    nextcloud_dav::Excluded::of_paths(&["Private".to_owned()], paths.iter().map(|text| path(text)))
        .into()
}

#[test]
fn everything_below_a_tagged_folder_is_hidden() {
    let excluded = excluded(&["Work/Secret"]);
    for hidden in ["Work/Secret", "Work/Secret/a.txt", "Work/Secret/b/c"] {
        assert!(excluded.hides_path(&path(hidden)), "{hidden}");
    }
    for open in ["", "Work", "Work/Secret2/a.txt", "Work/secret", "Secret"] {
        assert!(!excluded.hides_path(&path(open)), "{open}");
    }
}

#[test]
fn a_tagged_root_hides_everything() {
    let excluded = excluded(&[""]);
    assert!(excluded.hides_path(&path("a/b")) && excluded.hides_path(&path("")));
}

#[test]
fn a_tree_with_something_hidden_is_not_touched_as_a_whole() {
    let excluded = excluded(&["Work/Secret"]);
    assert!(excluded.check(&path("Work")).is_ok());
    assert!(excluded.check_tree(&path("Work")).is_err());
    assert!(excluded.check_tree(&path("Work/Secret/a.txt")).is_err());
    assert!(excluded.check_tree(&path("Work/Open")).is_ok());
}

#[test]
fn capitals_of_a_tag_do_not_matter() {
    let excluded = excluded(&[]);
    assert!(excluded.is_excluding("private ") && !excluded.is_excluding("privat"));
    assert!(!excluded.is_off() && Excluded::default().is_off());
}

#[test]
fn without_tags_nothing_is_hidden() {
    let excluded = Excluded::default();
    assert!(!excluded.hides_path(&path("a")) && excluded.check_tree(&path("")).is_ok());
}
