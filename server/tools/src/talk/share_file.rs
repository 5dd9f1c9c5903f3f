//! `talk_share_file`: one call, after a look at what the operator keeps from tools.

use nc_generated_tools::talk::SHARE_FILE;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError, pick};
use nextcloud_client::files_sharing::{Client, types::ShareapiCreateShareBody};
use serde::{Deserialize, Serialize};

use crate::files::sharable;

/// Share with a Talk conversation.
const ROOM: i64 = 10;

pub(crate) struct ShareFile;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Token of the conversation
    token: String,
    /// Path of the file or folder in your files
    path: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    share_id: i64,
    token: String,
    path: String,
}

impl Tool for ShareFile {
    const SPEC: &'static Spec = &SHARE_FILE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        sharable::check(ctx, "path", &input.path).await?;
        let (token, path) = (input.token, input.path);
        let body = ShareapiCreateShareBody {
            path: Some(path.clone()),
            share_with: Some(token.clone()),
            share_type: Some(ROOM),
            ..ShareapiCreateShareBody::default()
        };
        let client = Client::from_session(ctx.session());
        let share = client.shareapi_create_share(&body).await.map_err(|error| {
            let words = format!("File {path} or conversation {token} not found");
            let twice = format!("{path} cannot be shared into {token}: it is there already");
            ToolError::from(error).told_one_of([(Kind::NotFound, words), (Kind::Forbidden, twice)])
        })?;
        let share = share.into_inner();
        Ok(Output {
            share_id: share.id.and_then(pick::integer).unwrap_or_default(),
            path: share.path.unwrap_or(path),
            token,
        })
    }
}
