//! `nc_users_list_subadmin_groups`: List groups someone manages. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// List groups someone manages.
#[derive(Debug)]
pub struct ListSubadminGroups;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// User id
    pub user_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub groups: Vec<String>,
}
impl Tool for ListSubadminGroups {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_list_subadmin_groups",
        app: &APP,
        title: "List groups someone manages",
        about: "List the groups that a user is group administrator of, as administrator.",
        scopes: &["users.admin"],
        effect: Effect::Read,
        operations: &["provisioning_api.users-get-user-sub-admin-groups"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "groups",
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
                format!("User {user_id} not found", user_id = input.user_id),
            ),
        ];
        let answer = client.users_get_user_sub_admin_groups(&*input.user_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<String> = item.into_iter().collect();
        Ok(Output { groups: items })
    }
}
