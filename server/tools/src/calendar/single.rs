//! One occurrence of a series.

use jiff::Timestamp;
use nc_toolkit::ToolError;
use nextcloud_dav::{
    content_line::Component,
    icalendar::{CalendarObject, Kind, When, Zones, anchor},
};

use super::moment;

/// The occurrence that a caller names as listed; `None` for the whole series.
pub(super) fn named(
    object: &CalendarObject,
    id: Option<&str>,
    zones: &Zones,
) -> Result<Option<When>, ToolError> {
    let Some(id) = id.map(str::trim).filter(|id| !id.is_empty()) else {
        return Ok(None);
    };
    let form = object.main().and_then(anchor);
    let zone = form.as_ref().and_then(When::zone);
    let wanted = moment::when("recurrence_id", id, zone)?;
    let moment = wanted.moment(zones);
    let found = moment.and_then(|at| object.instance(at, zones));
    found.map(Some).ok_or_else(|| {
        let (what, from) = match object.kind() {
            Kind::Event => ("event", "nc_calendar_list_events with both dates"),
            Kind::Task => ("task", "the answer of nc_calendar_complete_todo"),
        };
        ToolError::invalid(format!(
            "the {what} has no occurrence `{id}`; take recurrence_id from {from}"
        ))
    })
}

/// Note on what was changed that it was changed.
pub(super) fn stamp(event: &mut CalendarObject, one: Option<&When>, zones: &Zones, now: Timestamp) {
    let at = one.and_then(|one| one.moment(zones));
    event.stamp(now, |part| at.is_none_or(|at| is_at(part, at, zones)));
}

/// Note the same on the series and on the one occurrence of it that was changed.
pub(super) fn stamp_both(
    task: &mut CalendarObject,
    one: Option<&When>,
    zones: &Zones,
    now: Timestamp,
) {
    let at = one.and_then(|one| one.moment(zones));
    task.stamp(now, |part| {
        part.line("RECURRENCE-ID").is_none() || at.is_some_and(|at| is_at(part, at, zones))
    });
}

fn is_at(part: &Component, at: Timestamp, zones: &Zones) -> bool {
    let id = part.line("RECURRENCE-ID").and_then(When::of);
    id.and_then(|id| id.moment(zones)) == Some(at)
}
