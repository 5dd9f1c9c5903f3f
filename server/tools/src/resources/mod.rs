//! Resources: what a client reads by address instead of calling a tool.

mod capabilities;
mod cookbook_config;
mod cookbook_version;
mod file;
mod note;
mod notes_settings;
mod recipe;

use nc_toolkit::{FromOthers, ResourceEntry};

pub(crate) const RESOURCES: &[ResourceEntry] = &[
    capabilities::CAPABILITIES,
    file::FILE,
    cookbook_config::COOKBOOK_CONFIG,
    cookbook_version::COOKBOOK_VERSION,
    note::NOTE,
    notes_settings::NOTES_SETTINGS,
    recipe::RECIPE,
];

/// What in resources others wrote, by address; as `from_others` in manifests says it of tools.
/// Without `text` the whole body is theirs.
pub(crate) const FROM_OTHERS: &[(&str, FromOthers)] = &[
    (
        "nc://Files/{+path}",
        FromOthers {
            origin: "files",
            text: &[],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    (
        "nc://Notes/{note_id}",
        FromOthers {
            origin: "notes",
            text: &["title", "content"],
            author: &[],
            sender: &[],
            only_if: Some("shared"),
        },
    ),
];

/// Any value as a JSON body.
fn json(value: &impl serde::Serialize) -> Result<nc_toolkit::Body, nc_toolkit::ToolError> {
    let text = serde_json::to_string(value)
        .map_err(|error| nc_toolkit::ToolError::invalid(format!("cannot be written: {error}")))?;
    Ok(nc_toolkit::Body::Text(text, "application/json".to_owned()))
}
