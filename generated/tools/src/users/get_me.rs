//! `nc_users_get_me`: Get own account. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
use super::{APP, shapes::*};
/// Get own account.
#[derive(Debug)]
pub struct GetMe;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
impl Tool for GetMe {
    const SPEC: &'static Spec = &Spec {
        name: "nc_users_get_me",
        app: &APP,
        title: "Get own account",
        about: "Read the account that these tools act as, with mail address, groups, language, time zone and quota.",
        scopes: &["users.read"],
        effect: Effect::Read,
        operations: &["provisioning_api.users-get-current-user"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = User;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.users_get_current_user().await;
        let answer = answer?;
        let item = answer.into_inner();
        Ok(User::from(item))
    }
}
