//! `nc_reminders_set`: Set file reminder. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_reminders::{Client, types};
use super::{APP, shapes::*};
/// Set file reminder.
#[derive(Debug)]
pub struct Set;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the file
    pub file_id: i64,
    /// When, as 2026-12-31T09:00:00Z, in the future
    pub due_date: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub file_id: i64,
    pub due_date: String,
}
impl Tool for Set {
    const SPEC: &'static Spec = &Spec {
        name: "nc_reminders_set",
        app: &APP,
        title: "Set file reminder",
        about: "Be reminded of a file. A reminder that it has is replaced; nc_reminders_delete deletes it.",
        scopes: &["reminders.write"],
        effect: Effect::Set,
        operations: &["files_reminders.api-set"],
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
        let words = [
            (
                Kind::NotFound,
                format!("File {file_id} not found", file_id = input.file_id),
            ),
            (
                Kind::BadRequest,
                format!(
                    "`due_date` must be a time in the future, as 2026-12-31T09:00:00Z"
                ),
            ),
        ];
        let echo_file_id = input.file_id.clone();
        let echo_due_date = input.due_date.clone();
        let body = types::ApiSetBody {
            due_date: input.due_date,
        };
        let answer = client.api_set(input.file_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            file_id: echo_file_id,
            due_date: echo_due_date,
        })
    }
}
