//! Zones: by IANA name, by Windows name, by the rules that an object carries.

use std::{collections::HashMap, str::FromStr};

use calcard::{
    common::timezone::Tz,
    icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType},
};
use jiff::{Timestamp, tz::TimeZone};

use super::When;
use crate::content_line::Component;

/// The zones that the times of one object refer to.
#[derive(Debug, Clone)]
pub struct Zones {
    own: HashMap<String, TimeZone>,
    here: TimeZone,
}

impl Zones {
    /// The zones that `calendar` declares; days and floating times count as times of `here`.
    pub fn read(calendar: &Component, here: TimeZone) -> Self {
        let zones = calendar.components().filter(|part| part.is("VTIMEZONE"));
        let own = zones.filter_map(|part| {
            let name = part.text("TZID")?;
            let location = part.text("X-LIC-LOCATION");
            let zone = named(&name)
                .or_else(|| named(&location?))
                .or_else(|| by_rules(part))?;
            Some((name, zone))
        });
        Self {
            own: own.collect(),
            here,
        }
    }

    /// No zones of its own, days and floating times in UTC.
    pub fn none() -> Self {
        Self {
            own: HashMap::new(),
            here: TimeZone::UTC,
        }
    }

    /// The zone that a time is of. A zone that nobody knows counts as the one we are in.
    pub fn of(&self, when: &When) -> TimeZone {
        match when {
            When::Utc(_) => TimeZone::UTC,
            When::Day(_) | When::Floating(_) => self.here.clone(),
            When::Zoned { zone, .. } => self
                .own
                .get(zone)
                .cloned()
                .or_else(|| named(zone))
                .unwrap_or_else(|| self.here.clone()),
        }
    }
}

/// The zone of that name: of the IANA database (in any case), or as Windows calls it.
pub fn named(name: &str) -> Option<TimeZone> {
    let name = name.trim().trim_matches('"');
    // Some clients put the name behind a path of their own: `/freeassociation.sourceforge.net/Europe/Berlin`.
    let bare = name.strip_prefix('/').map(|path| {
        let mut parts: Vec<&str> = path.rsplitn(3, '/').take(2).collect();
        parts.reverse();
        parts.join("/")
    });
    let name = bare.as_deref().unwrap_or(name);
    if name.is_empty() {
        return None;
    }
    TimeZone::get(name).ok().or_else(|| {
        let known = Tz::from_str(name).ok()?.name()?;
        TimeZone::get(&known).ok()
    })
}

/// The rules of a zone for objects from `from` on, as RFC 5545 writes them; `None` for a name that nobody knows.
pub(super) fn declaration(name: &str, from: Timestamp) -> Option<Component> {
    const YEAR: i64 = 366 * 86_400;
    let iana = named(name)?;
    let mut calendar = ICalendar {
        components: vec![ICalendarComponent::new(ICalendarComponentType::VCalendar)],
    };
    let from = from.as_second();
    calendar.add_timezone(iana.iana_name()?, from - YEAR, from + 2 * YEAR)?;
    let calendar = Component::parse(&calendar.to_string()).ok()?;
    let mut zone = calendar.components().next()?.clone();
    zone.set(crate::content_line::Line::new("TZID", name));
    Some(zone)
}

/// The zone that the newest `STANDARD` and `DAYLIGHT` describe, by way of the POSIX notation.
fn by_rules(zone: &Component) -> Option<TimeZone> {
    let newest = |name: &str| {
        let parts = zone.components().filter(|part| part.is(name));
        parts.max_by_key(|part| part.text("DTSTART"))
    };
    let standard = newest("STANDARD").or_else(|| newest("DAYLIGHT"))?;
    let offset = |part: &Component| posix_offset(&part.text("TZOFFSETTO")?);
    let base = format!("<STD>{}", offset(standard)?);
    let changes = newest("DAYLIGHT").and_then(|daylight| {
        let (on, off) = (posix_rule(daylight)?, posix_rule(standard)?);
        Some(format!("{base}<DST>{},{on},{off}", offset(daylight)?))
    });
    TimeZone::posix(&changes.unwrap_or(base)).ok()
}

/// `+0130` as POSIX writes it: with the sign of the west.
fn posix_offset(text: &str) -> Option<String> {
    let (sign, digits) = match text.trim().split_at_checked(1)? {
        ("+", digits) => ("-", digits),
        ("-", digits) => ("+", digits),
        _ => return None,
    };
    let (hours, minutes) = (digits.get(..2)?, digits.get(2..4)?);
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| format!("{sign}{hours}:{minutes}"))
}

/// `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU` as `M3.5.0/2:00`.
fn posix_rule(part: &Component) -> Option<String> {
    let rule = part.text("RRULE")?;
    let value = |name: &str| {
        rule.split(';')
            .filter_map(|piece| piece.split_once('='))
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    };
    let month: u8 = value("BYMONTH")?.parse().ok()?;
    let day = value("BYDAY")?;
    let (nth, weekday) = day.split_at_checked(day.len().checked_sub(2)?)?;
    let weekday = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]
        .iter()
        .position(|name| name.eq_ignore_ascii_case(weekday))?;
    let week = match (nth.parse::<i8>(), value("BYMONTHDAY")) {
        (Ok(-1), _) => 5,
        (Ok(nth @ 1..=5), _) => nth,
        // "The Sunday from the 8th to the 14th" is the second.
        (Err(_), Some(days)) => {
            let first: i8 = days.split(',').next()?.parse().ok()?;
            (first - 1).checked_div(7)? + 1
        }
        _ => return None,
    };
    let start = When::of(part.line("DTSTART")?)?.wall();
    let (hour, minute) = (start.hour(), start.minute());
    Some(format!("M{month}.{week}.{weekday}/{hour}:{minute:02}"))
}
