//! `nc_user_status_get_user`: Get someone's status. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::user_status::{Client, types};
use super::{APP, shapes::*};
/// Get someone's status.
#[derive(Debug)]
pub struct GetUser;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// User id
    pub user_id: String,
}
impl Tool for GetUser {
    const SPEC: &'static Spec = &Spec {
        name: "nc_user_status_get_user",
        app: &APP,
        title: "Get someone's status",
        about: "Read online status and status message of one person. Who never set one has none.",
        scopes: &["user_status.read"],
        effect: Effect::Read,
        operations: &["user_status.statuses-find"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "user_status",
                text: &["message"],
                author: &["user_id"],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Status;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (Kind::NotFound, format!("{user_id} has no status", user_id = input.user_id)),
        ];
        let answer = client.statuses_find(&*input.user_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Status::from(item))
    }
}
