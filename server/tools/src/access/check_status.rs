//! `nc_auth_check_status`: how the connection stands.

use nc_generated_tools::access::CHECK_STATUS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::words;

pub(crate) struct CheckStatus;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    /// provisioned, pending or not_provisioned
    status: String,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    /// Most that tools may do; none: everything that the access token grants
    #[serde(skip_serializing_if = "Option::is_none")]
    scopes: Option<Vec<String>>,
}

impl Tool for CheckStatus {
    const SPEC: &'static Spec = &CHECK_STATUS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, _: Input) -> Result<Output, ToolError> {
        let now = ctx.connection()?.standing().await?;
        Ok(Output {
            status: words::status(&now),
            message: words::message(&now),
            user_id: now.user.clone(),
            username: now.user,
            scopes: now.scopes,
        })
    }
}
