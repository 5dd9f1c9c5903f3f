//! `nc_users_remove_from_group`: Remove user from group. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Remove user from group.
#[derive(Debug)]
pub struct RemoveFromGroup;
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
    pub member: bool,
}
impl Tool for RemoveFromGroup {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_remove_from_group",
        app: &APP,
        title: "Remove user from group",
        about: "Take a user out of a group, as administrator of it. nc_users_add_to_group undoes it.",
        scopes: &["users.admin"],
        effect: Effect::Delete,
        operations: &["provisioning_api.users-remove-from-group"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Take {user_id} out of the group {group_id}?",
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
                Kind::NotFound,
                format!("User {user_id} not found", user_id = input.user_id),
            ),
            (
                Kind::BadRequest,
                format!(
                    "User {user_id} or group {group_id} not found", user_id = input
                    .user_id, group_id = input.group_id
                ),
            ),
        ];
        let echo_user_id = input.user_id.clone();
        let echo_group_id = input.group_id.clone();
        let answer = client
            .users_remove_from_group(&*input.user_id, &*input.group_id)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            user_id: echo_user_id,
            group_id: echo_group_id,
            member: false,
        })
    }
}
