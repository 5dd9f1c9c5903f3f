//! What the resources of calendars and task lists hold, and how calendars tell that they changed.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use nc_toolkit::{Ctx, Kind as Failure, ToolError};
use nextcloud_dav::{
    calendar::{Calendars, Range},
    icalendar::Kind,
};
use nextcloud_transport::NextcloudError;
use serde::Serialize;

use super::{
    gather::{self, Source, Sources},
    get_event, here,
    list_calendars::Listed,
    place::{CalendarReadError, Place},
    summary::Summary,
    task::{self, Filter, Todo},
};

/// How far a calendar looks ahead, in days.
const AHEAD: i64 = 31;

/// A calendar and what comes next in it.
#[derive(Debug, Serialize)]
pub(crate) struct CalendarView {
    #[serde(flatten)]
    calendar: Listed,
    /// From now to this time.
    until: String,
    upcoming: Vec<Summary>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<CalendarReadError>,
}

/// The calendar of this name with its events of the next 31 days.
///
/// # Errors
/// `NotFound`: no such calendar.
pub(crate) async fn calendar(ctx: &Ctx, name: &str) -> Result<CalendarView, ToolError> {
    let (sources, listed) = known(ctx, name).await?;
    let now = ctx.clock().now();
    let until = now.checked_add(SignedDuration::from_hours(24 * AHEAD));
    let until = until.unwrap_or(now);
    let range = Range {
        from: Some(now),
        to: Some(until),
    };
    let found = gather::rows(ctx, sources, range).await?;
    Ok(CalendarView {
        calendar: listed,
        until: until.to_string(),
        upcoming: found.rows.into_iter().map(|row| row.summary).collect(),
        errors: found.errors,
    })
}

/// A calendar and the tasks in it.
#[derive(Debug, Serialize)]
pub(crate) struct TasksView {
    #[serde(flatten)]
    calendar: Listed,
    open_tasks: Vec<Todo>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<CalendarReadError>,
}

/// The calendar of this name with its open tasks.
///
/// # Errors
/// `NotFound`: no such calendar.
pub(crate) async fn tasks(ctx: &Ctx, name: &str) -> Result<TasksView, ToolError> {
    let (sources, listed) = known(ctx, name).await?;
    let (mut tasks, errors) = task::read(ctx, sources, &Filter::default()).await?;
    tasks.retain(Todo::is_open);
    Ok(TasksView {
        calendar: listed,
        open_tasks: tasks,
        errors,
    })
}

/// The event with this UID.
///
/// # Errors
/// `NotFound`: no such calendar or event.
pub(crate) async fn event(
    ctx: &Ctx,
    calendar: &str,
    uid: &str,
) -> Result<get_event::Output, ToolError> {
    let place = Place::of(ctx, calendar).await?;
    let (object, read) = place.find(Kind::Event, uid).await?;
    Ok(get_event::view(&object, &read))
}

/// The version of an event.
///
/// # Errors
/// As [`event`].
pub(crate) async fn event_stamp(ctx: &Ctx, calendar: &str, uid: &str) -> Result<String, ToolError> {
    let place = Place::of(ctx, calendar).await?;
    let (object, _) = place.find(Kind::Event, uid).await?;
    Ok(object.etag.to_string())
}

/// A text for each calendar of the caller, which is another one after every change in it.
///
/// # Errors
/// As for every call.
pub(crate) async fn stamps(ctx: &Ctx) -> Result<BTreeMap<String, String>, ToolError> {
    Ok(Calendars::new(ctx.session()).stamps().await?)
}

async fn known(ctx: &Ctx, name: &str) -> Result<(Sources, Listed), ToolError> {
    let here = here::set(ctx).await?;
    let all = Calendars::new(ctx.session()).list().await?;
    let here = here.unwrap_or_else(|| here::of_calendars(&all));
    let Some(calendar) = all.into_iter().find(|calendar| calendar.name == name) else {
        let error = NextcloudError::new(Failure::NotFound, "there is no such calendar");
        let words = || format!("Calendar {name} not found");
        return Err(ToolError::from(error).told(Failure::NotFound, words));
    };
    let sources = Sources {
        all: vec![Source::from(calendar.clone())],
        here,
    };
    Ok((sources, Listed::from(calendar)))
}
