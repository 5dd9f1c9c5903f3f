//! `nc_groups_list_subadmins`: List group administrators. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// List group administrators.
#[derive(Debug)]
pub struct ListSubadmins;
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
impl Tool for ListSubadmins {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groups_list_subadmins",
        app: &APP,
        title: "List group administrators",
        about: "List the user ids of those who manage a group, as administrator.",
        scopes: &["groups.admin"],
        effect: Effect::Read,
        operations: &["provisioning_api.groups-get-sub-admins-of-group"],
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
            (Kind::Forbidden, format!("Only administrators may see this")),
            (
                Kind::NotFound,
                format!("Group {group_id} not found", group_id = input.group_id),
            ),
            (
                Kind::BadRequest,
                format!("Group {group_id} not found", group_id = input.group_id),
            ),
        ];
        let answer = client.groups_get_sub_admins_of_group(&*input.group_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<String> = item.into_iter().collect();
        Ok(Output { users: items })
    }
}
