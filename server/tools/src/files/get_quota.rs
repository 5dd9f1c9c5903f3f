//! `nc_webdav_get_quota`.

use nc_generated_tools::files::GET_QUOTA;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::Available;
use serde::{Deserialize, Serialize};

use super::{exclusion, path};

pub(crate) struct GetQuota;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Folder; everything if empty
    #[serde(default)]
    path: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    path: String,
    used_bytes: u64,
    /// Missing where the server does not know it
    #[serde(skip_serializing_if = "Option::is_none")]
    available_bytes: Option<u64>,
    unlimited: bool,
}

impl Tool for GetQuota {
    const SPEC: &'static Spec = &GET_QUOTA;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let path = path::parse("path", &input.path)?;
        let files = ctx.files().await?;
        let quota = exclusion::unless_excluded(ctx, &files, &path, files.quota(&path)).await;
        let quota = quota.map_err(|error| path::no_file(&path, error))?;
        let available_bytes = match quota.available {
            Available::Bytes(bytes) => Some(bytes),
            _ => None,
        };
        Ok(Output {
            path: path.into(),
            used_bytes: quota.used,
            available_bytes,
            unlimited: matches!(quota.available, Available::Unlimited),
        })
    }
}
