//! `check_provisioning_status`: what is allowed for background work.

use nc_generated_tools::background::CHECK_PROVISIONING_STATUS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

pub(crate) struct CheckProvisioningStatus;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

#[derive(Debug, Default, Serialize, JsonSchema)]
pub(crate) struct Output {
    is_provisioned: bool,
    /// RFC 3339
    #[serde(skip_serializing_if = "Option::is_none")]
    provisioned_at: Option<String>,
    /// refresh_token
    #[serde(skip_serializing_if = "Option::is_none")]
    credential_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scopes: Option<Vec<String>>,
    /// flow2
    #[serde(skip_serializing_if = "Option::is_none")]
    flow_type: Option<&'static str>,
}

impl Tool for CheckProvisioningStatus {
    const SPEC: &'static Spec = &CHECK_PROVISIONING_STATUS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, _: Input) -> Result<Output, ToolError> {
        let Some(allowed) = ctx.background()?.allowed().await? else {
            return Ok(Output::default());
        };
        Ok(Output {
            is_provisioned: true,
            provisioned_at: Some(allowed.since.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
            credential_type: Some("refresh_token"),
            scopes: Some(allowed.scopes),
            flow_type: Some("flow2"),
        })
    }
}
