//! `nc_teams_remove_member`: Remove team member. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::circles::{Client, types};
use super::{APP, shapes::*};
/// Remove team member.
#[derive(Debug)]
pub struct RemoveMember;
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
    pub removed_id: String,
    pub team_id: String,
}
impl Tool for RemoveMember {
    const SPEC: &'static Spec = &Spec {
        name: "nc_teams_remove_member",
        app: &APP,
        title: "Remove team member",
        about: "Take somebody out of a team. nc_teams_add_member brings them back.",
        scopes: &["teams.write"],
        effect: Effect::Update,
        operations: &["circles.removeMember"],
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
                    "Team {team_id} not found, or you may not remove this member",
                    team_id = input.team_id
                ),
            ),
        ];
        let echo_member_id = input.member_id.clone();
        let echo_team_id = input.team_id.clone();
        let answer = client.remove_member(&*input.team_id, &*input.member_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            removed_id: echo_member_id,
            team_id: echo_team_id,
        })
    }
}
