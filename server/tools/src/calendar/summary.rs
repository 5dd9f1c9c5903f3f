//! An event in a list, and which events a list has.

use jiff::Timestamp;
use nc_toolkit::{JsonSchema, ToolError};
use nextcloud_dav::icalendar::{Occurrence, When, Zones};
use serde::Serialize;

use super::fields;

// One event, or one occurrence of it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
#[expect(clippy::struct_field_names, reason = "existing users know the names")]
pub(super) struct Summary {
    pub(super) uid: String,
    pub(super) summary: String,
    start: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_tz: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_tz: Option<String>,
    all_day: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    categories: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organizer: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    recurring: bool,
    /// Of one occurrence
    #[serde(skip_serializing_if = "Option::is_none")]
    recurrence_id: Option<String>,
    pub(super) calendar_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) calendar_display_name: Option<String>,
}

impl Summary {
    /// Whether it was called off.
    pub(super) fn is_cancelled(&self) -> bool {
        self.status.as_deref() == Some("CANCELLED")
    }
}

/// A summary with what it is sorted and chosen by.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) summary: Summary,
    pub(super) from: Timestamp,
    minutes: i64,
    guests: usize,
}

impl Row {
    /// The row of an occurrence in the calendar of that name.
    pub(super) fn of(
        one: &Occurrence<'_>,
        uid: &str,
        recurring: bool,
        zones: &Zones,
        calendar: &str,
    ) -> Self {
        let part = one.component;
        let zone = |when: &When| when.zone().map(str::to_owned);
        Self {
            summary: Summary {
                uid: uid.to_owned(),
                summary: part.text("SUMMARY").unwrap_or_default(),
                start: one.start.iso(zones),
                end: Some(one.end.iso(zones)),
                start_tz: zone(&one.start),
                end_tz: zone(&one.end),
                all_day: one.start.is_day(),
                location: part.text("LOCATION"),
                description: part.text("DESCRIPTION"),
                categories: fields::categories(part),
                status: fields::keyword(part, "STATUS"),
                organizer: part.line("ORGANIZER").map(super::people::email),
                recurring,
                recurrence_id: one.recurrence_id.as_ref().map(|id| id.iso(zones)),
                calendar_name: calendar.to_owned(),
                calendar_display_name: None,
            },
            from: one.from,
            minutes: one.minutes(),
            guests: part.each("ATTENDEE").count(),
        }
    }
}

/// Which events a caller wants; all of it must hold.
#[derive(Debug, Default, Clone)]
pub(super) struct Filter {
    min_guests: Option<usize>,
    min_minutes: Option<i64>,
    categories: Vec<String>,
    status: Option<String>,
    title: Option<String>,
    location: Option<String>,
}

impl Filter {
    /// From arguments; empty texts filter nothing.
    pub(super) fn parse(
        title: Option<&str>,
        location: Option<&str>,
        categories: Option<&str>,
        status: Option<&str>,
    ) -> Self {
        let given = |text: Option<&str>| {
            let text = text.map(|text| text.trim().to_lowercase());
            text.filter(|text| !text.is_empty())
        };
        Self {
            categories: fields::listed(categories.unwrap_or_default())
                .map(str::to_lowercase)
                .collect(),
            status: given(status),
            title: given(title),
            location: given(location),
            ..Self::default()
        }
    }

    /// The same, for events that are large enough.
    pub(super) fn at_least(
        mut self,
        guests: Option<i64>,
        minutes: Option<i64>,
    ) -> Result<Self, ToolError> {
        let guests = guests.map(usize::try_from).transpose();
        self.min_guests =
            guests.map_err(|_| ToolError::invalid("`min_attendees` must not be negative"))?;
        self.min_minutes = minutes;
        Ok(self)
    }

    /// Whether it lets everything through.
    pub(super) fn is_empty(&self) -> bool {
        self.min_guests.is_none()
            && self.min_minutes.is_none()
            && self.categories.is_empty()
            && self.status.is_none()
            && self.title.is_none()
            && self.location.is_none()
    }

    /// Whether an event is wanted.
    pub(super) fn wants(&self, row: &Row) -> bool {
        let summary = &row.summary;
        let has = |text: &str, part: &Option<String>| {
            part.as_ref()
                .is_none_or(|part| text.to_lowercase().contains(part))
        };
        let in_category = self.categories.is_empty()
            || summary
                .categories
                .iter()
                .any(|category| self.categories.contains(&category.to_lowercase()));
        let status = summary.status.as_deref().unwrap_or("CONFIRMED");
        has(&summary.summary, &self.title)
            && has(
                summary.location.as_deref().unwrap_or_default(),
                &self.location,
            )
            && self
                .status
                .as_ref()
                .is_none_or(|wanted| status.eq_ignore_ascii_case(wanted))
            && self.min_guests.is_none_or(|least| row.guests >= least)
            && self.min_minutes.is_none_or(|least| row.minutes >= least)
            && in_category
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nextcloud_dav::icalendar::{CalendarObject, Kind};

    fn row() -> Row {
        let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nSUMMARY:Team Lunch\nLOCATION:Roof\nCATEGORIES:Food,Team\n\
            DTSTART:20260320T110000Z\nDURATION:PT45M\nATTENDEE:mailto:a@x.org\nEND:VEVENT\nEND:VCALENDAR\n";
        let object = CalendarObject::parse(text, Kind::Event).unwrap();
        let zones = Zones::none();
        let range =
            "2026-03-20T00:00:00Z".parse().unwrap()..="2026-03-21T00:00:00Z".parse().unwrap();
        let range = *range.start()..*range.end();
        let found = object.occurrences(&range, &zones);
        Row::of(&found.occurrences[0], "u", false, &zones, "personal")
    }

    #[test]
    fn every_condition_counts() {
        let filter = |title, location, categories, status| {
            Filter::parse(title, location, categories, status).wants(&row())
        };
        assert!(filter(
            Some("lunch"),
            Some("ROOF"),
            Some("drinks, food"),
            Some("confirmed")
        ));
        assert!(!filter(Some("dinner"), None, None, None));
        assert!(!filter(None, Some("cellar"), None, None));
        assert!(!filter(None, None, Some("drinks"), None));
        assert!(!filter(None, None, None, Some("TENTATIVE")));
        let sized = |guests, minutes| {
            let filter = Filter::parse(None, None, None, None);
            filter.at_least(guests, minutes).unwrap().wants(&row())
        };
        assert!(sized(Some(1), Some(45)));
        assert!(!sized(Some(2), None));
        assert!(!sized(None, Some(46)));
    }
}
