//! `nc_calendar_restore_from_trash`: a deleted event or task goes back into its calendar.

use nc_generated_tools::calendar::RESTORE_FROM_TRASH;
use nc_toolkit::{Ctx, JsonSchema, Kind as Failure, Spec, Tool, ToolError};
use nextcloud_dav::calendar::Calendars;
use serde::{Deserialize, Serialize};

pub(crate) struct RestoreFromTrash;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// `entry_id` of an event or task in `nc_calendar_list_trash`
    entry_id: String,
}

#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(crate) struct Output {
    entry_id: String,
}

impl Tool for RestoreFromTrash {
    const SPEC: &'static Spec = &RESTORE_FROM_TRASH;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let calendars = Calendars::new(ctx.session());
        let at = calendars.in_trash(input.entry_id.trim()).await?;
        calendars.restore(&at).await.map_err(|error| {
            let words = || format!("{} not found in the calendar trash", input.entry_id);
            ToolError::from(error).told(Failure::NotFound, words)
        })?;
        Ok(Output {
            entry_id: input.entry_id,
        })
    }
}
