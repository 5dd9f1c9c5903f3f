//! `nc_groups_remove_subadmin`: Remove group administrator. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Remove group administrator.
#[derive(Debug)]
pub struct RemoveSubadmin;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// User id
    pub user_id: String,
    /// Group id
    pub group_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub user_id: String,
    pub group_id: String,
    pub manages: bool,
}
impl Tool for RemoveSubadmin {
    const SPEC: &'static Spec = &Spec {
        name: "nc_groups_remove_subadmin",
        app: &APP,
        title: "Remove group administrator",
        about: "Take the management of a group from a user, as administrator. nc_groups_add_subadmin undoes it.",
        scopes: &["groups.admin"],
        effect: Effect::Delete,
        operations: &["provisioning_api.users-remove-sub-admin"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Take the management of {group_id} from {user_id}?",
                look: &[],
                type_back: None,
                undo: true,
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
                Kind::Forbidden,
                format!(
                    "Only administrators may do this, and Nextcloud wants the login password or a token of its own sign-in instead of an app password"
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "User {user_id} or group {group_id} not found, or not its administrator",
                    user_id = input.user_id, group_id = input.group_id
                ),
            ),
        ];
        let echo_user_id = input.user_id.clone();
        let echo_group_id = input.group_id.clone();
        let answer = client
            .users_remove_sub_admin(&*input.user_id, &*input.group_id)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            user_id: echo_user_id,
            group_id: echo_group_id,
            manages: false,
        })
    }
}
