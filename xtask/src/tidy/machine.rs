//! Nothing of the machine that somebody worked on is committed.

use super::rule::Rule;
use super::tree::Tree;

/// Folders of one machine; written so that this file does not contain them.
const FOLDERS: [&str; 5] = [
    concat!("/wo", "rk/main"),
    concat!("/wo", "rk/shared"),
    concat!("/wo", "rk/."),
    concat!("/opt", "/nc/"),
    concat!("/ro", "ot/."),
];

const CRATES: &str = "registry+https://github.com/rust-lang/crates.io-index";
const PACKAGES: &str = "https://registry.npmjs.org/";

pub(super) const RULE: Rule = Rule {
    name: "machine",
    asks: "no file names folders of one machine or a registry of its own",
    find: |tree| Ok(find(tree)),
};

fn find(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in tree.files() {
        for (index, line) in text.lines().enumerate() {
            let number = index + 1;
            if FOLDERS.iter().any(|folder| line.contains(folder)) {
                found.push(format!("{path}:{number}: a folder of one machine"));
            }
            if is_foreign_registry(path, line) {
                found.push(format!("{path}:{number}: a registry of one machine"));
            }
        }
    }
    found
}

fn is_foreign_registry(path: &str, line: &str) -> bool {
    let value = |key: &str| {
        line.trim()
            .strip_prefix(key)
            .map(|value| value.trim_matches(['"', ',', ' ']))
    };
    match path.rsplit('/').next() {
        Some("Cargo.lock") => value("source = ")
            .is_some_and(|source| source.starts_with("registry+") && source != CRATES),
        Some("package-lock.json") => {
            value("\"resolved\": ").is_some_and(|url| !url.starts_with(PACKAGES))
        }
        Some("config.toml") => path.contains(".cargo/") && line.starts_with("[source"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_and_registries_of_one_machine_are_found() {
        let folder = format!("see {}/x\n", FOLDERS[0]);
        let lock =
            format!("source = \"{CRATES}\"\nsource = \"registry+https://mirror.example/index\"\n");
        let tree = Tree::of(&[
            ("docs/a.md", &folder),
            ("Cargo.lock", &lock),
            (
                "a/package-lock.json",
                "  \"resolved\": \"https://mirror.example/a.tgz\",\n",
            ),
        ]);
        assert_eq!(
            find(&tree),
            [
                "Cargo.lock:2: a registry of one machine",
                "a/package-lock.json:1: a registry of one machine",
                "docs/a.md:1: a folder of one machine"
            ]
        );
    }
}
