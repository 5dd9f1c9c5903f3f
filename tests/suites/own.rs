//! Tools about this server itself ask Nextcloud nothing that could be recorded: `tests/own.yaml` names the tests that show what
//! they do, over the wire, in every mode that has them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use nc_tests::named;
use nc_tools::surface;

/// What every one of them shows.
const ALL: [&str; 4] = ["success", "missing_scope", "other_mode", "bad_argument"];
/// What those show besides that have a page for the person.
const WITH_PAGE: [&str; 9] = [
    "declined",
    "pending",
    "expired",
    "other_person",
    "url_mode",
    "form_mode",
    "neither",
    "url_mode_2025",
    "form_mode_2025",
];
/// Those that have one.
const PAGES: [&str; 4] = [
    "check_logged_in",
    "nc_auth_provision_access",
    "nc_auth_update_scopes",
    "provision_nextcloud_access",
];

/// Tests by what they show, by tool.
type Table = BTreeMap<String, BTreeMap<String, Vec<String>>>;

fn table() -> anyhow::Result<Table> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("own.yaml");
    Ok(serde_saphyr::from_str(&fs::read_to_string(file)?)?)
}

#[test]
fn every_tool_about_this_server_shows_what_it_owes() {
    let table = table().unwrap();
    let own = surface().tools().map(nc_tools::Listed::spec);
    let own = own.filter(|spec| spec.app.own.is_some());
    let own: BTreeSet<&str> = own.map(|spec| spec.name).collect();
    let listed: BTreeSet<&str> = table.keys().map(String::as_str).collect();
    assert_eq!(listed, own);
    for (tool, shown) in &table {
        let page = PAGES.contains(&tool.as_str());
        let with_page = WITH_PAGE.iter().filter(|_| page);
        let owed: BTreeSet<&str> = ALL.iter().chain(with_page).copied().collect();
        let shown: BTreeSet<&str> = shown.keys().map(String::as_str).collect();
        assert_eq!(shown, owed, "{tool}");
    }
}

#[test]
fn every_test_that_the_table_names_exists_and_speaks_of_the_tool() {
    for (tool, shown) in table().unwrap() {
        for (what, tests) in shown {
            assert!(!tests.is_empty(), "{tool} {what}");
            for test in tests {
                let source = named::test(&test);
                let source = source.unwrap_or_else(|error| panic!("{tool} {what}: {error:#}"));
                assert!(
                    source.contains(&tool),
                    "{tool} {what}: {test} has nothing of it"
                );
            }
        }
    }
}
