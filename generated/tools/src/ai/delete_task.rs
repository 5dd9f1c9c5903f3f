//! `nc_ai_delete_task`: Delete AI task. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::core::{Client, types};
use super::{APP, shapes::*};
/// Delete AI task.
#[derive(Debug)]
pub struct DeleteTask;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the task
    pub task_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
}
impl Tool for DeleteTask {
    const SPEC: &'static Spec = &Spec {
        name: "nc_ai_delete_task",
        app: &APP,
        title: "Delete AI task",
        about: "Delete a task with its input and output, for good.",
        scopes: &["ai.write"],
        effect: Effect::Delete,
        operations: &["core.task_processing_api-delete-task"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the {type} task {task_id} with its result for good?",
                look: &[
                    nc_toolkit::Look {
                        name: "type",
                        tool: "nc_ai_get_task",
                        path: &["type"],
                    },
                ],
                type_back: None,
                undo: false,
                when: &[],
            },
        ),
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let echo_task_id = input.task_id.clone();
        let answer = client.task_processing_api_delete_task(input.task_id).await;
        let answer = answer?;
        Ok(Output { deleted_id: echo_task_id })
    }
}
