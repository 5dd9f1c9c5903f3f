//! `talk_edit_message`: Edit message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Edit message.
#[derive(Debug)]
pub struct EditMessage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the message
    pub message_id: i64,
    /// New text
    pub message: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub notice: Text,
}
impl Tool for EditMessage {
    const SPEC: &'static Spec = &Spec {
        name: "talk_edit_message",
        app: &APP,
        title: "Edit message",
        about: "Change the text of a message of yours, or of others as moderator, up to 24 hours after it was sent.",
        scopes: &["talk.write"],
        effect: Effect::Update,
        operations: &["spreed.chat-edit-message"],
        feature: Some("edit-messages"),
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
                format!(
                    "Message {message_id} of conversation {token} not found", message_id
                    = input.message_id, token = input.token
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Message {message_id} is not yours to edit", message_id = input
                    .message_id
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "Message {message_id} was not edited: the text is empty, or it is too old or of another kind",
                    message_id = input.message_id
                ),
            ),
            (Kind::TooLarge, format!("The message is longer than 32000 characters")),
        ];
        let body = types::ChatEditMessageBody {
            message: input.message,
        };
        let answer = client
            .chat_edit_message(&*input.token, input.message_id, None, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output { notice: Text::from(item) })
    }
}
