//! `nc_share_send_email`: Mail public link. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// Mail public link.
#[derive(Debug)]
pub struct SendEmail;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the share
    pub share_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub share_id: i64,
    pub sent: bool,
}
impl Tool for SendEmail {
    const SPEC: &'static Spec = &Spec {
        name: "nc_share_send_email",
        app: &APP,
        title: "Mail public link",
        about: "Mail the link of a share to the address it was made for, once more.",
        scopes: &["sharing.write"],
        effect: Effect::Send,
        operations: &["files_sharing.shareapi-send-share-email"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Mail the link of share {share_id} once more?",
                look: &[],
                type_back: None,
                undo: false,
                when: &[],
            },
        ),
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
                format!(
                    "Share {share_id} not found, or not by mail", share_id = input
                    .share_id
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "Share {share_id} has no mail address", share_id = input.share_id
                ),
            ),
        ];
        let echo_share_id = input.share_id.clone();
        let share_id = input.share_id.to_string();
        let body = types::ShareapiSendShareEmailBody {
            password: None,
        };
        let answer = client.shareapi_send_share_email(&*share_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            share_id: echo_share_id,
            sent: true,
        })
    }
}
