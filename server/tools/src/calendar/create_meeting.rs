//! `nc_calendar_create_meeting`: an event by day, time and length.

use nc_generated_tools::calendar::CREATE_MEETING;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::{create_event, saved::Saved};

pub(crate) struct CreateMeeting;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Title
    title: String,
    /// Day, as 2026-03-20
    date: String,
    /// Time, as 09:00
    time: String,
    /// Minutes; 60 if not given
    duration_minutes: Option<i64>,
    /// Name of the calendar; personal if not given
    calendar_name: Option<String>,
    /// Mail addresses to invite, separated by commas
    attendees: Option<String>,
    /// Place
    location: Option<String>,
    /// Text
    description: Option<String>,
    /// Minutes before; 15 if not given, 0 for none
    reminder_minutes: Option<i64>,
    /// As Europe/Berlin; without it the time is that of wherever one is
    timezone: Option<String>,
}

impl Tool for CreateMeeting {
    const SPEC: &'static Spec = &CREATE_MEETING;
    type Input = Input;
    type Output = Saved;

    async fn run(ctx: &Ctx, input: Input) -> Result<Saved, ToolError> {
        let (date, time) = (input.date.trim(), input.time.trim());
        let start: jiff::civil::DateTime = format!("{date}T{time}").parse().map_err(|_| {
            let message =
                format!("`{date}` and `{time}` are no day and time; write 2026-03-20 and 09:00");
            ToolError::invalid(message)
        })?;
        let minutes = input.duration_minutes.unwrap_or(60);
        if !(1..=527_040).contains(&minutes) {
            return Err(ToolError::invalid("`duration_minutes` must be at least 1"));
        }
        let end = start.checked_add(jiff::SignedDuration::from_mins(minutes));
        let end = end.map_err(|_| ToolError::invalid("`date` is out of range"))?;
        let event = create_event::Input {
            calendar_name: input.calendar_name.unwrap_or_else(|| "personal".to_owned()),
            title: input.title,
            start_datetime: start.to_string(),
            end_datetime: Some(end.to_string()),
            description: input.description,
            location: input.location,
            attendees: input.attendees,
            reminder_minutes: input.reminder_minutes,
            timezone: input.timezone,
            ..create_event::Input::default()
        };
        create_event::create(ctx, &event).await
    }
}
