//! One crate holds the SQL.

use super::rule::Rule;
use super::tree::{Tree, code_lines, has_extension, is_test};

const STORE: &str = "server/store/";
const STATEMENTS: [&str; 6] = [
    "SELECT ",
    "INSERT INTO ",
    "DELETE FROM ",
    "CREATE TABLE ",
    "ALTER TABLE ",
    "UPDATE ",
];

pub(super) const RULE: Rule = Rule {
    name: "sql",
    asks: "only server/store contains SQL",
    find: |tree| Ok(find(tree)),
};

fn find(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    let others = tree
        .hand_written()
        .filter(|(path, _)| path.starts_with("server/") && !path.starts_with(STORE));
    for (path, text) in others.filter(|(path, _)| !is_test(path)) {
        let sql = code_lines(text).filter(|(_, line)| is_sql(line));
        found.extend(sql.map(|(number, _)| format!("{path}:{number}: SQL outside server/store")));
    }
    let files = tree
        .files()
        .map(|(path, _)| path)
        .filter(|path| has_extension(path, "sql"));
    found.extend(
        files
            .filter(|path| !path.starts_with(STORE))
            .map(|path| format!("{path}: SQL outside server/store")),
    );
    found
}

/// Whether a string begins with a statement.
fn is_sql(line: &str) -> bool {
    line.split('"').skip(1).any(|text| {
        let text = text.trim_start();
        let begins = STATEMENTS
            .iter()
            .any(|statement| text.starts_with(statement));
        begins && (!text.starts_with("UPDATE ") || text.contains(" SET "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_found_and_sentences_are_not() {
        let tree = Tree::of(&[
            (
                "server/store/src/jobs.rs",
                "const SQL: &str = \"SELECT 1\";",
            ),
            (
                "server/auth/src/grants.rs",
                "const SQL: &str = \"SELECT 1\";\nlet words = \"UPDATE the app\";",
            ),
            ("server/auth/migrations/1.sql", ""),
        ]);
        assert_eq!(
            find(&tree),
            [
                "server/auth/src/grants.rs:1: SQL outside server/store",
                "server/auth/migrations/1.sql: SQL outside server/store"
            ]
        );
    }
}
