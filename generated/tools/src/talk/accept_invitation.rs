//! `talk_accept_invitation`: Accept federated invitation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Accept federated invitation.
#[derive(Debug)]
pub struct AcceptInvitation;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number from talk_list_invitations
    pub invitation_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub conversation: Room,
}
impl Tool for AcceptInvitation {
    const SPEC: &'static Spec = &Spec {
        name: "talk_accept_invitation",
        app: &APP,
        title: "Accept federated invitation",
        about: "Join a conversation of another server that you are invited into. talk_leave_conversation leaves it.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.federation-accept-share"],
        feature: Some("federation-v1"),
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "talk",
                text: &["displayName", "description"],
                author: &[],
                sender: &[],
                only_if: None,
            },
        ),
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
                    "Invitation {invitation_id} not found, or the other server cannot be reached now",
                    invitation_id = input.invitation_id
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "Invitation {invitation_id} cannot be accepted; perhaps it is already",
                    invitation_id = input.invitation_id
                ),
            ),
        ];
        let answer = client.federation_accept_share(input.invitation_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            conversation: Room::from(item).link(ctx.links()),
        })
    }
}
