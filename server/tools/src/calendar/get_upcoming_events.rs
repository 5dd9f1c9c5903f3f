//! `nc_calendar_get_upcoming_events`: what comes next, over all calendars or in one.

use jiff::{SignedDuration, Timestamp};
use nc_generated_tools::calendar::GET_UPCOMING_EVENTS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use nextcloud_dav::{calendar::Range, icalendar::Kind};
use serde::{Deserialize, Serialize};

use super::{gather, place::CalendarReadError, summary::Summary};

pub(crate) struct GetUpcomingEvents;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the calendar; all if not given
    calendar_name: Option<String>,
    /// Days from now, up to 366; 7 if not given
    days_ahead: Option<i64>,
    /// Events on a page; 10 if not given
    limit: Option<i64>,
    /// Where a page begins
    after: Option<After>,
}

/// The end of a page: what passed meanwhile must not move the others.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
pub(crate) struct After {
    /// When the first page was made, in seconds since 1970
    now: i64,
    /// Events before it
    events: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(crate) struct Output {
    events: Vec<Summary>,
    days_ahead: usize,
    #[serde(skip_serializing_if = "String::is_empty")]
    calendar_name: String,
    total_found: usize,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    truncated: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<CalendarReadError>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_after: Option<After>,
}

impl Tool for GetUpcomingEvents {
    const SPEC: &'static Spec = &GET_UPCOMING_EVENTS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(input.limit, 10, 1000)?;
        let bad = |_| ToolError::invalid("`days_ahead` must be between 0 and 366");
        let days = page::limit(input.days_ahead, 7, 366).map_err(bad)?;
        let now = input.after.map(|after| Timestamp::from_second(after.now));
        let now = now
            .and_then(Result::ok)
            .unwrap_or_else(|| ctx.clock().now());
        let hours = i64::try_from(days).unwrap_or_default() * 24;
        let end = now.checked_add(SignedDuration::from_hours(hours));
        let range = Range {
            from: Some(now),
            to: Some(end.unwrap_or(now)),
        };
        let name = input.calendar_name.unwrap_or_default();
        let sources = gather::sources(ctx, &name, Kind::Event).await?;
        let mut found = gather::rows(ctx, sources, range).await?;
        found.rows.retain(|row| !row.summary.is_cancelled());
        let before = input.after.map_or(0, |after| after.events);
        let page = page::cut(found.rows, before, limit);
        let after = |events| After {
            now: now.as_second(),
            events,
        };
        Ok(Output {
            truncated: page.next_offset.is_some(),
            next_after: page.next_offset.map(after),
            events: page.items.into_iter().map(|row| row.summary).collect(),
            total_found: page.total,
            days_ahead: days,
            calendar_name: name,
            errors: found.errors,
        })
    }
}
