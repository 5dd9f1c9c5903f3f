//! Calendar objects (RFC 5545): no line is lost, and nothing that somebody sends stops the expansion.
#![no_main]

use jiff::{Timestamp, tz::TimeZone};
use libfuzzer_sys::fuzz_target;
use nextcloud_dav::content_line::Component;
use nextcloud_dav::icalendar::{CalendarObject, Kind, busy_periods};

/// 2026-01-01 to 2027-01-01, in seconds.
const YEAR: (i64, i64) = (1_767_225_600, 1_798_761_600);

fuzz_target!(|text: &str| {
    let Ok(whole) = Component::parse(text) else {
        return;
    };
    assert_eq!(Component::parse(&whole.to_string()).as_ref(), Ok(&whole));
    let _ = busy_periods(text);
    for kind in [Kind::Event, Kind::Task] {
        if let Ok(object) = CalendarObject::parse(text, kind) {
            change(object);
        }
    }
});

/// Expand it, then change and leave out the first instance.
fn change(mut object: CalendarObject) {
    let moment = |second| Timestamp::from_second(second).expect("within the range");
    let year = moment(YEAR.0)..moment(YEAR.1);
    let zones = object.zones(TimeZone::UTC);
    let found = object.occurrences(&year, &zones);
    assert!(found.occurrences.iter().all(|one| one.from < year.end));
    let first = found
        .occurrences
        .first()
        .and_then(|one| one.recurrence_id.clone());
    if let Some(which) = first {
        object.single_out(&which, &zones);
        object.leave_out(&which, &zones);
    }
    object.declare_zones();
    let changed = object.calendar();
    assert_eq!(Component::parse(&changed.to_string()).as_ref(), Ok(changed));
}
