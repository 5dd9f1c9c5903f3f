//! `nc_mail_cancel_outbox_message`: Cancel waiting message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Cancel waiting message.
#[derive(Debug)]
pub struct CancelOutboxMessage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number in the outbox
    pub outbox_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub cancelled_id: i64,
}
impl Tool for CancelOutboxMessage {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_cancel_outbox_message",
        app: &APP,
        title: "Cancel waiting message",
        about: "Take a message out of the outbox without sending it. Its text is gone.",
        scopes: &["mail.send"],
        effect: Effect::Delete,
        operations: &["mail.deleteOutboxMessage"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Drop message {outbox_id} of the outbox with its text for good?",
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
        ];
        let echo_outbox_id = input.outbox_id.clone();
        let answer = client.delete_outbox_message(input.outbox_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            cancelled_id: echo_outbox_id,
        })
    }
}
