//! `nc_user_status_list_predefined`: List predefined messages. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::user_status::{Client, types};
use super::{APP, shapes::*};
/// List predefined messages.
#[derive(Debug)]
pub struct ListPredefined;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub messages: Vec<Predefined>,
}
impl Tool for ListPredefined {
    const SPEC: &'static Spec = &Spec {
        name: "nc_user_status_list_predefined",
        app: &APP,
        title: "List predefined messages",
        about: "List the ready-made status messages with their ids, for nc_user_status_set_predefined.",
        scopes: &["user_status.read"],
        effect: Effect::Read,
        operations: &["user_status.predefined_status-find-all"],
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
        let answer = client.predefined_status_find_all().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Predefined> = item.into_iter().map(Predefined::from).collect();
        Ok(Output { messages: items })
    }
}
