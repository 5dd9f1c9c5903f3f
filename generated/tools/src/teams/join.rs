//! `nc_teams_join`: Join team. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::circles::{Client, types};
use super::{APP, shapes::*};
/// Join team.
#[derive(Debug)]
pub struct Join;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the team
    pub team_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub member: NewMember,
}
impl Tool for Join {
    const SPEC: &'static Spec = &Spec {
        name: "nc_teams_join",
        app: &APP,
        title: "Join team",
        about: "Become a member of a team that is open, or ask to become one. nc_teams_leave undoes it.",
        scopes: &["teams.write"],
        effect: Effect::Update,
        operations: &["circles.joinCircle"],
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
                format!("Team {team_id} not found", team_id = input.team_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Team {team_id} not found, or it is not open", team_id = input
                    .team_id
                ),
            ),
        ];
        let answer = client.join_circle(&*input.team_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            member: NewMember::from(item),
        })
    }
}
