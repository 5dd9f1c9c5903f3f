//! `provision_nextcloud_access`: where a person allows background work.

use nc_generated_tools::background::PROVISION_NEXTCLOUD_ACCESS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::page::{Way, way};

pub(crate) struct ProvisionNextcloudAccess;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    /// Whether it is allowed, or can be now
    success: bool,
    /// Page for the person, good for ten minutes
    #[serde(skip_serializing_if = "Option::is_none")]
    provisioning_url: Option<String>,
    message: String,
    already_provisioned: bool,
}

impl Tool for ProvisionNextcloudAccess {
    const SPEC: &'static Spec = &PROVISION_NEXTCLOUD_ACCESS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, _: Input) -> Result<Output, ToolError> {
        let asked = ctx.opened().is_some();
        let (success, provisioning_url, message) = match way(ctx, ctx.background()?).await? {
            Way::Allowed => (
                true,
                None,
                "This server may act for you at Nextcloud while you are away. revoke_nextcloud_access takes it back.",
            ),
            Way::At(url) => (
                true,
                Some(url),
                "The person opens provisioning_url in a browser and signs in. Then call check_provisioning_status.",
            ),
            Way::NotYet(why) => (false, None, why),
        };
        Ok(Output {
            success,
            already_provisioned: success && provisioning_url.is_none() && !asked,
            provisioning_url,
            message: message.to_owned(),
        })
    }
}
