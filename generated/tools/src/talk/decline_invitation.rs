//! `talk_decline_invitation`: Decline federated invitation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Decline federated invitation.
#[derive(Debug)]
pub struct DeclineInvitation;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number from talk_list_invitations
    pub invitation_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub declined_id: i64,
}
impl Tool for DeclineInvitation {
    const SPEC: &'static Spec = &Spec {
        name: "talk_decline_invitation",
        app: &APP,
        title: "Decline federated invitation",
        about: "Decline an invitation into a conversation of another server, which is told. Only the other side can undo it, by inviting again.",
        scopes: &["talk.write"],
        effect: Effect::Delete,
        operations: &["spreed.federation-reject-share"],
        feature: Some("federation-v1"),
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
                    "Invitation {invitation_id} not found", invitation_id = input
                    .invitation_id
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "Invitation {invitation_id} is accepted already: talk_leave_conversation leaves the conversation",
                    invitation_id = input.invitation_id
                ),
            ),
        ];
        let echo_invitation_id = input.invitation_id.clone();
        let answer = client.federation_reject_share(input.invitation_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            declined_id: echo_invitation_id,
        })
    }
}
