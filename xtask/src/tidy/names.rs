//! Names say what is inside.

use std::collections::BTreeSet;

use super::rule::Rule;
use super::tree::Tree;

const SAYS_NOTHING: [&str; 10] = [
    "util", "utils", "helper", "helpers", "common", "misc", "manager", "managers", "service",
    "services",
];

pub(super) const RULE: Rule = Rule {
    name: "names",
    asks: "no folder or file of Rust is called utils, helpers, common, misc, manager or service",
    find: |tree| Ok(find(tree)),
};

fn find(tree: &Tree) -> Vec<String> {
    let mut found = BTreeSet::new();
    for (path, _) in tree.hand_written() {
        let parts = path.trim_end_matches(".rs").split('/');
        for part in parts.filter(|part| {
            part.split(['_', '-'])
                .any(|word| SAYS_NOTHING.contains(&word))
        }) {
            found.insert(format!("{path}: `{part}` does not say what is inside"));
        }
    }
    found.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_and_files_are_both_looked_at() {
        let tree = Tree::of(&[
            ("server/base/src/utils/clock.rs", ""),
            ("server/app/src/http_helpers.rs", ""),
            ("server/app/src/commons.rs", ""),
        ]);
        let found = find(&tree);
        assert_eq!(found.len(), 2);
        assert!(found[0].contains("`http_helpers`") && found[1].contains("`utils`"));
    }
}
