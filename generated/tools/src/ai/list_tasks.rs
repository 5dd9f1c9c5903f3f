//! `nc_ai_list_tasks`: List AI tasks. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::core::{Client, types};
use super::{APP, shapes::*};
/// List AI tasks.
#[derive(Debug)]
pub struct ListTasks;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the kind
    pub r#type: Option<String>,
    /// Your own mark
    pub custom_id: Option<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub tasks: Vec<Row>,
}
impl Tool for ListTasks {
    const SPEC: &'static Spec = &Spec {
        name: "nc_ai_list_tasks",
        app: &APP,
        title: "List AI tasks",
        about: "List your tasks, of one kind or all.",
        scopes: &["ai.read"],
        effect: Effect::Read,
        operations: &["core.task_processing_api-list-tasks"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "tasks",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client
            .task_processing_api_list_tasks(
                input.custom_id.as_ref().map(|value| value.as_str()),
                input.r#type.as_ref().map(|value| value.as_str()),
            )
            .await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Row> = pick::some::<Vec<types::TaskProcessingTask>>(item.tasks)
            .unwrap_or_default()
            .into_iter()
            .map(Row::from)
            .collect();
        Ok(Output { tasks: items })
    }
}
