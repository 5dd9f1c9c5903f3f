//! `nc_search_list_providers`: List search providers. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::core::{Client, types};
use super::{APP, shapes::*};
/// List search providers.
#[derive(Debug)]
pub struct ListProviders;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub providers: Vec<Provider>,
}
impl Tool for ListProviders {
    const SPEC: &'static Spec = &Spec {
        name: "nc_search_list_providers",
        app: &APP,
        title: "List search providers",
        about: "List what can be searched on this server.",
        scopes: &["search.read"],
        effect: Effect::Read,
        operations: &["core.unified_search-get-providers"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.unified_search_get_providers(None).await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Provider> = item.into_iter().map(Provider::from).collect();
        Ok(Output { providers: items })
    }
}
