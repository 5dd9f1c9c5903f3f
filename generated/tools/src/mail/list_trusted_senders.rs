//! `nc_mail_list_trusted_senders`: List trusted senders. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// List trusted senders.
#[derive(Debug)]
pub struct ListTrustedSenders;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total_count: usize,
    pub results: Vec<TrustedSender>,
}
impl Tool for ListTrustedSenders {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_list_trusted_senders",
        app: &APP,
        title: "List trusted senders",
        about: "List addresses and domains whose remote images are shown.",
        scopes: &["mail.read"],
        effect: Effect::Read,
        operations: &["mail.listTrustedSenders"],
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
        let answer = client.list_trusted_senders().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<TrustedSender> = pick::some::<
            Vec<types::TrustedSender>,
        >(item.data)
            .unwrap_or_default()
            .into_iter()
            .map(TrustedSender::from)
            .collect();
        Ok(Output {
            total_count: items.len(),
            results: items,
        })
    }
}
