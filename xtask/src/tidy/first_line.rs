//! Every source file says first what it is for.

use super::rule::Rule;
use super::tree::Tree;

pub(super) const RULE: Rule = Rule {
    name: "first-line",
    asks: "every .rs begins with `//!` and what it is for",
    find: |tree| Ok(find(tree)),
};

fn find(tree: &Tree) -> Vec<String> {
    let silent = tree.rust().filter(|(_, text)| {
        let first = text.lines().next().unwrap_or_default();
        first
            .strip_prefix("//! ")
            .is_none_or(|words| words.trim().is_empty())
    });
    silent
        .map(|(path, _)| format!("{path}:1: no `//!`"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_purpose_is_found() {
        let tree = Tree::of(&[
            ("a.rs", "//! Does this.\n"),
            ("b.rs", "use std::fs;\n"),
            ("c.rs", "//!\n"),
        ]);
        assert_eq!(find(&tree), ["b.rs:1: no `//!`", "c.rs:1: no `//!`"]);
    }
}
