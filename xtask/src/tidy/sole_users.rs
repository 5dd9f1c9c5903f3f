//! Crates that only one layer of the server knows.

use super::layers::{dependencies, manifests, package};
use super::rule::Rule;
use super::tree::Tree;

/// A crate of others, and the only one of ours within `server/` that uses it.
const SOLE_USERS: &[(&str, &str)] = &[
    ("askama", "nextcloud-mcp-server"),
    ("axum", "nextcloud-mcp-server"),
    ("clap", "nextcloud-mcp-server"),
    ("dotenvy", "nextcloud-mcp-server"),
    ("rusqlite", "nc-store"),
    ("sqlx", "nc-store"),
];

pub(super) const RULE: Rule = Rule {
    name: "sole-users",
    asks: "within server/ only store knows SQL drivers, and only app knows axum, askama and clap",
    find,
};

fn find(tree: &Tree) -> anyhow::Result<Vec<String>> {
    let mut found = Vec::new();
    for (path, manifest) in manifests(tree)?
        .iter()
        .filter(|(path, _)| path.starts_with("server/"))
    {
        let name = package(manifest);
        for used in dependencies(manifest) {
            let sole = SOLE_USERS
                .iter()
                .find(|(of, user)| *of == used && *user != name);
            found.extend(sole.map(|(_, user)| format!("{path}: only {user} may use {used}")));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_sole_user_may_use_it() {
        let of = |name: &str| {
            format!("[package]\nname = \"{name}\"\n[dependencies]\naxum.workspace = true\n")
        };
        let tree = Tree::of(&[
            ("server/app/Cargo.toml", &of("nextcloud-mcp-server")),
            ("server/auth/Cargo.toml", &of("nc-auth")),
            ("tests/Cargo.toml", &of("nc-tests")),
        ]);
        assert_eq!(
            find(&tree).unwrap(),
            ["server/auth/Cargo.toml: only nextcloud-mcp-server may use axum"]
        );
    }
}
