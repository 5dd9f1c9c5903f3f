//! Rules of recurrence, counted out on the clock on the wall.

use calcard::{common::timezone::Tz, icalendar::ICalendar};
use jiff::civil::{Date, DateTime, Time};

use super::{When, Zones};

/// Most repetitions of one rule that are counted out, from the beginning of the series.
pub(super) const MOST: usize = 50_000;

/// How often something can repeat.
const FREQUENCIES: [&str; 7] = [
    "SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY",
];

/// A rule that cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no rule of recurrence, such as FREQ=WEEKLY;BYDAY=MO;COUNT=10")]
pub struct InvalidRule;

/// Whether a rule is understood and yields anything.
///
/// # Errors
/// [`InvalidRule`] otherwise.
pub fn check(rule: &str) -> Result<(), InvalidRule> {
    let upper = rule.to_ascii_uppercase();
    let frequency = upper
        .split(';')
        .find_map(|part| part.strip_prefix("FREQ="))
        .is_some_and(|name| FREQUENCIES.contains(&name));
    let known = frequency && upper.split(';').all(|part| part.contains('='));
    let legal = rule
        .chars()
        .all(|letter| letter.is_ascii_graphic() && letter != ':');
    let start = Date::constant(2026, 1, 1).to_datetime(Time::midnight());
    let (found, _) = walls(rule, start, None, &When::Floating(start), &Zones::none());
    if !(known && legal) || found.is_empty() {
        return Err(InvalidRule);
    }
    Ok(())
}

/// What the clock shows at each repetition up to `last`, and whether these are all of them.
///
/// `start` is the form in which the series is written: an `UNTIL` of UTC is compared in its zone.
pub(super) fn walls(
    rule: &str,
    first: DateTime,
    last: Option<DateTime>,
    start: &When,
    zones: &Zones,
) -> (Vec<DateTime>, bool) {
    let rule = bounded(rule, last, start, zones);
    let text = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTART:{}\r\nRRULE:{rule}\r\n\
         END:VEVENT\r\nEND:VCALENDAR\r\n",
        When::Floating(first).basic(),
    );
    let Ok(calendar) = ICalendar::parse(&text) else {
        return (Vec::new(), true);
    };
    let expanded = calendar.expand_dates(Tz::Floating, MOST);
    let complete = expanded.events.len() < MOST;
    let walls = expanded.events.iter().filter_map(|event| {
        let clock = event.start.naive_local();
        DateTime::strptime("%Y%m%dT%H%M%S", clock.format("%Y%m%dT%H%M%S").to_string()).ok()
    });
    (walls.collect(), complete)
}

/// The rule with its end on the wall of the series, and not beyond `last` where no `COUNT` ends it.
fn bounded(rule: &str, last: Option<DateTime>, start: &When, zones: &Zones) -> String {
    let mut parts: Vec<String> = Vec::new();
    let (mut until, mut counted) = (last, false);
    for part in rule.trim().split(';').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        if name.eq_ignore_ascii_case("UNTIL") {
            let end = When::parse(value, None).ok();
            let end = end.and_then(|end| on_wall(&end, start, zones));
            until = match (until, end) {
                (Some(last), Some(end)) => Some(last.min(end)),
                (one, other) => one.or(other),
            };
            continue;
        }
        counted |= name.eq_ignore_ascii_case("COUNT");
        parts.push(part.to_owned());
    }
    if let Some(until) = until.filter(|_| !counted) {
        parts.push(format!("UNTIL={}", When::Floating(until).basic()));
    }
    parts.join(";")
}

/// What the clock of the series shows at the end of it.
fn on_wall(end: &When, start: &When, zones: &Zones) -> Option<DateTime> {
    match (end, start) {
        (When::Utc(_), When::Zoned { .. }) => {
            let moment = end.moment(zones)?;
            Some(moment.to_zoned(zones.of(start)).datetime())
        }
        _ => Some(end.wall()),
    }
}
