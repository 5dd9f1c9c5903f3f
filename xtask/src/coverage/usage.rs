//! Which operations each tool calls, as its recorded cases show.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use serde::Deserialize;
use walkdir::WalkDir;

use super::route::{Route, find};

/// Part of a case that matters here.
#[derive(Deserialize)]
struct Case {
    tool: String,
    #[serde(default)]
    nextcloud: Vec<Exchange>,
}

#[derive(Deserialize)]
struct Exchange {
    method: String,
    path: String,
}

/// What every session asks once; no tool's own.
const SESSION: &str = "/cloud/user";

/// Operations by tool; DAV requests as `DAV REPORT`, what no document has as its method and path.
pub(super) fn of_tools(
    cases: &Path,
    routes: &[Route],
) -> anyhow::Result<BTreeMap<String, BTreeSet<String>>> {
    let mut usage = BTreeMap::<String, BTreeSet<String>>::new();
    for entry in WalkDir::new(cases).sort_by_file_name() {
        let path = entry?.into_path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let case: Case =
            serde_json::from_str(&text).with_context(|| format!("{}", path.display()))?;
        let calls = usage.entry(case.tool).or_default();
        for exchange in &case.nextcloud {
            if let Some(operation) = operation(exchange, routes) {
                calls.insert(operation);
            }
        }
    }
    Ok(usage)
}

fn operation(exchange: &Exchange, routes: &[Route]) -> Option<String> {
    let path = exchange.path.split('?').next().unwrap_or_default();
    if let Some(found) = find(routes, &exchange.method, path) {
        let of_session = path.ends_with(SESSION) && exchange.method == "GET";
        return (!of_session).then(|| found.to_owned());
    }
    if path.starts_with("/remote.php/") || path.starts_with("/public.php/") {
        return Some(format!("DAV {}", exchange.method));
    }
    Some(format!("{} (not documented)", exchange.method))
}
