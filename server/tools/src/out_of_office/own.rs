//! Nextcloud changes the absence of whoever asks, whatever user id the address has.

use nc_toolkit::{Ctx, Guard, ToolError};
use rmcp::model::JsonObject;
use serde_json::Value;

/// The argument names the caller.
#[derive(Debug)]
pub(super) struct Own;

impl Guard for Own {
    async fn check(ctx: &Ctx, args: &JsonObject) -> Result<(), ToolError> {
        let named = args.get("user_id").and_then(Value::as_str);
        let me = ctx.session().user_id().await?;
        if named == Some(me.as_str()) {
            return Ok(());
        }
        Err(ToolError::refused(
            format!(
                "`user_id` names {}, and only your own absence can be changed",
                named.unwrap_or("nobody")
            ),
            format!("your user id is {me}", me = me.as_str()),
        ))
    }
}
