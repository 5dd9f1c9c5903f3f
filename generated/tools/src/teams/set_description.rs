//! `nc_teams_set_description`: Set team description. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::circles::{Client, types};
use super::{APP, shapes::*};
/// Set team description.
#[derive(Debug)]
pub struct SetDescription;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the team
    pub team_id: String,
    /// New text; an empty one removes it
    pub description: String,
}
impl Tool for SetDescription {
    const SPEC: &'static Spec = &Spec {
        name: "nc_teams_set_description",
        app: &APP,
        title: "Set team description",
        about: "Say what a team is for.",
        scopes: &["teams.write"],
        effect: Effect::Set,
        operations: &["circles.setDescription"],
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
                    "Team {team_id} not found, or you may not describe it", team_id =
                    input.team_id
                ),
            ),
        ];
        let body = types::SetDescriptionBody {
            value: input.description,
        };
        let answer = client.set_description(&*input.team_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Team::from(item))
    }
}
