//! `nc_calendar_list_events`: series counted out in a range, filters before the limit, all calendars at the same time.

use nc_generated_tools::calendar::LIST_EVENTS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use serde::{Deserialize, Serialize};

use super::{
    gather, moment,
    place::CalendarReadError,
    summary::{Filter, Summary},
};

pub(crate) struct ListEvents;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the calendar; or `search_all_calendars`
    calendar_name: Option<String>,
    /// First day or time, of your own zone if it says no offset
    start_date: Option<String>,
    /// Last day or time
    end_date: Option<String>,
    /// Events on a page, up to 1000; 50 if not given
    limit: Option<i64>,
    /// Events to skip
    offset: Option<i64>,
    /// At least so many guests
    min_attendees: Option<i64>,
    /// At least so long
    min_duration_minutes: Option<i64>,
    /// Any of these, separated by commas
    categories: Option<String>,
    /// CONFIRMED, TENTATIVE, CANCELLED
    status: Option<String>,
    /// In any case
    title_contains: Option<String>,
    /// In any case
    location_contains: Option<String>,
    /// All calendars
    #[serde(default)]
    search_all_calendars: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(crate) struct Output {
    events: Vec<Summary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    calendar_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
    total_found: usize,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    truncated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<CalendarReadError>,
}

impl Tool for ListEvents {
    const SPEC: &'static Spec = &LIST_EVENTS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(input.limit, 50, 1000)?;
        let offset = page::limit(input.offset, 0, usize::MAX)?;
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let name = if input.search_all_calendars {
            String::new()
        } else {
            text(&input.calendar_name)
        };
        if name.trim().is_empty() && !input.search_all_calendars {
            return Err(ToolError::invalid(
                "argument calendar_name is required, or search_all_calendars true",
            ));
        }
        let (start, end) = (text(&input.start_date), text(&input.end_date));
        moment::legible(&start, &end)?;
        let filter = Filter::parse(
            input.title_contains.as_deref(),
            input.location_contains.as_deref(),
            input.categories.as_deref(),
            input.status.as_deref(),
        )
        .at_least(input.min_attendees, input.min_duration_minutes)?;
        let sources = gather::sources(ctx, &name, nextcloud_dav::icalendar::Kind::Event).await?;
        let range = moment::range(&start, &end, &sources.here)?;
        let mut found = gather::rows(ctx, sources, range).await?;
        found.rows.retain(|row| filter.wants(row));
        let page = page::cut(found.rows, offset, limit);
        let given = |text: String| Some(text).filter(|text| !text.trim().is_empty());
        Ok(Output {
            truncated: page.items.len() < page.total,
            events: page.items.into_iter().map(|row| row.summary).collect(),
            total_found: page.total,
            next_offset: page.next_offset,
            calendar_name: given(name),
            start_date: given(start),
            end_date: given(end),
            errors: found.errors,
        })
    }
}
