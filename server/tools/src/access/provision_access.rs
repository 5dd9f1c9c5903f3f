//! `nc_auth_provision_access`: connecting, or connecting again.

use nc_generated_tools::access::PROVISION_ACCESS;
use nc_toolkit::{Ctx, JsonSchema, Opened, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::words;

pub(crate) struct ProvisionAccess;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Most that tools may do, such as notes.read; everything that the access token grants if not given
    #[serde(default)]
    scopes: Option<Vec<String>>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    /// provisioned, pending, declined, cancelled or not_provisioned
    status: String,
    message: String,
    /// Page for the person
    #[serde(skip_serializing_if = "Option::is_none")]
    login_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    requested_scopes: Option<Vec<String>>,
}

impl Tool for ProvisionAccess {
    const SPEC: &'static Spec = &PROVISION_ACCESS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let connection = ctx.connection()?;
        let now = match ctx.opened() {
            None => connection.connect(input.scopes.clone()).await?,
            Some(opened) => {
                if opened == Opened::No {
                    connection.give_up().await?;
                }
                connection.standing().await?
            }
        };
        words::show(ctx, &now);
        let told = || (words::status(&now), words::message(&now));
        let (status, message) = words::unopened(ctx.opened()).unwrap_or_else(told);
        Ok(Output {
            status,
            message,
            login_url: now.page,
            user_id: now.user,
            requested_scopes: input.scopes,
        })
    }
}
