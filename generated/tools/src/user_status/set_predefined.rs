//! `nc_user_status_set_predefined`: Set predefined message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::user_status::{Client, types};
use super::{APP, shapes::*};
/// Set predefined message.
#[derive(Debug)]
pub struct SetPredefined;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id from nc_user_status_list_predefined
    pub message_id: String,
    /// When it ends, in seconds since 1970
    pub clear_at: Option<i64>,
}
impl Tool for SetPredefined {
    const SPEC: &'static Spec = &Spec {
        name: "nc_user_status_set_predefined",
        app: &APP,
        title: "Set predefined message",
        about: "Set one of the ready-made status messages.",
        scopes: &["user_status.write"],
        effect: Effect::Set,
        operations: &["user_status.user_status-set-predefined-message"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Own;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::BadRequest,
                format!(
                    "There is no predefined message {message_id}", message_id = input
                    .message_id
                ),
            ),
        ];
        let body = types::UserStatusSetPredefinedMessageBody {
            clear_at: input.clear_at,
            message_id: input.message_id,
        };
        let answer = client.user_status_set_predefined_message(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Own::from(item))
    }
}
