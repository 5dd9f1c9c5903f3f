//! `nc_calendar_delete_event`: an event or series, or one occurrence of it.

use jiff::tz::TimeZone;
use nc_generated_tools::calendar::DELETE_EVENT;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::icalendar::Kind;
use serde::Deserialize;

use super::{
    delete::{self, Deleted},
    place::Place,
    single,
};

pub(crate) struct DeleteEvent;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the calendar
    calendar_name: String,
    /// UID of the event
    event_uid: String,
    /// Only this occurrence, by its `recurrence_id`
    recurrence_id: Option<String>,
}

impl Tool for DeleteEvent {
    const SPEC: &'static Spec = &DELETE_EVENT;
    type Input = Input;
    type Output = Deleted;

    async fn run(ctx: &Ctx, input: Input) -> Result<Deleted, ToolError> {
        let (name, uid) = (&input.calendar_name, &input.event_uid);
        let given = input.recurrence_id.as_deref().unwrap_or_default();
        if given.trim().is_empty() {
            return delete::object(ctx, name, Kind::Event, uid).await;
        }
        let place = Place::of(ctx, name).await?;
        let (object, mut event) = place.find(Kind::Event, uid).await?;
        let zones = event.zones(TimeZone::UTC);
        if let Some(which) = single::named(&event, Some(given), &zones)? {
            event.leave_out(&which, &zones);
            event.stamp(ctx.clock().now(), |part| {
                part.line("RECURRENCE-ID").is_none()
            });
        }
        place.change(&object, &event).await?;
        Ok(Deleted::new(&place, uid, 200, "Left out of the series"))
    }
}
