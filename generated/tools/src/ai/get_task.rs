//! `nc_ai_get_task`: Get AI task. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::core::{Client, types};
use super::{APP, shapes::*};
/// Get AI task.
#[derive(Debug)]
pub struct GetTask;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the task
    pub task_id: i64,
}
impl Tool for GetTask {
    const SPEC: &'static Spec = &Spec {
        name: "nc_ai_get_task",
        app: &APP,
        title: "Get AI task",
        about: "Read a task: its status (STATUS_SCHEDULED, STATUS_RUNNING, STATUS_SUCCESSFUL, STATUS_FAILED, STATUS_CANCELLED) and, when it is done, its output, with files as numbers for nc_ai_get_file. Ask again after some seconds while it runs.",
        scopes: &["ai.read"],
        effect: Effect::Read,
        operations: &["core.task_processing_api-get-task"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Task;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Task {task_id} not found", task_id = input.task_id),
            ),
        ];
        let answer = client.task_processing_api_get_task(input.task_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Task::from(item))
    }
}
