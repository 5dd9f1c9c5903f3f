//! One place reads the environment.

use super::rule::Rule;
use super::tree::{Tree, code_lines, is_test};

const READER: &str = "server/app/src/config/";
const READS: [&str; 4] = ["env::var", "env::set_var", "env::remove_var", "dotenvy::"];

pub(super) const RULE: Rule = Rule {
    name: "environment",
    asks: "only server/app/src/config reads the environment",
    find: |tree| Ok(find(tree)),
};

fn find(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in tree
        .hand_written()
        .filter(|(path, _)| path.starts_with("server/") && !is_test(path))
    {
        let lines = code_lines(text).filter(|_| !path.starts_with(READER));
        let reads = lines.filter(|(_, line)| READS.iter().any(|read| line.contains(read)));
        found.extend(
            reads.map(|(number, _)| format!("{path}:{number}: take it from the configuration")),
        );
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn configuration_tests_and_tools_may_read_it() {
        let reads = "//! x\nlet home = std::env::var(\"HOME\");\n";
        let tree = Tree::of(&[
            ("server/app/src/config/layers.rs", reads),
            ("server/store/src/tests.rs", reads),
            ("tests/live/main.rs", reads),
            (
                "server/base/src/clock.rs",
                "//! std::env::var\n#[cfg(test)]\nstd::env::var(\"HOME\");\n",
            ),
            ("server/auth/src/lib.rs", reads),
        ]);
        assert_eq!(
            find(&tree),
            ["server/auth/src/lib.rs:2: take it from the configuration"]
        );
    }
}
