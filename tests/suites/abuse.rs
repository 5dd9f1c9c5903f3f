//! Every known abuse of sign-in and state has a test that tries it, or says why not.

use std::{collections::BTreeMap, fs, path::Path};

use nc_tests::named;
use serde::Deserialize;

/// How many cases each letter has.
const CASES: [(char, usize); 7] = [
    ('A', 26),
    ('B', 7),
    ('C', 17),
    ('D', 10),
    ('E', 10),
    ('F', 14),
    ('G', 8),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    attack: String,
    expected: String,
    /// `path: name_of_the_test`
    #[serde(default)]
    tests: Vec<String>,
    /// Why there is none.
    missing: Option<String>,
}

fn cases() -> anyhow::Result<BTreeMap<String, Case>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("oauth/abuse.yaml");
    Ok(serde_saphyr::from_str(&fs::read_to_string(file)?)?)
}

#[test]
fn every_case_is_listed_once_with_what_must_come_of_it() {
    let cases = cases().unwrap();
    let expected = CASES
        .iter()
        .flat_map(|(letter, count)| (1..=*count).map(move |number| format!("{letter}{number}")));
    let expected: Vec<String> = expected.collect();
    for id in &expected {
        let case = cases
            .get(id)
            .unwrap_or_else(|| panic!("{id} is not listed"));
        assert!(!case.attack.is_empty() && !case.expected.is_empty(), "{id}");
        assert_eq!(case.tests.is_empty(), case.missing.is_some(), "{id}");
    }
    assert_eq!(cases.len(), expected.len());
}

#[test]
fn every_test_that_a_case_names_exists() {
    for (id, case) in cases().unwrap() {
        for test in &case.tests {
            if let Err(error) = named::test(test) {
                panic!("{id}: {error:#}");
            }
        }
    }
}
