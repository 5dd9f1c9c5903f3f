//! What the recorded cases show of each tool.

use std::collections::{BTreeMap, BTreeSet};

use nc_tests::{
    case::{self, Body, Case, Exchange},
    record,
};
use serde_json::Value;

use crate::owed::Kind;

/// Who acts when a step does not say.
const SOMEBODY: &str = "alice";
/// Has a wrong password, so that what they meet says nothing of the tool.
const STRANGER: &str = "stranger";
/// Words that only a missing thing gets.
const MISSING: [&str; 6] = [
    "not found",
    "no such",
    "not exist",
    "there is no",
    "has no",
    "is not there",
];

/// What the cases show, by tool.
pub(crate) fn all() -> BTreeMap<String, BTreeSet<Kind>> {
    let actors = actors();
    let cases: Vec<(&str, Case)> = case::all()
        .unwrap()
        .into_iter()
        .map(|(name, case)| {
            let actor = actors.get(&name);
            let actor = actor.unwrap_or_else(|| panic!("no scenario has the case {name}"));
            (actor.as_str(), case)
        })
        .collect();
    // Who can use a tool at all: for anybody else it is a matter of permission.
    let mut able: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (actor, case) in &cases {
        if case.result.is_some() {
            able.insert((&case.tool, actor));
        }
    }
    let mut shown: BTreeMap<String, BTreeSet<Kind>> = BTreeMap::new();
    for (actor, case) in &cases {
        let able = |who| able.contains(&(&case.tool, who));
        let owns = able(actor) && (*actor == SOMEBODY || !able(SOMEBODY));
        let kind = if *actor == STRANGER {
            None
        } else {
            kind(case, owns)
        };
        shown.entry(case.tool.clone()).or_default().extend(kind);
    }
    shown
}

/// Who acted in each case.
fn actors() -> BTreeMap<String, String> {
    let mut actors = BTreeMap::new();
    for scenario in record::all(&[]).unwrap() {
        for step in scenario.steps {
            if let Some(case) = step.case {
                let actor = step.user.unwrap_or_else(|| SOMEBODY.to_owned());
                actors.insert(format!("{}/{case}", scenario.app), actor);
            }
        }
    }
    actors
}

/// What one case shows; `None` where Nextcloud had no say. `owns`: whether things of the kind are the actor's.
fn kind(case: &Case, owns: bool) -> Option<Kind> {
    let Some(error) = &case.error else {
        // What existing users know as a result that says what did not happen.
        let status = case.result.as_ref()?.get("status_code");
        return Some(match status.and_then(Value::as_u64) {
            Some(403) => Kind::NoPermission,
            Some(404) => Kind::MissingThing,
            _ => Kind::Success,
        });
    };
    if case.nextcloud.is_empty() {
        return None;
    }
    let answered = |status: u16| case.nextcloud.iter().any(|one| says(one, status));
    let words = error.to_lowercase();
    // Deck and Tables answer 403 for what is not there.
    let missing = MISSING.iter().any(|missing| words.contains(missing));
    if answered(412) || words.contains("someone else") {
        Some(Kind::StaleEtag)
    } else if !owns || (answered(403) && !missing) {
        Some(Kind::NoPermission)
    } else if missing || answered(404) {
        Some(Kind::MissingThing)
    } else {
        None
    }
}

/// Whether an answer has this status, in its head or as OCS says it.
fn says(exchange: &Exchange, status: u16) -> bool {
    let Body::Json(reply) = &exchange.reply else {
        return exchange.status == status;
    };
    let code = reply.pointer("/ocs/meta/statuscode");
    exchange.status == status || code.is_some_and(|code| code == status)
}
