//! How many requests to Nextcloud a tool needs, counted in the recorded cases.

use std::collections::BTreeMap;

use crate::case;

/// Requests per tool, the user id not counted, which is asked once per session; the most of its recorded successes.
pub(super) fn per_tool() -> anyhow::Result<BTreeMap<String, usize>> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (_, case) in case::all()? {
        if case.result.is_none() {
            continue;
        }
        let asked = case
            .nextcloud
            .iter()
            .filter(|one| !one.path.contains("/cloud/user?") && !one.path.ends_with("/cloud/user"));
        let count = counts.entry(case.tool).or_default();
        *count = (*count).max(asked.count());
    }
    Ok(counts)
}
