//! `nc_calendar_delete_todo`: wherever the task lies in its calendar.

use nc_generated_tools::calendar::DELETE_TODO;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::icalendar::Kind;
use serde::Deserialize;

use super::delete::{self, Deleted};

pub(crate) struct DeleteTodo;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the calendar
    calendar_name: String,
    /// UID of the task
    todo_uid: String,
}

impl Tool for DeleteTodo {
    const SPEC: &'static Spec = &DELETE_TODO;
    type Input = Input;
    type Output = Deleted;

    async fn run(ctx: &Ctx, input: Input) -> Result<Deleted, ToolError> {
        delete::object(ctx, &input.calendar_name, Kind::Task, &input.todo_uid).await
    }
}
