//! `nc_reminders_get`: Get file reminder. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_reminders::{Client, types};
use super::{APP, shapes::*};
/// Get file reminder.
#[derive(Debug)]
pub struct Get;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the file
    pub file_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub file_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_date: Option<String>,
}
impl Tool for Get {
    const SPEC: &'static Spec = &Spec {
        name: "nc_reminders_get",
        app: &APP,
        title: "Get file reminder",
        about: "Read when you want to be reminded of a file; nothing when you do not.",
        scopes: &["reminders.read"],
        effect: Effect::Read,
        operations: &["files_reminders.api-get"],
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
        let echo_file_id = input.file_id.clone();
        let answer = client.api_get(input.file_id).await;
        let answer = answer?;
        let item = answer.into_inner();
        let due_date = pick::some::<String>(item.due_date.clone())
            .filter(|text| !text.is_empty());
        Ok(Output {
            file_id: echo_file_id,
            due_date: due_date,
        })
    }
}
