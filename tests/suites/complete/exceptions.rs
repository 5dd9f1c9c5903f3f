//! `exceptions.yaml`: what a tool owes and cannot show, and why.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::owed::Kind;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    why: String,
    tools: Vec<String>,
}

/// The reasons, by what is excused.
pub(crate) fn all() -> BTreeMap<(Kind, String), String> {
    let groups: BTreeMap<Kind, Vec<Group>> =
        serde_saphyr::from_str(include_str!("exceptions.yaml")).unwrap();
    let mut all = BTreeMap::new();
    for (kind, groups) in groups {
        for group in groups {
            for tool in group.tools {
                let twice = all.insert((kind, tool.clone()), group.why.clone());
                assert!(twice.is_none(), "{tool} is excused twice");
            }
        }
    }
    all
}
