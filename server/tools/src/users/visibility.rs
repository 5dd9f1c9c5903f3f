//! Who may see a field of a profile: the server would save any word, and then show the field to nobody.

use nc_toolkit::{Ctx, Guard, ToolError};
use rmcp::model::JsonObject;

const KNOWN: [&str; 3] = ["show", "show_users_only", "hide"];

/// The word is one that the server knows.
#[derive(Debug)]
pub(super) struct Visibility;

impl Guard for Visibility {
    async fn check(_: &Ctx, args: &JsonObject) -> Result<(), ToolError> {
        let word = args.get("visibility").and_then(|word| word.as_str());
        if KNOWN.contains(&word.unwrap_or_default()) {
            return Ok(());
        }
        Err(ToolError::invalid(
            "`visibility` must be show, show_users_only or hide",
        ))
    }
}
