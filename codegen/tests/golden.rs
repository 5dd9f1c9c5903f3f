//! One small document per prepare rule: what becomes of it is compared with the files beside it.
//!
//! `UPDATE_GOLDEN=1 cargo test -p nc-codegen --test golden` writes the expected files. That they compile is tested where
//! the client's dependencies are: `generated/client/tests/golden.rs`.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use nc_codegen::{Source, client, prepared};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn cases() -> Vec<String> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap());
    let mut names: Vec<_> = entries
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn source(case: &str) -> Source {
    let read = |name: &str| fs::read_to_string(folder().join(case).join(name));
    Source {
        app: case.to_owned(),
        file: format!("codegen/tests/golden/{case}/spec.yaml"),
        text: read("spec.yaml").unwrap(),
        overlay: read("overlay.yaml")
            .ok()
            .map(|text| ("overlay.yaml".to_owned(), text)),
    }
}

#[test]
fn every_case_becomes_what_is_expected() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut stale = Vec::new();
    for case in cases() {
        let api = prepared(&source(&case)).unwrap();
        let modules = format!("generated/client/src/{case}/");
        for (path, contents) in client::files(&[api]) {
            let Some(name) = path.strip_prefix(&modules) else {
                continue;
            };
            let expected = folder().join(&case).join("expected").join(name);
            if fs::read_to_string(&expected).is_ok_and(|old| old == contents) {
                continue;
            }
            if update {
                fs::create_dir_all(expected.parent().unwrap()).unwrap();
                fs::write(&expected, contents).unwrap();
            } else {
                stale.push(format!("{case}/{name}"));
            }
        }
    }
    assert_eq!(
        stale, [""; 0],
        "differ; look at the change, then run with UPDATE_GOLDEN=1"
    );
}

#[test]
fn every_rule_has_a_case_in_which_it_applies() {
    for case in cases().iter().filter(|case| *case != "overlay") {
        let api = prepared(&source(case)).unwrap();
        assert!(
            api.report.total(case) > 0,
            "the rule {case} changes nothing in its own case"
        );
    }
    let rules: Vec<_> = nc_codegen::rules().collect();
    let missing: Vec<_> = rules
        .iter()
        .filter(|rule| !cases().iter().any(|case| case == *rule))
        .collect();
    assert!(missing.is_empty(), "rules without a case: {missing:?}");
}

#[test]
fn every_case_is_compiled() {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/client/tests/golden.rs");
    let list = fs::read_to_string(list).unwrap();
    for case in cases() {
        assert!(
            list.contains(&format!("golden/{case}/expected/mod.rs")),
            "{case} is not compiled"
        );
    }
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    let apis = || {
        cases()
            .iter()
            .map(|case| prepared(&source(case)).unwrap())
            .collect::<Vec<_>>()
    };
    assert!(client::files(&apis()) == client::files(&apis()));
}
