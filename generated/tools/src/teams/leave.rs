//! `nc_teams_leave`: Leave team. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::circles::{Client, types};
use super::{APP, shapes::*};
/// Leave team.
#[derive(Debug)]
pub struct Leave;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the team
    pub team_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub left_id: String,
}
impl Tool for Leave {
    const SPEC: &'static Spec = &Spec {
        name: "nc_teams_leave",
        app: &APP,
        title: "Leave team",
        about: "Leave a team. Coming back takes an open team or somebody who adds you.",
        scopes: &["teams.write"],
        effect: Effect::Update,
        operations: &["circles.leaveCircle"],
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
                format!("You are no member of team {team_id}", team_id = input.team_id),
            ),
        ];
        let echo_team_id = input.team_id.clone();
        let answer = client.leave_circle(&*input.team_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output { left_id: echo_team_id })
    }
}
