//! `nc_mail_unsnooze_message`: Unsnooze message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Unsnooze message.
#[derive(Debug)]
pub struct UnsnoozeMessage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the message in the snooze mailbox
    pub message_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub unsnoozed_id: i64,
}
impl Tool for UnsnoozeMessage {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_unsnooze_message",
        app: &APP,
        title: "Unsnooze message",
        about: "Bring a snoozed message back to where it was. It gets a new number.",
        scopes: &["mail.write"],
        effect: Effect::Update,
        operations: &["mail.unsnoozeMessage"],
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
                Kind::Forbidden,
                format!("Message {message_id} not found", message_id = input.message_id),
            ),
            (
                Kind::BadRequest,
                format!("Message {message_id} not found", message_id = input.message_id),
            ),
        ];
        let echo_message_id = input.message_id.clone();
        let answer = client.unsnooze_message(input.message_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            unsnoozed_id: echo_message_id,
        })
    }
}
