//! Resources: what a client reads by address instead of calling a tool.

mod capabilities;
mod note;
mod notes_settings;

use nc_toolkit::ResourceEntry;

pub(crate) const RESOURCES: &[ResourceEntry] = &[
    capabilities::CAPABILITIES,
    note::NOTE,
    notes_settings::NOTES_SETTINGS,
];

/// Any value as a JSON body.
fn json(value: &impl serde::Serialize) -> Result<nc_toolkit::Body, nc_toolkit::ToolError> {
    let text = serde_json::to_string(value)
        .map_err(|error| nc_toolkit::ToolError::invalid(format!("cannot be written: {error}")))?;
    Ok(nc_toolkit::Body::Text(text, "application/json".to_owned()))
}
