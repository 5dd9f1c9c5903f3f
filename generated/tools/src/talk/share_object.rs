//! `talk_share_object`: Share object into conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Share object into conversation.
#[derive(Debug)]
pub struct ShareObject;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// deck-card, geo-location, talk-poll, ...
    pub object_type: String,
    /// Its id; of a place geo:52.5,13.4
    pub object_id: String,
    /// JSON with name and what the type wants: {"name": "Hall", "latitude": "52.5", "longitude": "13.4"}
    pub meta_data: Option<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub message: Item,
}
impl Tool for ShareObject {
    const SPEC: &'static Spec = &Spec {
        name: "talk_share_object",
        app: &APP,
        title: "Share object into conversation",
        about: "Send a card, place or other thing of Nextcloud into a conversation, shown richly.",
        scopes: &["talk.write"],
        effect: Effect::Send,
        operations: &["spreed.chat-share-object-to-chat"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Send {object_id} into the conversation {room}?",
                look: &[
                    nc_toolkit::Look {
                        name: "room",
                        tool: "talk_get_conversation",
                        path: &["conversation", "displayName"],
                    },
                ],
                type_back: None,
                undo: true,
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
                format!("Conversation {token} not found", token = input.token),
            ),
            (
                Kind::BadRequest,
                format!(
                    "The object was not shared: `meta_data` must be JSON with a name and what the type wants"
                ),
            ),
        ];
        let body = types::ChatShareObjectToChatBody {
            actor_display_name: None,
            meta_data: input.meta_data,
            object_id: input.object_id,
            object_type: input.object_type,
            reference_id: None,
            thread_id: None,
        };
        let answer = client.chat_share_object_to_chat(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner().unwrap_or_default();
        Ok(Output {
            message: Item::from(item),
        })
    }
}
