//! `nc_calendar_find_availability`: windows that are free in one's own calendars and, as far as the server knows, of all guests.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use nc_generated_tools::calendar::FIND_AVAILABILITY;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::{
    calendar::{Calendars, Range},
    collection::Principal,
    content_line::Component,
    icalendar::Kind,
};
use serde::{Deserialize, Serialize};

use super::{
    fields,
    free::{self, Hours, Span},
    gather::{self, Gathered, Source, Sources},
    here, moment, people,
    place::{self, CalendarReadError},
};

/// Longest range, in days.
const MOST_DAYS: i64 = 92;

pub(crate) struct FindAvailability;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Least length of a window
    duration_minutes: i64,
    /// Mail addresses, separated by commas
    attendees: Option<String>,
    /// First day or time; now if not given
    date_range_start: Option<String>,
    /// Last day or time; a week later if not given
    date_range_end: Option<String>,
    /// Only 9 to 17 o'clock; true if not given
    business_hours_only: Option<bool>,
    /// No Saturday and Sunday; true if not given
    exclude_weekends: Option<bool>,
    /// Only these, as 09:00-12:00,14:00-16:00
    preferred_times: Option<String>,
    /// All-day events count as busy
    include_all_day: Option<bool>,
    /// As Europe/Berlin; your own if not given
    timezone: Option<String>,
}

// A free window.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
struct Slot {
    start: String,
    end: String,
    duration_minutes: i64,
    date: String,
}

#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(crate) struct Output {
    available_slots: Vec<Slot>,
    duration_requested: i64,
    date_range_start: String,
    date_range_end: String,
    attendees_checked: Vec<String>,
    /// Whose times the server does not know
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attendees_unknown: Vec<String>,
    business_hours_only: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<CalendarReadError>,
}

impl Tool for FindAvailability {
    const SPEC: &'static Spec = &FIND_AVAILABILITY;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        if !(1..=MOST_DAYS * 1440).contains(&input.duration_minutes) {
            return Err(ToolError::invalid("`duration_minutes` must be at least 1"));
        }
        let guests = people::parse(input.attendees.as_deref().unwrap_or_default())?;
        let preferred = free::preferred(input.preferred_times.as_deref().unwrap_or_default())?;
        let given = moment::zone(input.timezone.as_deref())?;
        let zone = match given {
            Some((_, zone)) => Some(zone),
            None => here::set(ctx).await?,
        };
        let calendars = place::taking(ctx, Kind::Event).await?;
        let zone = zone.unwrap_or_else(|| here::of_calendars(&calendars));
        let range = input.range(ctx.clock().now(), &zone)?;
        let sources = calendars.into_iter().map(Source::from);
        let sources = Sources {
            all: sources.filter(|source| !source.transparent).collect(),
            here: zone.clone(),
        };
        let wanted = Range {
            from: Some(range.start),
            to: Some(range.end),
        };
        let emails: Vec<String> = guests.into_iter().map(|guest| guest.email).collect();
        let (own, others) = futures::join!(
            gather::objects(ctx, sources, Kind::Event, wanted),
            others(ctx, &emails, &range),
        );
        let (own, (others, unknown)) = (own?, others?);
        let me = people::me(ctx).await?;
        let all_day = input.include_all_day.unwrap_or_default();
        let mut busy = own_busy(&own, &range, &zone, all_day, &me);
        busy.extend(others);
        let hours = Hours {
            business: input.business_hours_only.unwrap_or(true),
            weekdays: input.exclude_weekends.unwrap_or(true),
            preferred,
            zone: zone.clone(),
        };
        let free = free::windows(hours.within(&range), busy, input.duration_minutes);
        let iso = |at: Timestamp| {
            let there = at.to_zoned(zone.clone());
            there.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
        };
        Ok(Output {
            available_slots: free
                .into_iter()
                .map(|span| Slot {
                    start: iso(span.start),
                    end: iso(span.end),
                    duration_minutes: span.end.duration_since(span.start).as_mins(),
                    date: span.start.to_zoned(zone.clone()).date().to_string(),
                })
                .collect(),
            duration_requested: input.duration_minutes,
            date_range_start: iso(range.start),
            date_range_end: iso(range.end),
            attendees_checked: emails
                .into_iter()
                .filter(|email| !unknown.contains(email))
                .collect(),
            attendees_unknown: unknown,
            business_hours_only: hours.business,
            errors: own.errors,
        })
    }
}

impl Input {
    fn range(&self, now: Timestamp, zone: &TimeZone) -> Result<Span, ToolError> {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let start = text(&self.date_range_start);
        let start = moment::bound("date_range_start", &start, zone, false)?;
        let start = start.unwrap_or_else(|| free::quarter(&now.to_zoned(zone.clone())).timestamp());
        let end = text(&self.date_range_end);
        let end = match moment::bound("date_range_end", &end, zone, true)? {
            Some(end) => end,
            None => start
                .checked_add(SignedDuration::from_hours(7 * 24))
                .unwrap_or(start),
        };
        if end <= start {
            return Err(ToolError::invalid(
                "`date_range_end` must be after `date_range_start`",
            ));
        }
        if end.duration_since(start).as_hours() > MOST_DAYS * 24 {
            let message = format!("the range is longer than {MOST_DAYS} days");
            return Err(ToolError::refused(message, "ask for a shorter one"));
        }
        Ok(start..end)
    }
}

/// The busy times of guests, and whose are not known.
async fn others(
    ctx: &Ctx,
    emails: &[String],
    range: &Span,
) -> Result<(Vec<Span>, Vec<String>), ToolError> {
    if emails.is_empty() {
        return Ok(Default::default());
    }
    let calendars = Calendars::new(ctx.session());
    let now = ctx.clock().now();
    let answers = calendars
        .free_busy(emails, range.start, range.end, now)
        .await?;
    let mut busy = Vec::new();
    let mut unknown = Vec::new();
    for answer in answers {
        match answer.busy {
            Some(times) => busy.extend(times.into_iter().map(|time| time.from..time.to)),
            None => unknown.push(answer.attendee),
        }
    }
    Ok((busy, unknown))
}

fn own_busy(
    own: &Gathered,
    range: &Span,
    zone: &TimeZone,
    all_day: bool,
    me: &Principal,
) -> Vec<Span> {
    let mut busy = Vec::new();
    for (_, _, event) in &own.objects {
        let zones = event.zones(zone.clone());
        let found = event.occurrences(range, &zones);
        let takes = found
            .occurrences
            .iter()
            .filter(|one| (all_day || !one.start.is_day()) && blocks(one.component, me));
        busy.extend(takes.map(|one| one.from..one.to));
    }
    busy
}

/// Whether an event takes the time of the caller.
fn blocks(part: &Component, me: &Principal) -> bool {
    let is = |name: &str, value: &str| fields::keyword(part, name).as_deref() == Some(value);
    let declined = part
        .each("ATTENDEE")
        .filter(|line| people::is_me(line, me))
        .any(|line| {
            line.param("PARTSTAT")
                .is_some_and(|answer| answer == "DECLINED")
        });
    !is("TRANSP", "TRANSPARENT") && !is("STATUS", "CANCELLED") && !declined
}
