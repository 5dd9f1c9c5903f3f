//! `nc_users_list_recent`: List recent logins. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// List recent logins.
#[derive(Debug)]
pub struct ListRecent;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Users on a page
    #[serde(default = "default_limit")]
    pub limit: i64,
    /// Users to skip
    pub offset: Option<i64>,
}
fn default_limit() -> i64 {
    25
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<serde_json::Value>,
}
impl Tool for ListRecent {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_list_recent",
        app: &APP,
        title: "List recent logins",
        about: "List the accounts that logged in last, as administrator.",
        scopes: &["users.admin"],
        effect: Effect::Read,
        operations: &["provisioning_api.users-get-last-logged-in-users"],
        envelope: false,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [(Kind::Forbidden, format!("Only administrators may list users"))];
        let answer = client
            .users_get_last_logged_in_users(Some(input.limit), input.offset, None)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let users = pick::some::<serde_json::Value>(item.users.clone())
            .and_then(pick::value);
        Ok(Output { users: users })
    }
}
