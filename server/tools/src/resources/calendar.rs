//! `nc://Calendars/{calendar}`, the events in it, and `nc://Tasks/{calendar}`.

use nc_generated_tools::calendar::APP;
use nc_toolkit::{ResourceEntry, ResourceSpec};

use super::json;
use crate::calendar;

pub(super) const CALENDAR: ResourceEntry = ResourceEntry {
    spec: ResourceSpec {
        uri: "nc://Calendars/{calendar}",
        name: "calendar",
        title: "Calendar",
        about: "A calendar by its name from nc_calendar_list_calendars, with its events of the next 31 days.",
        mime_type: Some(json::MIME_TYPE),
        app: &APP,
        scope: Some("calendar.read"),
    },
    read: |ctx, values| {
        Box::pin(async move { json::body(&calendar::calendar(&ctx, at(&values, 0)).await?) })
    },
};

pub(super) const EVENT: ResourceEntry = ResourceEntry {
    spec: ResourceSpec {
        uri: "nc://Calendars/{calendar}/{event_uid}",
        name: "calendar_event",
        title: "Event",
        about: "One event or series by its UID, with its etag.",
        mime_type: Some(json::MIME_TYPE),
        app: &APP,
        scope: Some("calendar.read"),
    },
    read: |ctx, values| {
        Box::pin(async move {
            json::body(&calendar::event(&ctx, at(&values, 0), at(&values, 1)).await?)
        })
    },
};

pub(super) const TASKS: ResourceEntry = ResourceEntry {
    spec: ResourceSpec {
        uri: "nc://Tasks/{calendar}",
        name: "tasks",
        title: "Task list",
        about: "A task list by its name from nc_calendar_list_calendars, with its open tasks.",
        mime_type: Some(json::MIME_TYPE),
        app: &APP,
        scope: Some("todo.read"),
    },
    read: |ctx, values| {
        Box::pin(async move { json::body(&calendar::tasks(&ctx, at(&values, 0)).await?) })
    },
};

fn at(values: &[String], number: usize) -> &str {
    values.get(number).map_or("", String::as_str)
}
