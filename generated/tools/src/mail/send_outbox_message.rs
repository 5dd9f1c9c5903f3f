//! `nc_mail_send_outbox_message`: Send waiting message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Send waiting message.
#[derive(Debug)]
pub struct SendOutboxMessage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number in the outbox
    pub outbox_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub sent_id: i64,
}
impl Tool for SendOutboxMessage {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_send_outbox_message",
        app: &APP,
        title: "Send waiting message",
        about: "Send a message of the outbox now, also one whose sending failed. It cannot be called back.",
        scopes: &["mail.send"],
        effect: Effect::Send,
        operations: &["mail.sendOutboxMessage"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Send message {outbox_id} of the outbox now?",
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
                    "Outbox message {outbox_id} not found", outbox_id = input.outbox_id
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "Outbox message {outbox_id} not found", outbox_id = input.outbox_id
                ),
            ),
            (
                Kind::ServerError,
                format!(
                    "The mail server did not take message {outbox_id}; it stays in the outbox",
                    outbox_id = input.outbox_id
                ),
            ),
        ];
        let echo_outbox_id = input.outbox_id.clone();
        let answer = client.send_outbox_message(input.outbox_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output { sent_id: echo_outbox_id })
    }
}
