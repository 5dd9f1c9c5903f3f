//! Free windows: what is left of the wanted hours when the busy ones are taken out.

use std::ops::Range;

use jiff::{
    Timestamp, Zoned,
    civil::{Date, Time, Weekday},
    tz::TimeZone,
};
use nc_toolkit::ToolError;

/// Begin and end of a span of time.
pub(super) type Span = Range<Timestamp>;

/// Which hours of which days are wanted.
#[derive(Debug, Clone)]
pub(super) struct Hours {
    pub(super) business: bool,
    pub(super) weekdays: bool,
    pub(super) preferred: Vec<(Time, Time)>,
    pub(super) zone: TimeZone,
}

const NINE: Time = Time::constant(9, 0, 0, 0);
const FIVE: Time = Time::constant(17, 0, 0, 0);

/// The hours in `09:00-12:00,14:00-16:00`; `morning` and `afternoon` are understood.
pub(super) fn preferred(text: &str) -> Result<Vec<(Time, Time)>, ToolError> {
    let parts = text.split([',', ';']).map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(|part| {
            let part = match part.to_lowercase().as_str() {
                "morning" => "09:00-12:00".to_owned(),
                "afternoon" => "12:00-17:00".to_owned(),
                "evening" => "17:00-21:00".to_owned(),
                other => other.to_owned(),
            };
            let read = |text: &str| text.trim().parse::<Time>().ok();
            let hours = part
                .split_once('-')
                .and_then(|(from, to)| read(from).zip(read(to)));
            hours.filter(|(from, to)| from < to).ok_or_else(|| {
                let message =
                    format!("`preferred_times` has `{part}`; write 09:00-12:00,14:00-16:00");
                ToolError::invalid(message)
            })
        })
        .collect()
}

impl Hours {
    /// The wanted hours within `range`, in order.
    pub(super) fn within(&self, range: &Span) -> Vec<Span> {
        let first = range.start.to_zoned(self.zone.clone()).date();
        let last = range.end.to_zoned(self.zone.clone()).date();
        let days = first.series(jiff::Span::new().days(1));
        let days = days.take_while(|day| *day <= last);
        let wanted = days.filter(|day| !self.weekdays || !is_weekend(*day));
        wanted
            .flat_map(|day| self.of_day(day))
            .filter_map(|span| both(&span, range))
            .collect()
    }

    fn of_day(&self, day: Date) -> Vec<Span> {
        let at = |time: Time| {
            Some(
                day.to_datetime(time)
                    .to_zoned(self.zone.clone())
                    .ok()?
                    .timestamp(),
            )
        };
        let midnight = |day: Date| Some(day.to_zoned(self.zone.clone()).ok()?.timestamp());
        let span = |from: Option<Timestamp>, to: Option<Timestamp>| Some(from?..to?);
        let whole = if self.business {
            span(at(NINE), at(FIVE))
        } else {
            span(midnight(day), day.tomorrow().ok().and_then(midnight))
        };
        let Some(whole) = whole else {
            return Vec::new();
        };
        if self.preferred.is_empty() {
            return vec![whole];
        }
        let parts = self
            .preferred
            .iter()
            .filter_map(|(from, to)| span(at(*from), at(*to)));
        let mut parts: Vec<Span> = parts.filter_map(|part| both(&part, &whole)).collect();
        parts.sort_by_key(|part| part.start);
        parts
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// What two spans have in common.
fn both(one: &Span, other: &Span) -> Option<Span> {
    let span = one.start.max(other.start)..one.end.min(other.end);
    (span.start < span.end).then_some(span)
}

/// What is left of `wanted` without `busy`, in windows of at least `minutes`.
pub(super) fn windows(wanted: Vec<Span>, mut busy: Vec<Span>, minutes: i64) -> Vec<Span> {
    busy.sort_by_key(|span| span.start);
    let mut free = Vec::new();
    for window in wanted {
        let mut from = window.start;
        for taken in busy
            .iter()
            .filter(|taken| taken.end > window.start && taken.start < window.end)
        {
            if taken.start > from {
                free.push(from..taken.start);
            }
            from = from.max(taken.end);
        }
        if from < window.end {
            free.push(from..window.end);
        }
    }
    free.retain(|span| span.end.duration_since(span.start).as_mins() >= minutes);
    free
}

/// The next quarter of an hour.
pub(super) fn quarter(now: &Zoned) -> Zoned {
    let quarter = jiff::ZonedRound::new()
        .smallest(jiff::Unit::Minute)
        .increment(15)
        .mode(jiff::RoundMode::Ceil);
    now.round(quarter).unwrap_or_else(|_| now.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn berlin() -> Hours {
        Hours {
            business: true,
            weekdays: true,
            preferred: Vec::new(),
            zone: TimeZone::get("Europe/Berlin").unwrap(),
        }
    }

    #[test]
    fn business_hours_follow_the_clock_on_the_wall_and_skip_weekends() {
        let wanted = berlin().within(&(at("2026-03-27T00:00:00Z")..at("2026-03-31T00:00:00Z")));
        let wanted: Vec<String> = wanted.iter().map(|span| span.start.to_string()).collect();
        assert_eq!(wanted, ["2026-03-27T08:00:00Z", "2026-03-30T07:00:00Z"]);
    }

    #[test]
    fn preferred_hours_are_what_is_common_with_business_hours() {
        let mut hours = berlin();
        hours.preferred = preferred("afternoon, 07:00-10:00").unwrap();
        let wanted = hours.within(&(at("2026-03-27T00:00:00Z")..at("2026-03-28T00:00:00Z")));
        assert_eq!(wanted.len(), 2);
        assert_eq!(
            wanted[0],
            at("2026-03-27T08:00:00Z")..at("2026-03-27T09:00:00Z")
        );
        for bad in ["noon", "10:00", "12:00-09:00"] {
            assert!(preferred(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn busy_times_may_overlap_and_reach_beyond() {
        let day = || vec![at("2026-03-27T08:00:00Z")..at("2026-03-27T16:00:00Z")];
        let busy = vec![
            at("2026-03-27T12:00:00Z")..at("2026-03-27T13:00:00Z"),
            at("2026-03-27T07:00:00Z")..at("2026-03-27T09:00:00Z"),
            at("2026-03-27T12:30:00Z")..at("2026-03-27T15:30:00Z"),
        ];
        let free = windows(day(), busy.clone(), 60);
        assert_eq!(
            free,
            [at("2026-03-27T09:00:00Z")..at("2026-03-27T12:00:00Z")]
        );
        assert_eq!(windows(day(), busy, 30).len(), 2);
        assert_eq!(windows(day(), Vec::new(), 30), day());
    }

    #[test]
    fn a_day_on_which_the_clocks_change_has_23_hours() {
        let hours = Hours {
            business: false,
            weekdays: false,
            ..berlin()
        };
        let day = hours.of_day(jiff::civil::date(2026, 3, 29));
        assert_eq!(day[0].end.duration_since(day[0].start).as_hours(), 23);
    }
}
