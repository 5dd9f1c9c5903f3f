//! Points in time as calendars know them: days, times of a zone, times of UTC, times of wherever one is.

use jiff::{
    Span, Timestamp,
    civil::{Date, DateTime},
};

use super::Zones;
use crate::content_line::Line;

/// A point in time, in the form in which it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// A day, of an all-day event.
    Day(Date),
    /// A time that is the same everywhere.
    Floating(DateTime),
    /// A time of UTC.
    Utc(DateTime),
    /// A time of a zone.
    Zoned {
        /// What the clock on the wall shows.
        wall: DateTime,
        /// Name of the zone, as the object calls it.
        zone: String,
    },
}

/// A text that is no date and no time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither a date nor a time")]
pub struct InvalidWhen;

impl When {
    /// The first time in a line such as `DTSTART`.
    pub fn of(line: &Line) -> Option<Self> {
        Self::all(line).into_iter().next()
    }

    /// Every time in a line such as `EXDATE`; of periods the start.
    pub fn all(line: &Line) -> Vec<Self> {
        let zone = line.param("TZID");
        let times = line.value().split(',');
        let starts = times.map(|time| time.split('/').next().unwrap_or_default());
        starts
            .filter_map(|text| Self::parse(text, zone.as_deref()).ok())
            .collect()
    }

    /// Read `20260320`, `20260320T090000` or `20260320T090000Z`; `zone` belongs to the second.
    ///
    /// # Errors
    /// [`InvalidWhen`] for everything else.
    pub fn parse(text: &str, zone: Option<&str>) -> Result<Self, InvalidWhen> {
        let text = text.trim();
        let Some((day, clock)) = text.split_once(['T', 't']) else {
            return Date::strptime("%Y%m%d", text)
                .map(Self::Day)
                .map_err(|_| InvalidWhen);
        };
        let (clock, utc) = match clock.strip_suffix(['Z', 'z']) {
            Some(clock) => (clock, true),
            None => (clock, false),
        };
        let wall = DateTime::strptime("%Y%m%dT%H%M%S", format!("{day}T{clock}"))
            .map_err(|_| InvalidWhen)?;
        Ok(match zone.filter(|zone| !zone.is_empty()) {
            _ if utc => Self::Utc(wall),
            Some("UTC" | "Etc/UTC" | "GMT") => Self::Utc(wall),
            Some(zone) => Self::Zoned {
                wall,
                zone: zone.to_owned(),
            },
            None => Self::Floating(wall),
        })
    }

    /// A time of UTC, in whole seconds.
    pub fn utc(at: Timestamp) -> Self {
        let at = Timestamp::from_second(at.as_second()).unwrap_or(at);
        Self::Utc(at.to_zoned(jiff::tz::TimeZone::UTC).datetime())
    }

    /// The line that says it.
    pub fn line(&self, name: &str) -> Line {
        match self {
            Self::Day(_) => Line::new(name, self.basic()).with("VALUE", "DATE"),
            Self::Zoned { zone, .. } => Line::new(name, self.basic()).with("TZID", zone),
            Self::Floating(_) | Self::Utc(_) => Line::new(name, self.basic()),
        }
    }

    /// The value without its zone: `20260320T090000`.
    pub fn basic(&self) -> String {
        match self {
            Self::Day(day) => day.strftime("%Y%m%d").to_string(),
            Self::Utc(wall) => wall.strftime("%Y%m%dT%H%M%SZ").to_string(),
            Self::Floating(wall) | Self::Zoned { wall, .. } => {
                wall.strftime("%Y%m%dT%H%M%S").to_string()
            }
        }
    }

    /// What the clock on the wall shows; midnight of a day.
    pub fn wall(&self) -> DateTime {
        match self {
            Self::Day(day) => day.to_datetime(jiff::civil::Time::midnight()),
            Self::Floating(wall) | Self::Utc(wall) | Self::Zoned { wall, .. } => *wall,
        }
    }

    /// Another time of the same form.
    #[must_use]
    pub fn at(&self, wall: DateTime) -> Self {
        match self {
            Self::Day(_) => Self::Day(wall.date()),
            Self::Floating(_) => Self::Floating(wall),
            Self::Utc(_) => Self::Utc(wall),
            Self::Zoned { zone, .. } => Self::Zoned {
                wall,
                zone: zone.clone(),
            },
        }
    }

    /// Whether it is a day without a time.
    pub fn is_day(&self) -> bool {
        matches!(self, Self::Day(_))
    }

    /// The zone it is written in; none for days and floating times.
    pub fn zone(&self) -> Option<&str> {
        match self {
            Self::Zoned { zone, .. } => Some(zone),
            Self::Utc(_) => Some("UTC"),
            Self::Day(_) | Self::Floating(_) => None,
        }
    }

    /// The moment that is meant. A time in a gap is the one as long after the gap, a time that comes twice the first.
    pub fn moment(&self, zones: &Zones) -> Option<Timestamp> {
        let zone = zones.of(self);
        let there = self.wall().to_zoned(zone).ok()?;
        Some(there.timestamp())
    }

    /// The same form, `span` later: days by the calendar, hours by the clock that never jumps.
    pub fn later(&self, span: Span, zones: &Zones) -> Option<Self> {
        let there = self.wall().to_zoned(zones.of(self)).ok()?;
        Some(self.at(there.checked_add(span).ok()?.datetime()))
    }

    /// As people and programs write it: `2026-03-20`, `2026-03-20T09:00:00`, with `Z` or an offset where one is known.
    pub fn iso(&self, zones: &Zones) -> String {
        match self {
            Self::Day(day) => day.to_string(),
            Self::Floating(wall) => wall.strftime("%Y-%m-%dT%H:%M:%S").to_string(),
            Self::Utc(wall) => wall.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            Self::Zoned { wall, .. } => match wall.to_zoned(zones.of(self)) {
                Ok(there) => there.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
                Err(_) => wall.strftime("%Y-%m-%dT%H:%M:%S").to_string(),
            },
        }
    }
}

/// A duration such as `-PT15M` or `P1W`.
pub fn parse_span(text: &str) -> Option<Span> {
    let text = text.trim();
    text.strip_prefix('+').unwrap_or(text).parse().ok()
}
