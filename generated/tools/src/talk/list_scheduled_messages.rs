//! `talk_list_scheduled_messages`: List scheduled messages. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List scheduled messages.
#[derive(Debug)]
pub struct ListScheduledMessages;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub messages: Vec<Scheduled>,
}
impl Tool for ListScheduledMessages {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_scheduled_messages",
        app: &APP,
        title: "List scheduled messages",
        about: "List your messages that wait to be sent in a conversation.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.chat-get-scheduled-messages"],
        feature: Some("scheduled-messages"),
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "messages",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Conversation {token} not found", token = input.token),
            ),
        ];
        let answer = client.chat_get_scheduled_messages(&*input.token).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Scheduled> = item.into_iter().map(Scheduled::from).collect();
        Ok(Output { messages: items })
    }
}
