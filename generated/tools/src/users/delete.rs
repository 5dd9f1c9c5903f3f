//! `nc_users_delete`: Delete user. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Delete user.
#[derive(Debug)]
pub struct Delete;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// User id
    pub user_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: String,
}
impl Tool for Delete {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_delete",
        app: &APP,
        title: "Delete user",
        about: "Delete an account with its files, calendars and shares, as administrator. It cannot be undone; nc_users_disable can.",
        scopes: &["users.admin"],
        effect: Effect::Delete,
        operations: &["provisioning_api.users-delete-user"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the account {user_id} with all its files, calendars and shares for good?",
                look: &[],
                type_back: Some("user_id"),
                undo: false,
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
                format!("User {user_id} not found, or your own", user_id = input.user_id),
            ),
        ];
        let echo_user_id = input.user_id.clone();
        let answer = client.users_delete_user(&*input.user_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output { deleted_id: echo_user_id })
    }
}
