//! Rules of recurrence as callers write them.

use jiff::civil::Time;
use nc_toolkit::ToolError;
use nextcloud_dav::{
    content_line::{Component, Line},
    icalendar::{When, Zones, check_rule},
};

use super::moment;

/// What a caller says about repetition; what is `None` stays.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Recurrence<'t> {
    pub(super) recurring: Option<bool>,
    pub(super) rule: Option<&'t str>,
    pub(super) last: Option<&'t str>,
}

impl Recurrence<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.recurring.is_none() && self.rule.is_none() && self.last.is_none()
    }

    /// Write it into `event`, which begins at `start`; whether it still repeats.
    pub(super) fn apply(
        &self,
        event: &mut Component,
        start: &When,
        zones: &Zones,
    ) -> Result<bool, ToolError> {
        let given = self.rule.map(bare);
        let ends = self.recurring == Some(false) || given.as_deref() == Some("");
        if ends {
            for name in ["RRULE", "RDATE", "EXDATE", "EXRULE"] {
                event.remove(name);
            }
            return Ok(false);
        }
        let old = event.line("RRULE").map(|line| line.value().to_owned());
        let Some(mut rule) = given.or(old) else {
            if self.recurring == Some(true) || self.last.is_some_and(|last| !last.is_empty()) {
                return Err(ToolError::invalid(
                    "`recurrence_rule` is missing, as FREQ=WEEKLY;BYDAY=MO",
                ));
            }
            return Ok(event.line("RDATE").is_some());
        };
        if let Some(last) = self.last {
            rule = ending(&rule, last, start, zones)?;
        }
        check_rule(&rule).map_err(|error| {
            ToolError::invalid(format!("`recurrence_rule` is `{rule}`, {error}"))
        })?;
        event.set(Line::new("RRULE", rule));
        Ok(true)
    }
}

/// The rule without `RRULE:` in front.
fn bare(rule: &str) -> String {
    let rule = rule.trim();
    let start = rule.get(..6).unwrap_or_default();
    let rule = if start.eq_ignore_ascii_case("RRULE:") {
        rule.get(6..).unwrap_or_default()
    } else {
        rule
    };
    rule.trim_end_matches(';').to_owned()
}

/// The rule with another end, or with none when `last` is empty.
fn ending(rule: &str, last: &str, start: &When, zones: &Zones) -> Result<String, ToolError> {
    let mut parts: Vec<String> = rule
        .split(';')
        .filter(|part| {
            let name = part.split('=').next().unwrap_or_default();
            !["UNTIL", "COUNT"]
                .iter()
                .any(|end| name.eq_ignore_ascii_case(end))
        })
        .map(str::to_owned)
        .collect();
    if !last.trim().is_empty() {
        parts.push(format!("UNTIL={}", until(last, start, zones)?));
    }
    Ok(parts.join(";"))
}

/// The end in the form that RFC 5545 wants: a day for days, UTC for times of a zone.
fn until(last: &str, start: &When, zones: &Zones) -> Result<String, ToolError> {
    let zone = start.zone().filter(|zone| *zone != "UTC");
    let end = moment::when("recurrence_end_date", last, zone)?;
    let night = Time::constant(23, 59, 59, 0);
    let end = match (start, end) {
        (When::Day(_), end) => When::Day(end.wall().date()),
        (start, When::Day(day)) => start.at(day.to_datetime(night)),
        (_, end) => end,
    };
    let end = match (start, &end) {
        (When::Zoned { .. } | When::Utc(_), When::Zoned { .. } | When::Floating(_)) => {
            let moment = end.moment(zones);
            moment.map(When::utc).unwrap_or(end)
        }
        _ => end,
    };
    Ok(end.basic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(start: &str, zone: Option<&str>, rule: &str, last: &str) -> Result<String, String> {
        let mut event = Component::new("VEVENT");
        let start = When::parse(start, zone).unwrap();
        let recurrence = Recurrence {
            rule: Some(rule),
            last: (!last.is_empty()).then_some(last),
            ..Recurrence::default()
        };
        let done = recurrence.apply(&mut event, &start, &Zones::none());
        done.map_err(|error| error.text())?;
        Ok(event.text("RRULE").unwrap_or_default())
    }

    #[test]
    fn the_last_day_belongs_to_the_series_in_every_form() {
        let weekly = "RRULE:FREQ=WEEKLY;COUNT=3";
        assert_eq!(
            rule("20260320", None, weekly, "2026-04-03").unwrap(),
            "FREQ=WEEKLY;UNTIL=20260403"
        );
        assert_eq!(
            rule(
                "20260320T090000",
                Some("Europe/Berlin"),
                weekly,
                "2026-04-03"
            )
            .unwrap(),
            "FREQ=WEEKLY;UNTIL=20260403T215959Z"
        );
        assert_eq!(
            rule("20260320T090000", None, weekly, "2026-04-03").unwrap(),
            "FREQ=WEEKLY;UNTIL=20260403T235959"
        );
        assert_eq!(
            rule("20260320T090000", None, weekly, "").unwrap(),
            "FREQ=WEEKLY;COUNT=3"
        );
    }

    #[test]
    fn a_rule_that_is_none_is_refused_and_an_empty_one_ends_the_series() {
        assert!(
            rule("20260320", None, "every monday", "")
                .unwrap_err()
                .contains("every monday")
        );
        assert_eq!(rule("20260320", None, "", "").unwrap(), "");
        let mut event = Component::new("VEVENT");
        let start = When::parse("20260320", None).unwrap();
        let promised = Recurrence {
            recurring: Some(true),
            ..Recurrence::default()
        };
        assert!(promised.apply(&mut event, &start, &Zones::none()).is_err());
    }
}
