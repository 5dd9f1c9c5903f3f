//! `nc_mail_get_quota`: Get mail quota. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Get mail quota.
#[derive(Debug)]
pub struct GetQuota;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the account
    pub account_id: i64,
}
impl Tool for GetQuota {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_get_quota",
        app: &APP,
        title: "Get mail quota",
        about: "How much space the account uses on the mail server, and how much it may.",
        scopes: &["mail.read"],
        effect: Effect::Read,
        operations: &["mail.getQuota"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Quota;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::BadRequest,
                format!("Account {account_id} not found", account_id = input.account_id),
            ),
            (
                Kind::NotImplemented,
                format!(
                    "The mail server of account {account_id} tells no quota", account_id
                    = input.account_id
                ),
            ),
            (
                Kind::ServerError,
                format!(
                    "Account {account_id} not found, or its mail server cannot be reached",
                    account_id = input.account_id
                ),
            ),
        ];
        let answer = client.get_quota(input.account_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Quota::from(item))
    }
}
