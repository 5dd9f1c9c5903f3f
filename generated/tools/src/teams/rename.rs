//! `nc_teams_rename`: Rename team. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::circles::{Client, types};
use super::{APP, shapes::*};
/// Rename team.
#[derive(Debug)]
pub struct Rename;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the team
    pub team_id: String,
    /// New name
    pub name: String,
}
impl Tool for Rename {
    const SPEC: &'static Spec = &Spec {
        name: "nc_teams_rename",
        app: &APP,
        title: "Rename team",
        about: "Give a team another name.",
        scopes: &["teams.write"],
        effect: Effect::Set,
        operations: &["circles.setName"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Team;
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
                    "Team {team_id} not found, or you may not rename it", team_id = input
                    .team_id
                ),
            ),
        ];
        let body = types::SetNameBody {
            value: input.name,
        };
        let answer = client.set_name(&*input.team_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Team::from(item))
    }
}
