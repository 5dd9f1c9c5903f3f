//! `nc_mail_get_account`: Get mail account. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Get mail account.
#[derive(Debug)]
pub struct GetAccount;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the account
    pub account_id: i64,
}
impl Tool for GetAccount {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_get_account",
        app: &APP,
        title: "Get mail account",
        about: "Read the settings of an account - signature, and which mailboxes are drafts, sent, trash and so on.",
        scopes: &["mail.read"],
        effect: Effect::Read,
        operations: &["mail.getAccountSettings"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = AccountSettings;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::BadRequest,
                format!("Account {account_id} not found", account_id = input.account_id),
            ),
        ];
        let answer = client.get_account_settings(input.account_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(AccountSettings::from(item))
    }
}
