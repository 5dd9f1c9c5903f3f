//! `nc_share_create`: Create share. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// Create share.
#[derive(Debug)]
pub struct Create;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Path of the file or folder
    pub path: String,
    /// Whom: user id, group id, mail address or user@server; nothing for a link
    pub share_with: Option<String>,
    /// 0 user, 1 group, 3 public link, 4 mail, 6 user on another server, 7 team, 10 Talk room
    #[serde(default = "default_share_type")]
    pub share_type: i64,
    /// Sum of 1 read, 2 update, 4 create, 8 delete, 16 share
    #[serde(default = "default_permissions")]
    pub permissions: i64,
    /// Last day, as 2026-12-31
    pub expire_date: Option<String>,
    /// Words to the recipient
    pub note: Option<String>,
    /// Name of a public link
    pub label: Option<String>,
    /// Password of a public link
    pub password: Option<String>,
}
fn default_share_type() -> i64 {
    0
}
fn default_permissions() -> i64 {
    1
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub result: Share,
}
impl Tool for Create {
    const SPEC: &'static Spec = &Spec {
        name: "nc_share_create",
        app: &APP,
        title: "Create share",
        about: "Share a file or folder with a user, group, mail address or other server, or by link.",
        scopes: &["sharing.write"],
        effect: Effect::Send,
        operations: &["files_sharing.shareapi-create-share"],
        envelope: false,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let body = types::ShareapiCreateShareBody {
            attributes: None,
            expire_date: input.expire_date,
            label: input.label,
            note: input.note,
            password: input.password,
            path: Some(input.path),
            permissions: Some(input.permissions),
            public_upload: None,
            send_mail: None,
            send_password_by_talk: None,
            share_type: Some(input.share_type),
            share_with: input.share_with,
        };
        let answer = client.shareapi_create_share(&body).await;
        let answer = answer?;
        let item = answer.into_inner();
        Ok(Output {
            result: Share::from(item),
        })
    }
}
