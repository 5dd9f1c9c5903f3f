//! `nc_teams_add_member`: Add team member. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::circles::{Client, types};
use super::{APP, shapes::*};
/// Add team member.
#[derive(Debug)]
pub struct AddMember;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the team
    pub team_id: String,
    /// Id of a user, group or team, or a mail address
    pub user_id: String,
    /// 1 user, 2 group, 4 mail address, 8 contact, 16 team
    #[serde(default = "default_type")]
    pub r#type: i64,
}
fn default_type() -> i64 {
    1
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub member: NewMember,
}
impl Tool for AddMember {
    const SPEC: &'static Spec = &Spec {
        name: "nc_teams_add_member",
        app: &APP,
        title: "Add team member",
        about: "Add somebody to a team. nc_teams_remove_member takes them out.",
        scopes: &["teams.write"],
        effect: Effect::Create,
        operations: &["circles.addMember"],
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
                    "User, group or team {user_id} not found", user_id = input.user_id
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Team {team_id} not found, or you may not add members", team_id =
                    input.team_id
                ),
            ),
        ];
        let body = types::AddMemberBody {
            type_: input.r#type,
            user_id: input.user_id,
        };
        let answer = client.add_member(&*input.team_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            member: NewMember::from(item),
        })
    }
}
