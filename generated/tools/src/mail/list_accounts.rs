//! `nc_mail_list_accounts`: List mail accounts. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// List mail accounts.
#[derive(Debug)]
pub struct ListAccounts;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total_count: usize,
    pub results: Vec<Account>,
}
impl Tool for ListAccounts {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_list_accounts",
        app: &APP,
        title: "List mail accounts",
        about: "List your mail accounts and those that others delegated to you.",
        scopes: &["mail.read"],
        effect: Effect::Read,
        operations: &["mail.listAccountSettings"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "results",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.list_account_settings().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Account> = item.into_iter().map(Account::from).collect();
        Ok(Output {
            total_count: items.len(),
            results: items,
        })
    }
}
