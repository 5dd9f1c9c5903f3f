//! `nc_share_create`: one call, after a look at what the operator keeps from tools.

use nc_generated_tools::sharing::{CREATE, shapes::Share};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::files_sharing::{Client, types::ShareapiCreateShareBody};
use serde::{Deserialize, Serialize};

use crate::files::sharable;

pub(crate) struct Create;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file or folder
    path: String,
    /// Whom: user id, group id, mail address or user@server; nothing for a link
    share_with: Option<String>,
    /// 0 user, 1 group, 3 public link, 4 mail, 6 user on another server, 7 team, 10 Talk room
    #[serde(default)]
    share_type: i64,
    /// Sum of 1 read, 2 update, 4 create, 8 delete, 16 share
    #[serde(default = "reading")]
    permissions: i64,
    /// Last day, as 2026-12-31
    expire_date: Option<String>,
    /// Words to the recipient
    note: Option<String>,
    /// Name of a public link
    label: Option<String>,
    /// Password of a public link
    password: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    result: Share,
}

fn reading() -> i64 {
    1
}

impl Tool for Create {
    const SPEC: &'static Spec = &CREATE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        sharable::check(ctx, "path", &input.path).await?;
        let body = ShareapiCreateShareBody {
            path: Some(input.path),
            share_with: input.share_with,
            share_type: Some(input.share_type),
            permissions: Some(input.permissions),
            expire_date: input.expire_date,
            note: input.note,
            label: input.label,
            password: input.password,
            ..ShareapiCreateShareBody::default()
        };
        let client = Client::from_session(ctx.session());
        let share = client.shareapi_create_share(&body).await?.into_inner();
        Ok(Output {
            result: Share::from(share),
        })
    }
}
