//! `nc_webhooks_list`: List webhooks. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::webhook_listeners::{Client, types};
use super::{APP, shapes::*};
/// List webhooks.
#[derive(Debug)]
pub struct List;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Only those of this address
    pub uri: Option<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub webhooks: Vec<Webhook>,
}
impl Tool for List {
    const SPEC: &'static Spec = &Spec {
        name: "nc_webhooks_list",
        app: &APP,
        title: "List webhooks",
        about: "List where this server sends events to, as administrator. Headers and secrets are left out.",
        scopes: &["webhooks.admin"],
        effect: Effect::Read,
        operations: &["webhook_listeners.webhooks-index"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "webhooks",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [(Kind::Forbidden, format!("Only administrators may see webhooks"))];
        let answer = client
            .webhooks_index(input.uri.as_ref().map(|value| value.as_str()))
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Webhook> = item.into_iter().map(Webhook::from).collect();
        Ok(Output { webhooks: items })
    }
}
