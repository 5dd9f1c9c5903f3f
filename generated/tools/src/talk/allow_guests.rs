//! `talk_allow_guests`: Allow guests. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Allow guests.
#[derive(Debug)]
pub struct AllowGuests;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Password that guests must give
    pub password: Option<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub r#type: i64,
    pub hasPassword: bool,
}
impl Tool for AllowGuests {
    const SPEC: &'static Spec = &Spec {
        name: "talk_allow_guests",
        app: &APP,
        title: "Allow guests",
        about: "Let everybody who has the link into a conversation, as moderator. talk_disallow_guests ends it.",
        scopes: &["talk.write"],
        effect: Effect::Send,
        operations: &["spreed.room-make-public"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Let everybody who has the link into the conversation {room}?",
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
                Kind::Forbidden,
                format!(
                    "Only moderators may open the conversation {token}", token = input
                    .token
                ),
            ),
        ];
        let body = types::RoomMakePublicBody {
            password: input.password,
        };
        let answer = client.room_make_public(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let r#type = pick::some::<i64>(item.type_.clone()).unwrap_or_default();
        let hasPassword = pick::some::<bool>(item.has_password.clone())
            .unwrap_or_default();
        Ok(Output {
            token: token,
            r#type: r#type,
            hasPassword: hasPassword,
        })
    }
}
