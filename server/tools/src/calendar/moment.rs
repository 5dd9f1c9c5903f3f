//! Times as callers write them.

use jiff::{Timestamp, Zoned, civil::DateTime, tz::TimeZone};
use nc_toolkit::ToolError;
use nextcloud_dav::icalendar::{When, zone_named};

/// A zone by the name that a caller gave; none for an empty one.
pub(super) fn zone(name: Option<&str>) -> Result<Option<(String, TimeZone)>, ToolError> {
    let Some(name) = name.map(str::trim).filter(|name| !name.is_empty()) else {
        return Ok(None);
    };
    let zone = zone_named(name).ok_or_else(|| {
        ToolError::invalid(format!(
            "`{name}` is no time zone; write a name such as Europe/Berlin"
        ))
    })?;
    let name = zone.iana_name().unwrap_or(name).to_owned();
    Ok(Some((name, zone)))
}

/// A time: a day, a time of `zone`, a time of UTC (`Z` or an offset), or a time of nowhere.
///
/// With a zone a time that has an offset becomes the time there, so that a series follows the zone.
pub(super) fn when(argument: &str, text: &str, zone_name: Option<&str>) -> Result<When, ToolError> {
    let text = text.trim();
    let zone = zone(zone_name)?;
    if let Ok(day) = text.parse::<jiff::civil::Date>()
        && !text.contains([':', 'T', 't'])
    {
        return Ok(When::Day(day));
    }
    if let Ok(zoned) = text.parse::<Zoned>() {
        let name = zoned.time_zone().iana_name().unwrap_or("UTC").to_owned();
        return Ok(in_zone(zoned.datetime(), &name));
    }
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(match zone {
            Some((name, zone)) => in_zone(moment.to_zoned(zone).datetime(), &name),
            None => When::utc(moment),
        });
    }
    if let Ok(wall) = text.parse::<DateTime>() {
        return Ok(match zone {
            Some((name, _)) => in_zone(wall, &name),
            None => When::Floating(wall),
        });
    }
    if let Ok(basic) = When::parse(text, None) {
        return Ok(match (basic, zone) {
            (When::Floating(wall), Some((name, _))) => in_zone(wall, &name),
            (basic, _) => basic,
        });
    }
    Err(ToolError::invalid(format!(
        "`{argument}` is `{text}`; write 2026-03-20 or 2026-03-20T09:00:00, with Z or +01:00 if it is of a fixed zone"
    )))
}

fn in_zone(wall: DateTime, name: &str) -> When {
    match name {
        "UTC" | "Etc/UTC" => When::Utc(wall),
        zone => When::Zoned {
            wall,
            zone: zone.to_owned(),
        },
    }
}

/// The moment of a bound of a range; `None` when it is not given. A day counts to its end where it is the last one.
pub(super) fn bound(
    argument: &str,
    text: &str,
    here: &TimeZone,
    last: bool,
) -> Result<Option<Timestamp>, ToolError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let zones = nextcloud_dav::icalendar::Zones::none();
    let bad = || ToolError::invalid(format!("`{argument}` is out of range"));
    let moment = match when(argument, text, None)? {
        When::Day(day) => {
            let day = if last { day.tomorrow() } else { Ok(day) };
            let midnight = day.and_then(|day| day.to_zoned(here.clone()));
            midnight.map_err(|_| bad())?.timestamp()
        }
        When::Floating(wall) => wall.to_zoned(here.clone()).map_err(|_| bad())?.timestamp(),
        other => other.moment(&zones).ok_or_else(bad)?,
    };
    Ok(Some(moment))
}

/// Whether both ends of a range can be read at all, wherever the person is.
pub(super) fn legible(start: &str, end: &str) -> Result<(), ToolError> {
    bound("start_date", start, &TimeZone::UTC, false)?;
    bound("end_date", end, &TimeZone::UTC, true)?;
    Ok(())
}

/// A range that begins before it ends.
pub(super) fn range(
    start: &str,
    end: &str,
    here: &TimeZone,
) -> Result<nextcloud_dav::calendar::Range, ToolError> {
    let from = bound("start_date", start, here, false)?;
    let to = bound("end_date", end, here, true)?;
    if let (Some(from), Some(to)) = (from, to)
        && from >= to
    {
        return Err(ToolError::invalid("`end_date` must be after `start_date`"));
    }
    Ok(nextcloud_dav::calendar::Range { from, to })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, zone: Option<&str>) -> String {
        when("start_datetime", text, zone).map_or_else(
            |error| error.text(),
            |when| when.line("X").value().to_owned(),
        )
    }

    #[test]
    fn what_has_an_offset_is_a_moment_and_what_has_none_is_not() {
        assert_eq!(read("2026-03-20", None), "20260320");
        assert_eq!(read("2026-03-20T09:00", None), "20260320T090000");
        assert_eq!(read("2026-03-20 09:00:30", None), "20260320T090030");
        assert_eq!(read("2026-03-20T09:00:00Z", None), "20260320T090000Z");
        assert_eq!(read("2026-03-20T09:00:00+01:00", None), "20260320T080000Z");
        assert_eq!(read("20260320T090000Z", None), "20260320T090000Z");
        assert!(read("next friday", None).contains("`start_datetime` is `next friday`"));
    }

    #[test]
    fn a_zone_keeps_its_name() {
        let line = |text: &str, zone| when("x", text, zone).unwrap().line("DTSTART");
        let naive = line("2026-03-20T09:00", Some("Europe/Berlin"));
        let fixed = line("2026-03-20T08:00:00Z", Some("europe/berlin"));
        let inline = line("2026-03-20T09:00[Europe/Berlin]", None);
        for line in [naive, fixed, inline] {
            assert_eq!(line.param("TZID").as_deref(), Some("Europe/Berlin"));
            assert_eq!(line.value(), "20260320T090000");
        }
        assert!(when("x", "2026-03-20T09:00", Some("Mars/Olympus")).is_err());
    }

    #[test]
    fn the_last_day_of_a_range_belongs_to_it() {
        let range = range("2026-03-01", "2026-03-31", &TimeZone::UTC).unwrap();
        assert_eq!(range.to.unwrap().to_string(), "2026-04-01T00:00:00Z");
        assert!(super::range("2026-04-01", "2026-03-01", &TimeZone::UTC).is_err());
        assert!(super::range("soon", "", &TimeZone::UTC).is_err());
    }
}
