//! `nc_mail_list_outbox`: List outbox. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// List outbox.
#[derive(Debug)]
pub struct ListOutbox;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total_count: usize,
    pub results: Vec<Waiting>,
}
impl Tool for ListOutbox {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_list_outbox",
        app: &APP,
        title: "List outbox",
        about: "List messages that wait for their time (sendAt, unix time), or whose sending failed.",
        scopes: &["mail.read"],
        effect: Effect::Read,
        operations: &["mail.listOutbox"],
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
        let answer = client.list_outbox().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Waiting> = pick::some::<types::OutboxMessages>(item.data.clone())
            .and_then(|item| pick::some::<Vec<types::LocalMessage>>(item.messages))
            .unwrap_or_default()
            .into_iter()
            .map(Waiting::from)
            .collect();
        Ok(Output {
            total_count: items.len(),
            results: items,
        })
    }
}
