//! When an event begins and ends, and what of that a change leaves.

use jiff::{SignedDuration, Span, civil::Time};
use nc_toolkit::ToolError;
use nextcloud_dav::{
    content_line::Component,
    icalendar::{Length, When, Zones},
};

use super::moment;

/// What a caller says about the time of an event; what is `None` stays.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Times<'t> {
    pub(super) start: Option<&'t str>,
    pub(super) end: Option<&'t str>,
    pub(super) all_day: Option<bool>,
    pub(super) timezone: Option<&'t str>,
}

impl Times<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.start.is_none()
            && self.end.is_none()
            && self.all_day.is_none()
            && self.timezone.is_none()
    }

    /// Write begin and end into `event`; the new begin.
    pub(super) fn apply(&self, event: &mut Component, zones: &Zones) -> Result<When, ToolError> {
        let old = event.line("DTSTART").and_then(When::of);
        let length = old.as_ref().map(|old| Length::of(event, old, zones));
        let start = self.new_start(old.as_ref())?;
        let end = match self.end {
            Some(end) => self.shaped("end_datetime", end, &start)?,
            None => kept_end(old.as_ref(), length, &start, zones)?,
        };
        let end = after(&start, end, zones)?;
        event.set(start.line("DTSTART"));
        event.remove("DURATION");
        event.set(end.line("DTEND"));
        Ok(start)
    }

    fn new_start(&self, old: Option<&When>) -> Result<When, ToolError> {
        let zone = self.timezone.or_else(|| old.and_then(When::zone));
        let start = match (self.start, old) {
            (Some(text), _) => moment::when("start_datetime", text, zone)?,
            (None, Some(old)) => match moment::zone(self.timezone)? {
                Some((name, _)) if !old.is_day() => in_zone(old, &name)?,
                _ => old.clone(),
            },
            (None, None) => return Err(ToolError::invalid("`start_datetime` is missing")),
        };
        match self.all_day {
            Some(true) => Ok(When::Day(start.wall().date())),
            Some(false) if start.is_day() => {
                let midnight = start.wall().date().to_datetime(Time::midnight());
                moment::when("start_datetime", &midnight.to_string(), zone)
            }
            _ => Ok(start),
        }
    }

    /// A time in the form of the start: a day for a day, of the same zone where it says none.
    fn shaped(&self, argument: &str, text: &str, start: &When) -> Result<When, ToolError> {
        let zone = self.timezone.or_else(|| start.zone());
        let zone = zone.filter(|zone| *zone != "UTC");
        let end = moment::when(argument, text, zone)?;
        Ok(match (start, end) {
            (When::Day(_), end) => When::Day(end.wall().date()),
            (start, When::Day(day)) => start.at(day.to_datetime(Time::midnight())),
            (When::Utc(_), When::Floating(wall)) => When::Utc(wall),
            (_, end) => end,
        })
    }
}

fn in_zone(old: &When, name: &str) -> Result<When, ToolError> {
    moment::when("timezone", &old.wall().to_string(), Some(name))
}

/// The end where none is given: as long as before, else an hour or a day.
fn kept_end(
    old: Option<&When>,
    length: Option<Length>,
    start: &When,
    zones: &Zones,
) -> Result<When, ToolError> {
    let same_sort = old.is_some_and(|old| old.is_day() == start.is_day());
    let length = length.filter(|_| same_sort).unwrap_or(if start.is_day() {
        Length::Days(1)
    } else {
        Length::Exact(SignedDuration::from_hours(1))
    });
    length
        .end(start, zones)
        .ok_or_else(|| ToolError::invalid("`start_datetime` is out of range"))
}

/// The end, if it is not before the start. An all-day event that ends on its own day lasts that day.
fn after(start: &When, end: When, zones: &Zones) -> Result<When, ToolError> {
    let end = match (start, &end) {
        (When::Day(first), When::Day(last)) if first == last => start
            .later(Span::new().days(1), zones)
            .unwrap_or_else(|| end.clone()),
        _ => end,
    };
    match (start.moment(zones), end.moment(zones)) {
        (Some(from), Some(to)) if from <= to => Ok(end),
        _ => Err(ToolError::invalid(
            "`end_datetime` must not be before `start_datetime`",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nextcloud_dav::content_line::Line;

    fn written(times: Times<'_>, old: &[(&str, &str, &str)]) -> Result<Vec<String>, String> {
        let mut event = Component::new("VEVENT");
        for (name, zone, value) in old {
            let line = Line::new(name, *value);
            event.push(match *zone {
                "" => line,
                "DATE" => line.with("VALUE", "DATE"),
                zone => line.with("TZID", zone),
            });
        }
        times
            .apply(&mut event, &Zones::none())
            .map_err(|error| error.text())?;
        let lines = event.lines().map(|line| {
            let zone = line.param("TZID").unwrap_or_default();
            format!("{} {zone}", line.value())
        });
        Ok(lines.collect())
    }

    #[test]
    fn a_new_event_lasts_an_hour_or_a_day() {
        let start = |start| Times {
            start: Some(start),
            ..Times::default()
        };
        let hour = written(start("2026-03-20T09:00"), &[]).unwrap();
        assert_eq!(hour, ["20260320T090000 ", "20260320T100000 "]);
        assert_eq!(
            written(start("2026-03-20"), &[]).unwrap(),
            ["20260320 ", "20260321 "]
        );
    }

    #[test]
    fn a_new_start_keeps_length_and_zone() {
        let old = [
            ("DTSTART", "Europe/Berlin", "20260320T090000"),
            ("DURATION", "", "PT45M"),
        ];
        let moved = Times {
            start: Some("2026-04-01T10:00"),
            ..Times::default()
        };
        assert_eq!(
            written(moved, &old).unwrap(),
            [
                "20260401T100000 Europe/Berlin",
                "20260401T104500 Europe/Berlin"
            ]
        );
        let zone = Times {
            timezone: Some("America/New_York"),
            ..Times::default()
        };
        assert_eq!(
            written(zone, &old).unwrap(),
            [
                "20260320T090000 America/New_York",
                "20260320T094500 America/New_York"
            ]
        );
    }

    #[test]
    fn an_event_becomes_all_day_and_back() {
        let day = [
            ("DTSTART", "DATE", "20260320"),
            ("DTEND", "DATE", "20260322"),
        ];
        let timed = Times {
            all_day: Some(false),
            timezone: Some("Europe/Berlin"),
            ..Times::default()
        };
        assert_eq!(
            written(timed, &day).unwrap(),
            [
                "20260320T000000 Europe/Berlin",
                "20260320T010000 Europe/Berlin"
            ]
        );
        let all_day = Times {
            all_day: Some(true),
            ..Times::default()
        };
        let hour = [
            ("DTSTART", "", "20260320T090000Z"),
            ("DTEND", "", "20260320T100000Z"),
        ];
        assert_eq!(written(all_day, &hour).unwrap(), ["20260320 ", "20260321 "]);
        let backwards = Times {
            end: Some("2026-03-20T08:00:00Z"),
            ..Times::default()
        };
        assert!(
            written(backwards, &hour)
                .unwrap_err()
                .contains("must not be before")
        );
    }
}
