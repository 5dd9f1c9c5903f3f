//! `nc_users_get`: Get user. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Get user.
#[derive(Debug)]
pub struct Get;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// User id
    pub user_id: String,
}
impl Tool for Get {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_get",
        app: &APP,
        title: "Get user",
        about: "Read an account in full. You may read your own; others only as administrator, else use nc_users_get_profile.",
        scopes: &["users.read"],
        effect: Effect::Read,
        operations: &["provisioning_api.users-get-user"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "profiles",
                text: &["organisation", "role", "headline", "biography"],
                author: &["id"],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = User;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!(
                    "User {user_id} not found, or not yours to see", user_id = input
                    .user_id
                ),
            ),
        ];
        let answer = client.users_get_user(&*input.user_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(User::from(item))
    }
}
