//! `nc_calendar_get_event`: everything about one event.

use jiff::tz::TimeZone;
use nc_generated_tools::calendar::GET_EVENT;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::{
    collection::Object,
    icalendar::{CalendarObject, Kind, Occurrence, When},
};
use serde::{Deserialize, Serialize};

use super::{
    fields,
    people::{self, Guest},
    place::Place,
    reminder::{self, Reminder},
};

pub(crate) struct GetEvent;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the calendar
    calendar_name: String,
    /// UID of the event
    event_uid: String,
}

#[derive(Debug, Default, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(crate) struct Output {
    uid: String,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    start_datetime: String,
    end_datetime: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_tz: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_tz: Option<String>,
    all_day: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<String>,
    categories: String,
    recurring: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    recurrence_rule: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recurrence_end_date: Option<String>,
    /// Occurrences that were changed alone
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changed_occurrences: Vec<String>,
    /// Occurrences that were left out
    #[serde(skip_serializing_if = "Vec::is_empty")]
    excluded_occurrences: Vec<String>,
    reminders: Vec<Reminder>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    priority: Option<i64>,
    privacy: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    organizer: Option<String>,
    attendees: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attendee_details: Vec<Guest>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    color: Option<String>,
    href: String,
    etag: String,
}

impl Tool for GetEvent {
    const SPEC: &'static Spec = &GET_EVENT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let place = Place::of(ctx, &input.calendar_name).await?;
        let (object, read) = place.find(Kind::Event, &input.event_uid).await?;
        Ok(view(&object, &read))
    }
}

pub(super) fn view(object: &Object, event: &CalendarObject) -> Output {
    let zones = event.zones(TimeZone::UTC);
    let mut view = Output {
        uid: event.uid().unwrap_or_default(),
        href: object.address.to_string(),
        etag: object.etag.to_string(),
        recurring: event.repeats(),
        ..Output::default()
    };
    let iso = |when: When| when.iso(&zones);
    let ids = event
        .overrides()
        .filter_map(|part| part.line("RECURRENCE-ID"));
    view.changed_occurrences = ids.filter_map(When::of).map(iso).collect();
    if let Some(one) = Occurrence::main(event, &zones) {
        view.start_datetime = one.start.iso(&zones);
        view.end_datetime = one.end.iso(&zones);
        view.start_tz = one.start.zone().map(str::to_owned);
        view.end_tz = one.end.zone().map(str::to_owned);
        view.all_day = one.start.is_day();
    }
    let Some(main) = event.main() else {
        return view;
    };
    let left_out = main.each("EXDATE").flat_map(When::all);
    view.excluded_occurrences = left_out.map(iso).collect();
    view.title = main.text("SUMMARY").unwrap_or_default();
    view.description = main.text("DESCRIPTION");
    view.location = main.text("LOCATION");
    view.categories = fields::categories(main).join(", ");
    view.recurrence_rule = main.line("RRULE").map(|line| line.value().to_owned());
    view.recurrence_end_date = view.recurrence_rule.as_deref().and_then(|rule| {
        let until = rule
            .split(';')
            .find_map(|part| part.strip_prefix("UNTIL="))?;
        Some(When::parse(until, None).ok()?.iso(&zones))
    });
    view.reminders = reminder::all(main);
    view.status = fields::keyword(main, "STATUS");
    view.priority = fields::number(main, "PRIORITY");
    view.privacy = fields::keyword(main, "CLASS").unwrap_or_else(|| "PUBLIC".to_owned());
    view.organizer = main.line("ORGANIZER").map(people::email);
    let guests: Vec<String> = main.each("ATTENDEE").map(people::email).collect();
    view.attendees = guests.join(", ");
    view.attendee_details = people::guests(main);
    view.url = main.line("URL").map(|line| line.value().to_owned());
    view.color = main.text("COLOR");
    view
}
