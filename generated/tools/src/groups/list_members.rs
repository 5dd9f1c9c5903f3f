//! `nc_groups_list_members`: List group members. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// List group members.
#[derive(Debug)]
pub struct ListMembers;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Group id
    pub group_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub users: Vec<String>,
}
impl Tool for ListMembers {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groups_list_members",
        app: &APP,
        title: "List group members",
        about: "List the user ids in a group that you are in or administer.",
        scopes: &["groups.read"],
        effect: Effect::Read,
        operations: &["provisioning_api.groups-get-group-users"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "users",
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
                format!("Group {group_id} not found", group_id = input.group_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "You may not see who is in {group_id}", group_id = input.group_id
                ),
            ),
        ];
        let answer = client.groups_get_group_users(&*input.group_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<String> = pick::some::<Vec<String>>(item.users)
            .unwrap_or_default()
            .into_iter()
            .collect();
        Ok(Output { users: items })
    }
}
