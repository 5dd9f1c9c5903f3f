//! `nc_reminders_delete`: Delete file reminder. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_reminders::{Client, types};
use super::{APP, shapes::*};
/// Delete file reminder.
#[derive(Debug)]
pub struct Delete;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the file
    pub file_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
}
impl Tool for Delete {
    const SPEC: &'static Spec = &Spec {
        name: "nc_reminders_delete",
        app: &APP,
        title: "Delete file reminder",
        about: "Delete your reminder of a file.",
        scopes: &["reminders.write"],
        effect: Effect::Delete,
        operations: &["files_reminders.api-remove"],
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
                format!(
                    "There is no reminder of file {file_id}", file_id = input.file_id
                ),
            ),
        ];
        let echo_file_id = input.file_id.clone();
        let answer = client.api_remove(input.file_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output { deleted_id: echo_file_id })
    }
}
