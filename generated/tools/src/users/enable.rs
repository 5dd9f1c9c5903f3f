//! `nc_users_enable`: Enable user. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Enable user.
#[derive(Debug)]
pub struct Enable;
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
impl Tool for Enable {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_enable",
        app: &APP,
        title: "Enable user",
        about: "Unlock an account that was disabled, as administrator.",
        scopes: &["users.admin"],
        effect: Effect::Set,
        operations: &["provisioning_api.users-enable-user"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Unlock the account {user_id}?",
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
                format!("User {user_id} not found", user_id = input.user_id),
            ),
        ];
        let echo_user_id = input.user_id.clone();
        let answer = client.users_enable_user(&*input.user_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            user_id: echo_user_id,
            enabled: true,
        })
    }
}
