//! Names that operators and clients use for tools and toolsets.

use std::collections::BTreeSet;

use nc_toolkit::Own;

/// Every toolset of this version, in order.
pub fn toolsets() -> impl Iterator<Item = &'static str> {
    let names: BTreeSet<&str> = nc_tools::surface()
        .tools()
        .filter(|tool| tool.spec().app.own.is_none_or(Own::needs_nextcloud))
        .map(|tool| tool.spec().app.name)
        .collect();
    names.into_iter()
}

/// Our name for a toolset that others call differently.
pub fn toolset_called(name: &str) -> &str {
    match name {
        "webdav" => "files",
        "share" | "shares" => "sharing",
        other => other,
    }
}

/// Every tool of this version, in order.
pub fn tools() -> impl Iterator<Item = &'static str> {
    nc_tools::surface().tools().map(|tool| tool.spec().name)
}

/// Whether there is such a tool.
pub fn tool_exists(name: &str) -> bool {
    nc_tools::surface().tool(name).is_some()
}

/// The tool whose name is closest to `name`, if it is close.
pub fn closest_tool(name: &str) -> Option<&'static str> {
    tools()
        .map(|known| (strsim::normalized_damerau_levenshtein(name, known), known))
        .filter(|(likeness, _)| *likeness > 0.7)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, known)| known)
}
