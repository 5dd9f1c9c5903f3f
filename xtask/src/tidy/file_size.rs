//! Hand-written files stay small.

use super::rule::Rule;
use super::tree::Tree;

const LIMIT: usize = 400;

pub(super) const RULE: Rule = Rule {
    name: "file-size",
    asks: "a hand-written file has fewer than 400 lines, tests included",
    find: |tree| Ok(find(tree)),
};

fn find(tree: &Tree) -> Vec<String> {
    let sizes = tree
        .hand_written()
        .map(|(path, text)| (path, text.lines().count()));
    let large = sizes.filter(|(_, lines)| *lines >= LIMIT);
    large
        .map(|(path, lines)| format!("{path}: {lines} lines; split it by what one looks for"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_and_golden_files_may_be_long() {
        let long = "//! x\n".repeat(LIMIT);
        let tree = Tree::of(&[
            ("generated/client/src/core.rs", &long),
            ("codegen/tests/golden/notes.rs", &long),
            ("server/base/src/clock.rs", &long),
            ("server/base/src/short.rs", &long[6..]),
        ]);
        assert_eq!(
            find(&tree),
            ["server/base/src/clock.rs: 400 lines; split it by what one looks for"]
        );
    }
}
