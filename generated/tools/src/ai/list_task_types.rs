//! `nc_ai_list_task_types`: List kinds of AI tasks. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::core::{Client, types};
use super::{APP, shapes::*};
/// List kinds of AI tasks.
#[derive(Debug)]
pub struct ListTaskTypes;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub types: Option<serde_json::Value>,
}
impl Tool for ListTaskTypes {
    const SPEC: &'static Spec = &Spec {
        name: "nc_ai_list_task_types",
        app: &APP,
        title: "List kinds of AI tasks",
        about: "List what the server's own AI can do (summarise, translate, transcribe, ...) and what input each takes, by id.",
        scopes: &["ai.read"],
        effect: Effect::Read,
        operations: &["core.task_processing_api-task-types"],
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
        let answer = client.task_processing_api_task_types().await;
        let answer = answer?;
        let item = answer.into_inner();
        let types = pick::some::<
            ::nextcloud_transport::lax::PhpMap<String, types::TaskProcessingTaskType>,
        >(item.types.clone())
            .and_then(pick::value);
        Ok(Output { types: types })
    }
}
