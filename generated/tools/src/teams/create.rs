//! `nc_teams_create`: Create team. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::circles::{Client, types};
use super::{APP, shapes::*};
/// Create team.
#[derive(Debug)]
pub struct Create;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Name
    pub name: String,
    /// Only you see it
    #[serde(default = "default_personal")]
    pub personal: bool,
}
fn default_personal() -> bool {
    false
}
impl Tool for Create {
    const SPEC: &'static Spec = &Spec {
        name: "nc_teams_create",
        app: &APP,
        title: "Create team",
        about: "Create a team that you own. A name that is taken gets a number.",
        scopes: &["teams.write"],
        effect: Effect::Create,
        operations: &["circles.createCircle"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = NewTeam;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let body = types::CreateCircleBody {
            local: None,
            name: input.name,
            personal: Some(input.personal),
        };
        let answer = client.create_circle(&body).await;
        let answer = answer?;
        let item = answer.into_inner();
        Ok(NewTeam::from(item))
    }
}
