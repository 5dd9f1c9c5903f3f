//! One occurrence of a series.

use jiff::Timestamp;
use nc_toolkit::ToolError;
use nextcloud_dav::{
    content_line::Component,
    icalendar::{CalendarObject, When, Zones},
};

use super::moment;

/// The occurrence that a caller names as listed; `None` for the whole series.
pub(super) fn named(
    event: &CalendarObject,
    id: Option<&str>,
    zones: &Zones,
) -> Result<Option<When>, ToolError> {
    let Some(id) = id.map(str::trim).filter(|id| !id.is_empty()) else {
        return Ok(None);
    };
    let form = event
        .main()
        .and_then(|main| When::of(main.line("DTSTART")?));
    let zone = form.as_ref().and_then(When::zone);
    let wanted = moment::when("recurrence_id", id, zone)?;
    let moment = wanted.moment(zones);
    let found = moment.and_then(|at| event.instance(at, zones));
    found.map(Some).ok_or_else(|| {
        ToolError::invalid(format!(
            "the event has no occurrence `{id}`; take recurrence_id from nc_calendar_list_events with both dates"
        ))
    })
}

/// Note on what was changed that it was changed.
pub(super) fn stamp(event: &mut CalendarObject, one: Option<&When>, zones: &Zones, now: Timestamp) {
    let at = one.and_then(|one| one.moment(zones));
    event.stamp(now, |part| at.is_none_or(|at| is_at(part, at, zones)));
}

fn is_at(part: &Component, at: Timestamp, zones: &Zones) -> bool {
    let id = part.line("RECURRENCE-ID").and_then(When::of);
    id.and_then(|id| id.moment(zones)) == Some(at)
}
