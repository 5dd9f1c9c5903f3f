//! `nc_teams_set_member_level`: Set team member level. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::circles::{Client, types};
use super::{APP, shapes::*};
/// Set team member level.
#[derive(Debug)]
pub struct SetMemberLevel;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the team
    pub team_id: String,
    /// Id from nc_teams_list_members
    pub member_id: String,
    /// 1 member, 4 moderator, 8 admin, 9 owner
    pub level: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub member: NewMember,
}
impl Tool for SetMemberLevel {
    const SPEC: &'static Spec = &Spec {
        name: "nc_teams_set_member_level",
        app: &APP,
        title: "Set team member level",
        about: "Set what a member may do. Making somebody owner makes you an admin.",
        scopes: &["teams.write"],
        effect: Effect::Update,
        operations: &["circles.setMemberLevel"],
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
                    "Team {team_id} not found, or you may not set this level", team_id =
                    input.team_id
                ),
            ),
        ];
        let body = types::SetMemberLevelBody {
            level: input.level,
        };
        let answer = client
            .set_member_level(&*input.team_id, &*input.member_id, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            member: NewMember::from(item),
        })
    }
}
