//! `talk_resend_invitations`: Resend invitations. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Resend invitations.
#[derive(Debug)]
pub struct ResendInvitations;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Only to this participant
    pub attendee_id: Option<i64>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub message: &'static str,
}
impl Tool for ResendInvitations {
    const SPEC: &'static Spec = &Spec {
        name: "talk_resend_invitations",
        app: &APP,
        title: "Resend invitations",
        about: "Send the invitation mail again, to one participant or all that were invited by mail, as moderator.",
        scopes: &["talk.write"],
        effect: Effect::Send,
        operations: &["spreed.room-resend-invitations"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Send invitation mails for the conversation {room} again?",
                look: &[
                    nc_toolkit::Look {
                        name: "room",
                        tool: "talk_get_conversation",
                        path: &["conversation", "displayName"],
                    },
                ],
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
                    "Conversation {token} or its participant not found", token = input
                    .token
                ),
            ),
        ];
        let echo_token = input.token.clone();
        let body = types::RoomResendInvitationsBody {
            attendee_id: input.attendee_id,
        };
        let answer = client.room_resend_invitations(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            token: echo_token,
            message: "Invitations sent",
        })
    }
}
