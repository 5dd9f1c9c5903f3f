//! `nc_users_list_disabled`: List disabled users. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// List disabled users.
#[derive(Debug)]
pub struct ListDisabled;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Part of a name or id
    pub search: Option<String>,
    /// Users on a page
    #[serde(default = "default_limit")]
    pub limit: i64,
    /// Users to skip
    pub offset: Option<i64>,
}
fn default_limit() -> i64 {
    50
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<serde_json::Value>,
}
impl Tool for ListDisabled {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_list_disabled",
        app: &APP,
        title: "List disabled users",
        about: "List accounts that are locked, by user id, as administrator.",
        scopes: &["users.admin"],
        effect: Effect::Read,
        operations: &["provisioning_api.users-get-disabled-users-details"],
        envelope: false,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [(Kind::Forbidden, format!("Only administrators may list users"))];
        let answer = client
            .users_get_disabled_users_details(
                Some(input.limit),
                input.offset,
                input.search.as_ref().map(|value| value.as_str()),
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let users = pick::some::<serde_json::Value>(item.users.clone())
            .and_then(pick::value);
        Ok(Output { users: users })
    }
}
