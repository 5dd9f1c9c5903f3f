//! `nc_ai_schedule_task`: Schedule AI task. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::core::{Client, types};
use super::{APP, shapes::*};
/// Schedule AI task.
#[derive(Debug)]
pub struct ScheduleTask;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id from nc_ai_list_task_types
    pub r#type: String,
    /// Fields that this kind asks for
    pub input: serde_json::Map<String, serde_json::Value>,
    /// Your own mark to find it again
    pub custom_id: Option<String>,
}
impl Tool for ScheduleTask {
    const SPEC: &'static Spec = &Spec {
        name: "nc_ai_schedule_task",
        app: &APP,
        title: "Schedule AI task",
        about: "Give a task to the server's own AI. It runs in the background; nc_ai_get_task has the result.",
        scopes: &["ai.write"],
        effect: Effect::Create,
        operations: &["core.task_processing_api-schedule"],
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
            (Kind::BadRequest, format!("The input does not fit this kind of task")),
            (
                Kind::PreconditionFailed,
                format!("This server has no AI for that kind of task"),
            ),
        ];
        let body = types::TaskProcessingApiScheduleBody {
            app_id: "mcp".to_owned(),
            custom_id: input.custom_id,
            include_watermark: None,
            input: args::shape("input", input.input)?,
            type_: input.r#type,
            webhook_method: None,
            webhook_uri: None,
        };
        let answer = client.task_processing_api_schedule(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Task::from(item))
    }
}
