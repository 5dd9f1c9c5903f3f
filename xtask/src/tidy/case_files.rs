//! Every tool has a case recorded from a real Nextcloud, under a name that follows from the tool's.

use std::collections::BTreeSet;

use super::rule::Rule;
use super::toolbox::{Stem, tools};
use super::tree::Tree;

const FOLDER: &str = "tests/cases";
const RESOURCES: &str = "resources/";

pub(super) const RULE: Rule = Rule {
    name: "case-files",
    asks: "each tool of an app has tests/cases/<app>/<tool without prefix>[.<variant>].json, and each case its tool",
    find,
};

fn find(tree: &Tree) -> anyhow::Result<Vec<String>> {
    let tools = tools(tree)?;
    // What a tool of the server itself does is not asked of Nextcloud: the suite `own` names its tests.
    let of_apps = tools.values().filter(|tool| !tool.own);
    let expected: BTreeSet<_> = of_apps.map(path_of).collect();
    let cases = tree
        .below(FOLDER)
        .filter_map(|(file, _)| Some((file, file.strip_suffix(".json")?)));
    let cases: Vec<_> = cases
        .map(|(file, case)| (file, without_variant(case)))
        .collect();
    let present: BTreeSet<_> = cases.iter().map(|(_, case)| *case).collect();

    let missing = expected
        .iter()
        .filter(|path| !present.contains(path.as_str()));
    let missing = missing
        .map(|path| format!("{FOLDER}/{path}.json: missing; record it with `cargo xtask record`"));
    // What reads resources is named after them; the suite of the cases sees to it that none is missing.
    let of_tools = cases
        .iter()
        .filter(|(_, case)| !case.starts_with(RESOURCES));
    let orphans = of_tools.filter(|(_, case)| !expected.contains(*case));
    let orphans = orphans
        .map(|(file, _)| format!("{FOLDER}/{file}: no tool has that name; rename or delete it"));
    Ok(missing.chain(orphans).collect())
}

fn path_of(tool: &Stem) -> String {
    format!("{}/{}", tool.app, tool.stem)
}

/// `notes/get_note.missing` is a case of `notes/get_note`.
fn without_variant(case: &str) -> &str {
    let file = case.rfind('/').map_or(0, |slash| slash + 1);
    case.split_at(file)
        .1
        .find('.')
        .map_or(case, |dot| case.split_at(file + dot).0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tools_and_cases_match_by_name() {
        let tree = Tree::of(&[
            (
                "specs/tools/notes.yaml",
                "app: notes\ntools: [{ name: nc_notes_get_note }, { name: nc_notes_list }]\n",
            ),
            (
                "specs/tools/files.yaml",
                "app: files\nprefix: nc_webdav_\ntools: [{ name: nc_webdav_read }]\n",
            ),
            (
                "specs/tools/access.yaml",
                "app: access\nrequires: { own: login_flow }\ntools: [{ name: nc_access_look }]\n",
            ),
            ("tests/cases/notes/get_note.missing.json", "{}"),
            ("tests/cases/notes/get.json", "{}"),
            ("tests/cases/files/read.json", "{}"),
            ("tests/cases/resources/note.json", "{}"),
        ]);
        assert_eq!(
            find(&tree).unwrap(),
            [
                "tests/cases/notes/list.json: missing; record it with `cargo xtask record`",
                "tests/cases/notes/get.json: no tool has that name; rename or delete it"
            ]
        );
    }
}
