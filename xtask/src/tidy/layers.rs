//! Dependencies between our crates follow the layout.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use toml::{Table, Value};

use super::rule::Rule;
use super::tree::{Tree, is_source};

/// What each crate may use, and with it all that those may use.
const LAYERS: &[(&str, &[&str])] = &[
    ("nc-auth", &["nextcloud-transport", "nc-store"]),
    ("nc-base", &[]),
    ("nc-codegen", &[]),
    ("nc-documents", &["nc-base"]),
    ("nc-fuzz", &["nc-documents", "nc-tools"]),
    ("nc-generated-tools", &["nextcloud-client", "nc-toolkit"]),
    (
        "nc-index",
        &["nextcloud-client", "nextcloud-dav", "nc-store"],
    ),
    ("nc-sandbox", &["nc-base"]),
    ("nc-store", &["nc-base"]),
    ("nc-tests", &["nextcloud-mcp-server"]),
    (
        "nc-toolkit",
        &["nextcloud-client", "nextcloud-dav", "nc-index", "nc-auth"],
    ),
    ("nc-tools", &["nc-generated-tools", "nc-toolkit"]),
    ("nextcloud-client", &["nextcloud-transport"]),
    ("nextcloud-dav", &["nextcloud-transport"]),
    (
        "nextcloud-mcp-server",
        &["nc-documents", "nc-tools", "nc-sandbox"],
    ),
    ("nextcloud-transport", &["nc-base"]),
    ("xtask", &["nc-codegen", "nextcloud-mcp-server"]),
];

pub(super) const RULE: Rule = Rule {
    name: "layers",
    asks: "crates depend on each other as docs/architecture.md draws it, in tests and builds too",
    find,
};

fn find(tree: &Tree) -> anyhow::Result<Vec<String>> {
    let layers: BTreeMap<_, _> = LAYERS.iter().copied().collect();
    let mut found = Vec::new();
    for (path, manifest) in manifests(tree)? {
        let name = package(&manifest);
        if !layers.contains_key(name) {
            found.push(format!(
                "{path}: {name} has no row in xtask/src/tidy/layers.rs"
            ));
            continue;
        }
        let mut allowed = BTreeSet::new();
        below(&layers, name, &mut allowed);
        for used in dependencies(&manifest).filter(|used| layers.contains_key(used)) {
            if !allowed.contains(used) {
                found.push(format!("{path}: {name} must not use {used}"));
            }
        }
    }
    Ok(found)
}

fn below<'l>(
    layers: &BTreeMap<&'l str, &'l [&'l str]>,
    name: &str,
    allowed: &mut BTreeSet<&'l str>,
) {
    for used in layers.get(name).copied().unwrap_or_default() {
        if allowed.insert(used) {
            below(layers, used, allowed);
        }
    }
}

/// All `Cargo.toml` of crates, with their paths.
pub(super) fn manifests(tree: &Tree) -> anyhow::Result<Vec<(&str, Table)>> {
    let mut manifests = Vec::new();
    for (path, text) in tree
        .files()
        .filter(|(path, _)| path.ends_with("Cargo.toml") && is_source(path))
    {
        let manifest: Table = text.parse().with_context(|| format!("parsing {path}"))?;
        if manifest.contains_key("package") {
            manifests.push((path, manifest));
        }
    }
    Ok(manifests)
}

/// The name of a crate.
pub(super) fn package(manifest: &Table) -> &str {
    let package = manifest.get("package").and_then(Value::as_table);
    package
        .and_then(|package| package.get("name"))
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// The crates that a crate uses, in tests, builds and on single platforms too.
pub(super) fn dependencies(manifest: &Table) -> impl Iterator<Item = &str> {
    let targets = manifest
        .get("target")
        .and_then(Value::as_table)
        .into_iter()
        .flat_map(Table::values);
    let tables = std::iter::once(manifest).chain(targets.filter_map(Value::as_table));
    let lists = tables.flat_map(|table| {
        ["dependencies", "dev-dependencies", "build-dependencies"]
            .into_iter()
            .filter_map(|list| table.get(list)?.as_table())
    });
    lists
        .flatten()
        .map(|(name, how)| how.get("package").and_then(Value::as_str).unwrap_or(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(manifest: &str) -> Vec<String> {
        find(&Tree::of(&[("x/Cargo.toml", manifest)])).unwrap()
    }

    #[test]
    fn what_lies_below_may_be_used_through_any_layer() {
        let toolkit = "[package]\nname = \"nc-toolkit\"\n[dependencies]\nnc-base.workspace = true\nserde = \"1\"\n";
        assert_eq!(found(toolkit), [""; 0]);
    }

    #[test]
    fn going_up_is_found_in_tests_and_renamed_too() {
        let base = "[package]\nname = \"nc-base\"\n[dev-dependencies]\nup = { package = \"nc-tools\", path = \"x\" }\n";
        assert_eq!(found(base), ["x/Cargo.toml: nc-base must not use nc-tools"]);
        let unix =
            "[package]\nname = \"nc-base\"\n[target.'cfg(unix)'.dependencies]\nnc-auth = \"1\"\n";
        assert_eq!(found(unix), ["x/Cargo.toml: nc-base must not use nc-auth"]);
    }

    #[test]
    fn a_new_crate_needs_a_row() {
        assert_eq!(
            found("[package]\nname = \"nc-new\"\n"),
            ["x/Cargo.toml: nc-new has no row in xtask/src/tidy/layers.rs"]
        );
    }
}
