//! `nc_calendar_create_event`.

use nc_generated_tools::calendar::CREATE_EVENT;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::{
    content_line::Line,
    icalendar::{CalendarObject, Kind, Zones},
};
use serde::Deserialize;

use super::{
    fields::Fields,
    people,
    place::Place,
    recurrence::Recurrence,
    reminder::{self, Reminder},
    saved::Saved,
    times::Times,
    uid,
};

pub(crate) struct CreateEvent;

#[derive(Debug, Default, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the calendar, as listed
    pub(super) calendar_name: String,
    /// Title
    pub(super) title: String,
    /// 2026-03-20T09:00:00, with Z or offset for a fixed moment; 2026-03-20 for all day
    pub(super) start_datetime: String,
    /// An hour or a day later if not given; all-day: the day after
    pub(super) end_datetime: Option<String>,
    /// Days without times
    pub(super) all_day: Option<bool>,
    /// Text
    pub(super) description: Option<String>,
    /// Place
    pub(super) location: Option<String>,
    /// Separated by commas
    pub(super) categories: Option<String>,
    /// false ignores the rule
    pub(super) recurring: Option<bool>,
    /// FREQ=WEEKLY;BYDAY=MO;COUNT=10
    pub(super) recurrence_rule: Option<String>,
    /// Last day
    pub(super) recurrence_end_date: Option<String>,
    /// Minutes before; 15 if not given, 0 for none
    pub(super) reminder_minutes: Option<i64>,
    /// By mail too
    pub(super) reminder_email: Option<bool>,
    /// CONFIRMED, TENTATIVE, CANCELLED
    pub(super) status: Option<String>,
    /// 1 highest to 9; 5 if not given
    pub(super) priority: Option<i64>,
    /// PUBLIC, PRIVATE, CONFIDENTIAL
    pub(super) privacy: Option<String>,
    /// Mail addresses to invite, separated by commas
    pub(super) attendees: Option<String>,
    /// Link
    pub(super) url: Option<String>,
    /// CSS3 name
    pub(super) color: Option<String>,
    /// Of times without offset, as Europe/Berlin
    pub(super) timezone: Option<String>,
    /// Instead: action DISPLAY or EMAIL, `minutes_before`, or `trigger_at` or trigger -PT15M
    pub(super) reminders: Option<Vec<Reminder>>,
}

impl Tool for CreateEvent {
    const SPEC: &'static Spec = &CREATE_EVENT;
    type Input = Input;
    type Output = Saved;

    async fn run(ctx: &Ctx, input: Input) -> Result<Saved, ToolError> {
        create(ctx, &input).await
    }
}

/// Write a new event and invite its guests.
pub(super) async fn create(ctx: &Ctx, input: &Input) -> Result<Saved, ToolError> {
    let guests = people::parse(input.attendees.as_deref().unwrap_or_default())?;
    let place = Place::of(ctx, &input.calendar_name).await?;
    let now = ctx.clock().now();
    let uid = uid::new(
        &[
            &place.name,
            &input.title,
            &input.start_datetime,
            &input.calendar_name,
        ],
        now,
    );
    let mut object = CalendarObject::new(Kind::Event, &uid, now);
    let Some(event) = object.main_mut() else {
        return Err(ToolError::invalid("the event has no content"));
    };
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let (end, zone) = (given(&input.end_datetime), given(&input.timezone));
    let zones = Zones::none();
    let times = Times {
        start: Some(&input.start_datetime),
        end: end.as_deref(),
        all_day: input.all_day.filter(|all_day| *all_day),
        timezone: zone.as_deref(),
    };
    let start = times.apply(event, &zones)?;
    fields(input).apply(event, Kind::Event)?;
    event.push(Line::new("SEQUENCE", "0"));
    let rule = given(&input.recurrence_rule);
    let last = given(&input.recurrence_end_date);
    let recurrence = Recurrence {
        recurring: input.recurring,
        rule: rule.as_deref(),
        last: last.as_deref(),
    };
    if input.recurring != Some(false) {
        recurrence.apply(event, &start, &zones)?;
    }
    let me = people::me(ctx).await?;
    if !guests.is_empty() {
        people::invite(event, &guests, &me)?;
    }
    let mail = me.mail_addresses().next();
    reminder::replace(event, &reminders(input)?, mail)?;
    object.declare_zones();
    let (at, stored) = place.create(&object).await?;
    Ok(Saved::new(&object, &at, stored, true))
}

fn fields(input: &Input) -> Fields<'_> {
    let given = |text: &Option<String>| text.is_some();
    Fields {
        title: Some(&input.title),
        description: input.description.as_deref(),
        location: input.location.as_deref(),
        categories: input.categories.as_deref(),
        status: if given(&input.status) {
            input.status.as_deref()
        } else {
            Some("CONFIRMED")
        },
        priority: Some(input.priority.unwrap_or(5)),
        privacy: if given(&input.privacy) {
            input.privacy.as_deref()
        } else {
            Some("PUBLIC")
        },
        url: input.url.as_deref(),
        color: input.color.as_deref(),
    }
}

fn reminders(input: &Input) -> Result<Vec<Reminder>, ToolError> {
    if let Some(reminders) = &input.reminders {
        return Ok(reminders.clone());
    }
    short(
        input.reminder_minutes.unwrap_or(15),
        input.reminder_email.unwrap_or_default(),
    )
}

/// The reminders that the two short arguments mean.
pub(super) fn short(minutes: i64, email: bool) -> Result<Vec<Reminder>, ToolError> {
    if minutes < 0 {
        return Err(ToolError::invalid(
            "`reminder_minutes` must not be negative",
        ));
    }
    let mut all = Vec::new();
    if minutes > 0 {
        all.push(Reminder::before(minutes, "DISPLAY"));
    }
    if email {
        all.push(Reminder::before(minutes, "EMAIL"));
    }
    Ok(all)
}
