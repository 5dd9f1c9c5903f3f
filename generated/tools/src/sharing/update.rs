//! `nc_share_update`: Update share. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// Update share.
#[derive(Debug)]
pub struct Update;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the share
    pub share_id: i64,
    /// Sum of 1 read, 2 update, 4 create, 8 delete, 16 share
    pub permissions: Option<i64>,
    /// Last day, as 2026-12-31
    pub expire_date: Option<String>,
    /// Words to the recipient
    pub note: Option<String>,
    /// Name of a public link
    pub label: Option<String>,
    /// Password of a public link
    pub password: Option<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub result: Share,
}
impl Tool for Update {
    const SPEC: &'static Spec = &Spec {
        name: "nc_share_update",
        app: &APP,
        title: "Update share",
        about: "Change permissions, expiry, note or label of a share. What is not given stays; an empty text clears it.",
        scopes: &["sharing.write"],
        effect: Effect::Update,
        operations: &["files_sharing.shareapi-update-share"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Share {share_id} not found", share_id = input.share_id),
            ),
        ];
        let share_id = input.share_id.to_string();
        let body = types::ShareapiUpdateShareBody {
            attributes: None,
            expire_date: input.expire_date,
            hide_download: None,
            label: input.label,
            note: input.note,
            password: input.password,
            permissions: input.permissions,
            public_upload: None,
            send_mail: None,
            send_password_by_talk: None,
            token: None,
        };
        let answer = client.shareapi_update_share(&*share_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            result: Share::from(item),
        })
    }
}
