//! `nc_teams_list_members`: List team members. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::circles::{Client, types};
use super::{APP, shapes::*};
/// List team members.
#[derive(Debug)]
pub struct ListMembers;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the team
    pub team_id: String,
    /// Part of a name
    pub search: Option<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total_count: usize,
    pub members: Vec<Member>,
}
impl Tool for ListMembers {
    const SPEC: &'static Spec = &Spec {
        name: "nc_teams_list_members",
        app: &APP,
        title: "List team members",
        about: "List the members of a team that you are in, with level (1 member, 4 moderator, 8 admin, 9 owner).",
        scopes: &["teams.read"],
        effect: Effect::Read,
        operations: &["circles.listMembers"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "members",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
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
                    "Team {team_id} not found, or you are no member", team_id = input
                    .team_id
                ),
            ),
        ];
        let answer = client
            .list_members(
                &*input.team_id,
                None,
                None,
                None,
                input.search.as_ref().map(|value| value.as_str()),
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Member> = item.into_iter().map(Member::from).collect();
        Ok(Output {
            total_count: items.len(),
            members: items,
        })
    }
}
