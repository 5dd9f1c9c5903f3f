//! `nc_mail_list_aliases`: List sender addresses. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// List sender addresses.
#[derive(Debug)]
pub struct ListAliases;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the account
    pub account_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total_count: usize,
    pub results: Vec<Alias>,
}
impl Tool for ListAliases {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_list_aliases",
        app: &APP,
        title: "List sender addresses",
        about: "List the other addresses that an account may send from.",
        scopes: &["mail.read"],
        effect: Effect::Read,
        operations: &["mail.listAliases"],
        feature: None,
        since: None,
        envelope: false,
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
        let words = [
            (
                Kind::BadRequest,
                format!("Account {account_id} not found", account_id = input.account_id),
            ),
        ];
        let answer = client.list_aliases(input.account_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Alias> = item.into_iter().map(Alias::from).collect();
        Ok(Output {
            total_count: items.len(),
            results: items,
        })
    }
}
