//! `nc_users_disable`: Disable user. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Disable user.
#[derive(Debug)]
pub struct Disable;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// User id
    pub user_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub user_id: String,
    pub enabled: bool,
}
impl Tool for Disable {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_disable",
        app: &APP,
        title: "Disable user",
        about: "Lock an account and end its sessions, as administrator. Nothing is lost; nc_users_enable undoes it.",
        scopes: &["users.admin"],
        effect: Effect::Set,
        operations: &["provisioning_api.users-disable-user"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Lock the account {user_id} and end its sessions?",
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
                format!("User {user_id} not found, or your own", user_id = input.user_id),
            ),
        ];
        let echo_user_id = input.user_id.clone();
        let answer = client.users_disable_user(&*input.user_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            user_id: echo_user_id,
            enabled: false,
        })
    }
}
