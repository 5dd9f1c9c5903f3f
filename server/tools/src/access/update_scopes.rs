//! `nc_auth_update_scopes`: more or less for tools.

use nc_generated_tools::access::UPDATE_SCOPES;
use nc_toolkit::{Connected, Ctx, JsonSchema, Opened, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::words;

pub(crate) struct UpdateScopes;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Scopes to allow besides; the person must say yes in the browser
    #[serde(default)]
    add_scopes: Option<Vec<String>>,
    /// Scopes to allow no longer, at once
    #[serde(default)]
    remove_scopes: Option<Vec<String>>,
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
    previous_scopes: Option<Vec<String>>,
    /// Most that tools may do from now on, or once the person says yes
    #[serde(skip_serializing_if = "Option::is_none")]
    new_scopes: Option<Vec<String>>,
}

impl Tool for UpdateScopes {
    const SPEC: &'static Spec = &UPDATE_SCOPES;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let connection = ctx.connection()?;
        let now = match ctx.opened() {
            None => {
                let add = input.add_scopes.unwrap_or_default();
                let remove = input.remove_scopes.unwrap_or_default();
                connection.change(add, remove).await?
            }
            Some(opened) => {
                if opened == Opened::No {
                    connection.give_up().await?;
                }
                connection.standing().await?
            }
        };
        words::show(ctx, &now);
        let status = || match now.state {
            Connected::Pending => "pending".to_owned(),
            _ => words::status(&now),
        };
        let told = || (status(), words::message(&now));
        let (status, message) = words::unopened(ctx.opened()).unwrap_or_else(told);
        Ok(Output {
            status,
            message,
            login_url: now.page,
            previous_scopes: now.before,
            new_scopes: now.scopes,
        })
    }
}
