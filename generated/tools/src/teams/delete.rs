//! `nc_teams_delete`: Delete team. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::circles::{Client, types};
use super::{APP, shapes::*};
/// Delete team.
#[derive(Debug)]
pub struct Delete;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the team
    pub team_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: String,
}
impl Tool for Delete {
    const SPEC: &'static Spec = &Spec {
        name: "nc_teams_delete",
        app: &APP,
        title: "Delete team",
        about: "Delete a team that you own, for good. What was shared with it is shared with its members no longer.",
        scopes: &["teams.write"],
        effect: Effect::Delete,
        operations: &["circles.deleteCircle"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the team {team} for good?",
                look: &[
                    nc_toolkit::Look {
                        name: "team",
                        tool: "nc_teams_get",
                        path: &["name"],
                    },
                ],
                type_back: Some("team"),
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
                format!("Team {team_id} not found", team_id = input.team_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Team {team_id} not found, or you are not its owner", team_id = input
                    .team_id
                ),
            ),
        ];
        let echo_team_id = input.team_id.clone();
        let answer = client.delete_circle(&*input.team_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output { deleted_id: echo_team_id })
    }
}
