//! Every tool has a snapshot of what clients see of it.

use std::collections::BTreeSet;

use super::rule::Rule;
use super::toolbox::tools;
use super::tree::Tree;

const FOLDER: &str = "tests/snapshots/tools";

pub(super) const RULE: Rule = Rule {
    name: "snapshots",
    asks: "each tool has tests/snapshots/tools/<tool>.snap, and each snapshot its tool",
    find,
};

fn find(tree: &Tree) -> anyhow::Result<Vec<String>> {
    let tools = tools(tree)?;
    let snapshots: BTreeSet<_> = tree
        .below(FOLDER)
        .filter_map(|(file, _)| file.strip_suffix(".snap"))
        .collect();
    let missing = tools
        .keys()
        .filter(|name| !snapshots.contains(name.as_str()));
    let missing = missing.map(|name| {
        format!("{FOLDER}/{name}.snap: missing; run the tests of nc-tests and accept it")
    });
    let orphans = snapshots.iter().filter(|name| !tools.contains_key(**name));
    let orphans = orphans.map(|name| format!("{FOLDER}/{name}.snap: no such tool; delete it"));
    Ok(missing.chain(orphans).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tools_and_snapshots_match_one_to_one() {
        let tree = Tree::of(&[
            (
                "specs/tools/notes.yaml",
                "app: notes\ntools: [{ name: nc_notes_get_note }, { name: nc_notes_list }]\n",
            ),
            ("tests/snapshots/tools/nc_notes_list.snap", ""),
            ("tests/snapshots/tools/nc_notes_gone.snap", ""),
        ]);
        let found = find(&tree).unwrap();
        assert!(found[0].starts_with("tests/snapshots/tools/nc_notes_get_note.snap: missing"));
        assert!(found[1].starts_with("tests/snapshots/tools/nc_notes_gone.snap: no such tool"));
        assert_eq!(found.len(), 2);
    }
}
