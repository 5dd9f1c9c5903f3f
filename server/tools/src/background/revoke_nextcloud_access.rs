//! `revoke_nextcloud_access`: no more background work.

use nc_generated_tools::background::REVOKE_NEXTCLOUD_ACCESS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

pub(crate) struct RevokeNextcloudAccess;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    success: bool,
    message: String,
}

impl Tool for RevokeNextcloudAccess {
    const SPEC: &'static Spec = &REVOKE_NEXTCLOUD_ACCESS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, _: Input) -> Result<Output, ToolError> {
        let message = if ctx.background()?.revoke().await? {
            "This server no longer acts for you while you are away."
        } else {
            "There was nothing to take back: this server did not act for you while you were away."
        };
        Ok(Output {
            success: true,
            message: message.to_owned(),
        })
    }
}
