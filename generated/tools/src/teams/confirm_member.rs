//! `nc_teams_confirm_member`: Accept team member. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::circles::{Client, types};
use super::{APP, shapes::*};
/// Accept team member.
#[derive(Debug)]
pub struct ConfirmMember;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the team
    pub team_id: String,
    /// Id from nc_teams_list_members
    pub member_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub member: NewMember,
}
impl Tool for ConfirmMember {
    const SPEC: &'static Spec = &Spec {
        name: "nc_teams_confirm_member",
        app: &APP,
        title: "Accept team member",
        about: "Accept somebody who asked to join a team.",
        scopes: &["teams.write"],
        effect: Effect::Set,
        operations: &["circles.confirmMember"],
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
                Kind::NotFound,
                format!(
                    "Member {member_id} not found in this team", member_id = input
                    .member_id
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Team {team_id} not found, or you may not accept members", team_id =
                    input.team_id
                ),
            ),
        ];
        let answer = client.confirm_member(&*input.team_id, &*input.member_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            member: NewMember::from(item),
        })
    }
}
