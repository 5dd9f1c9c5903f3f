//! `nc_calendar_update_event`: a whole event or series, or one occurrence of it. What nobody asked to change stays as it is.

use jiff::tz::TimeZone;
use nc_generated_tools::calendar::UPDATE_EVENT;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::{
    collection::Principal,
    content_line::Component,
    icalendar::{CalendarObject, Kind, When, Zones},
};
use serde::Deserialize;

use super::{
    create_event,
    fields::Fields,
    people::{self, Invited},
    place::Place,
    recurrence::Recurrence,
    reminder::{self, Reminder},
    saved::Saved,
    single,
    times::Times,
};

pub(crate) struct UpdateEvent;

#[derive(Debug, Default, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the calendar
    calendar_name: String,
    /// UID of the event
    event_uid: String,
    /// Only this occurrence, by its `recurrence_id`
    recurrence_id: Option<String>,
    /// Title
    title: Option<String>,
    /// As in `nc_calendar_create_event`; keeps zone and length
    start_datetime: Option<String>,
    /// All-day: the day after
    end_datetime: Option<String>,
    /// Days without times
    all_day: Option<bool>,
    /// Text
    description: Option<String>,
    /// Place
    location: Option<String>,
    /// Separated by commas
    categories: Option<String>,
    /// false ends the repetition
    recurring: Option<bool>,
    /// As FREQ=WEEKLY
    recurrence_rule: Option<String>,
    /// Last day
    recurrence_end_date: Option<String>,
    /// Replaces all reminders; 0 for none
    reminder_minutes: Option<i64>,
    /// By mail too
    reminder_email: Option<bool>,
    /// CONFIRMED, TENTATIVE, CANCELLED
    status: Option<String>,
    /// 1 highest to 9
    priority: Option<i64>,
    /// PUBLIC, PRIVATE, CONFIDENTIAL
    privacy: Option<String>,
    /// All guests from now on
    attendees: Option<String>,
    /// Link
    url: Option<String>,
    /// CSS3 name
    color: Option<String>,
    /// As Europe/Berlin; alone it keeps the time of day
    timezone: Option<String>,
    /// Replaces all, as in `nc_calendar_create_event`
    reminders: Option<Vec<Reminder>>,
    /// From reading; refuses when changed since
    #[serde(default)]
    etag: String,
}

impl Tool for UpdateEvent {
    const SPEC: &'static Spec = &UPDATE_EVENT;
    type Input = Input;
    type Output = Saved;

    async fn run(ctx: &Ctx, input: Input) -> Result<Saved, ToolError> {
        let guests = input.attendees.as_deref().map(people::parse).transpose()?;
        let place = Place::of(ctx, &input.calendar_name).await?;
        let found = place.find_version(Kind::Event, &input.event_uid, &input.etag);
        let (object, mut event) = found.await?;
        let me = people::me(ctx).await?;
        let zones = event.zones(TimeZone::UTC);
        let one = single::named(&event, input.recurrence_id.as_deref(), &zones)?;
        match &one {
            Some(which) => input.change_one(&mut event, which, &zones, guests.as_deref(), &me)?,
            None => input.change_all(&mut event, &zones, guests.as_deref(), &me)?,
        }
        single::stamp(&mut event, one.as_ref(), &zones, ctx.clock().now());
        event.declare_zones();
        let stored = place.change(&object, &event).await?;
        Ok(Saved::new(&event, &object.address, stored, false))
    }
}

impl Input {
    fn times(&self) -> Times<'_> {
        let given = |text: &'_ Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
        Times {
            start: self
                .start_datetime
                .as_deref()
                .filter(|_| given(&self.start_datetime)),
            end: self
                .end_datetime
                .as_deref()
                .filter(|_| given(&self.end_datetime)),
            all_day: self.all_day,
            timezone: self.timezone.as_deref().filter(|_| given(&self.timezone)),
        }
    }

    fn recurrence(&self) -> Recurrence<'_> {
        Recurrence {
            recurring: self.recurring,
            rule: self.recurrence_rule.as_deref(),
            last: self.recurrence_end_date.as_deref(),
        }
    }

    fn fields(&self) -> Fields<'_> {
        Fields {
            title: self.title.as_deref(),
            description: self.description.as_deref(),
            location: self.location.as_deref(),
            categories: self.categories.as_deref(),
            status: self.status.as_deref(),
            priority: self.priority,
            privacy: self.privacy.as_deref(),
            url: self.url.as_deref(),
            color: self.color.as_deref(),
        }
    }

    fn change_one(
        &self,
        event: &mut CalendarObject,
        which: &When,
        zones: &Zones,
        guests: Option<&[Invited]>,
        me: &Principal,
    ) -> Result<(), ToolError> {
        if !self.recurrence().is_empty() {
            return Err(ToolError::invalid(
                "one occurrence has no rule: leave out `recurrence_id` to change the series",
            ));
        }
        let part = event.single_out(which, zones);
        let part = part.ok_or_else(|| ToolError::invalid("the series has no such occurrence"))?;
        if !self.times().is_empty() {
            self.times().apply(part, zones)?;
        }
        self.rest(part, guests, me)
    }

    fn change_all(
        &self,
        event: &mut CalendarObject,
        zones: &Zones,
        guests: Option<&[Invited]>,
        me: &Principal,
    ) -> Result<(), ToolError> {
        let nothing = || ToolError::invalid("the event has no content");
        let main = event.main_mut().ok_or_else(nothing)?;
        let old = main
            .line("DTSTART")
            .and_then(When::of)
            .ok_or_else(nothing)?;
        let start = if self.times().is_empty() {
            old.clone()
        } else {
            self.times().apply(main, zones)?
        };
        let recurrence = self.recurrence();
        let repeats = recurrence.is_empty() || recurrence.apply(main, &start, zones)?;
        self.rest(main, guests, me)?;
        if !repeats {
            event.retain_overrides(|_| false);
        } else if start != old {
            event.follow(&old, &start);
        }
        Ok(())
    }

    /// What is the same for a series and for one occurrence.
    fn rest(
        &self,
        part: &mut Component,
        guests: Option<&[Invited]>,
        me: &Principal,
    ) -> Result<(), ToolError> {
        self.fields().apply(part, Kind::Event)?;
        if let Some(guests) = guests {
            people::invite(part, guests, me)?;
        }
        if let Some(reminders) = self.new_reminders(part)? {
            reminder::replace(part, &reminders, me.mail_addresses().next())?;
        }
        Ok(())
    }

    fn new_reminders(&self, part: &Component) -> Result<Option<Vec<Reminder>>, ToolError> {
        if self.reminders.is_some() {
            return Ok(self.reminders.clone());
        }
        let mut kept = match (self.reminder_minutes, self.reminder_email) {
            (None, None) => return Ok(None),
            (Some(minutes), email) => {
                return create_event::short(minutes, email.unwrap_or_default()).map(Some);
            }
            (None, Some(_)) => reminder::all(part),
        };
        kept.retain(|one| one.action != "EMAIL");
        if self.reminder_email == Some(true) {
            kept.push(Reminder::before(15, "EMAIL"));
        }
        Ok(Some(kept))
    }
}
