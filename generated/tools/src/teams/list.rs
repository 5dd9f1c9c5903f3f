//! `nc_teams_list`: List teams. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::circles::{Client, types};
use super::{APP, shapes::*};
/// List teams.
#[derive(Debug)]
pub struct List;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub teams: Vec<Team>,
}
impl Tool for List {
    const SPEC: &'static Spec = &Spec {
        name: "nc_teams_list",
        app: &APP,
        title: "List teams",
        about: "List the teams that you are in, and those that everyone may see. Without a level you are no member.",
        scopes: &["teams.read"],
        effect: Effect::Read,
        operations: &["circles.listCircles"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "teams",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.list_circles(None, None).await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Team> = item.into_iter().map(Team::from).collect();
        Ok(Output { teams: items })
    }
}
