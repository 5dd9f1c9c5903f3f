//! Series across daylight saving, single instances, and zones of every sort.

use std::fmt::Write as _;

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use super::*;
use crate::content_line::Line;

const BERLIN: &str = "BEGIN:VTIMEZONE\r\nTZID:Office time\r\nBEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n\
    DTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\n\
    TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
    END:STANDARD\r\nEND:VTIMEZONE\r\n";

fn object(zones: &str, events: &[&str]) -> CalendarObject {
    let mut text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{zones}");
    for event in events {
        write!(text, "BEGIN:VEVENT\r\nUID:u\r\n{event}\r\nEND:VEVENT\r\n").unwrap();
    }
    text.push_str("END:VCALENDAR\r\n");
    CalendarObject::parse(&text, Kind::Event).unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Start and end of what takes place between the two moments.
fn between(object: &CalendarObject, from: &str, to: &str) -> Vec<(String, String)> {
    let zones = object.zones(TimeZone::UTC);
    let found = object.occurrences(&(at(from)..at(to)), &zones);
    assert!(!found.cut);
    found
        .occurrences
        .iter()
        .map(|one| (one.start.iso(&zones), one.end.iso(&zones)))
        .collect()
}

fn starts(object: &CalendarObject, from: &str, to: &str) -> Vec<String> {
    between(object, from, to)
        .into_iter()
        .map(|(start, _)| start)
        .collect()
}

const SPRING: (&str, &str) = ("2026-03-01T00:00:00Z", "2026-04-20T00:00:00Z");

#[test]
fn a_weekly_meeting_stays_at_nine_when_the_clocks_change() {
    let weekly = object(
        "",
        &[
            "DTSTART;TZID=Europe/Berlin:20260320T090000\r\nDTEND;TZID=Europe/Berlin:20260320T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3",
        ],
    );
    assert_eq!(
        between(&weekly, SPRING.0, SPRING.1),
        [
            ("2026-03-20T09:00:00+01:00", "2026-03-20T10:00:00+01:00"),
            ("2026-03-27T09:00:00+01:00", "2026-03-27T10:00:00+01:00"),
            ("2026-04-03T09:00:00+02:00", "2026-04-03T10:00:00+02:00"),
        ]
        .map(|(start, end)| (start.to_owned(), end.to_owned()))
    );
}

#[test]
fn zones_are_found_by_iana_name_windows_name_path_or_their_own_rules() {
    for (zones, name) in [
        ("", "Europe/Berlin"),
        ("", "europe/berlin"),
        ("", "W. Europe Standard Time"),
        ("", "/freeassociation.sourceforge.net/Europe/Berlin"),
        (BERLIN, "Office time"),
    ] {
        let event = format!("DTSTART;TZID={name}:20260327T090000\r\nRRULE:FREQ=WEEKLY;COUNT=2");
        let found = starts(&object(zones, &[&event]), SPRING.0, SPRING.1);
        let wanted = ["2026-03-27T09:00:00+01:00", "2026-04-03T09:00:00+02:00"];
        assert_eq!(found, wanted, "{name}");
    }
}

#[test]
fn a_time_in_the_gap_is_as_long_after_it() {
    let daily = object(
        "",
        &[
            "DTSTART;TZID=Europe/Berlin:20260328T023000\r\nDURATION:PT30M\r\nRRULE:FREQ=DAILY;COUNT=3",
        ],
    );
    let zones = daily.zones(TimeZone::UTC);
    let found = daily.occurrences(&(at(SPRING.0)..at(SPRING.1)), &zones);
    let moments: Vec<String> = found
        .occurrences
        .iter()
        .map(|one| one.from.to_string())
        .collect();
    assert_eq!(
        moments,
        [
            "2026-03-28T01:30:00Z",
            "2026-03-29T01:30:00Z",
            "2026-03-30T00:30:00Z"
        ]
    );
}

#[test]
fn a_day_of_duration_is_a_day_and_24_hours_are_24_hours() {
    let across = |end: &str| {
        let event = format!(
            "DTSTART;TZID=Europe/Berlin:20260321T220000\r\n{end}\r\nRRULE:FREQ=WEEKLY;COUNT=2"
        );
        between(&object("", &[&event]), SPRING.0, SPRING.1)[1]
            .1
            .clone()
    };
    assert_eq!(across("DURATION:P1D"), "2026-03-29T22:00:00+02:00");
    assert_eq!(across("DURATION:PT24H"), "2026-03-29T23:00:00+02:00");
    let end = "DTEND;TZID=Europe/Berlin:20260322T220000";
    assert_eq!(across(end), "2026-03-29T23:00:00+02:00");
}

#[test]
fn instances_are_left_out_moved_and_added() {
    let series = object(
        "",
        &[
            "SEQUENCE:4\r\nDTSTART;TZID=Europe/Berlin:20260302T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;UNTIL=20260306T080000Z\r\n\
             EXDATE;TZID=Europe/Berlin:20260303T090000\r\nEXDATE:20260304T080000Z\r\nRDATE;TZID=Europe/Berlin:20260310T150000",
            "SEQUENCE:7\r\nRECURRENCE-ID;TZID=Europe/Berlin:20260305T090000\r\nDTSTART;TZID=Europe/Berlin:20260305T160000\r\nDURATION:PT2H",
        ],
    );
    assert_eq!(
        starts(&series, SPRING.0, SPRING.1),
        [
            "2026-03-02T09:00:00+01:00",
            "2026-03-05T16:00:00+01:00",
            "2026-03-06T09:00:00+01:00",
            "2026-03-10T15:00:00+01:00",
        ]
    );
}

#[test]
fn an_instance_moved_into_the_range_is_found_and_one_moved_out_is_not() {
    let series = object(
        "",
        &[
            "DTSTART:20260101T090000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=MONTHLY",
            "RECURRENCE-ID:20260601T090000Z\r\nDTSTART:20260315T120000Z\r\nDURATION:PT1H",
            "RECURRENCE-ID:20260401T090000Z\r\nDTSTART:20260501T120000Z\r\nDURATION:PT1H",
        ],
    );
    assert_eq!(
        starts(&series, SPRING.0, SPRING.1),
        ["2026-03-01T09:00:00Z", "2026-03-15T12:00:00Z"]
    );
}

#[test]
fn all_day_events_end_on_the_day_after_and_need_no_end() {
    let day = object("", &["DTSTART;VALUE=DATE:20260328\r\nRRULE:FREQ=YEARLY"]);
    let found = between(&day, "2026-03-28T12:00:00Z", "2027-04-01T00:00:00Z");
    let wanted = [("2026-03-28", "2026-03-29"), ("2027-03-28", "2027-03-29")];
    assert_eq!(found, wanted.map(|(a, b)| (a.to_owned(), b.to_owned())));
    let long = object(
        "",
        &["DTSTART;VALUE=DATE:20260328\r\nDTEND;VALUE=DATE:20260331"],
    );
    assert_eq!(
        starts(&long, "2026-03-30T12:00:00Z", "2026-03-30T13:00:00Z").len(),
        1
    );
    assert_eq!(
        starts(&long, "2026-03-31T00:00:00Z", "2026-04-30T13:00:00Z").len(),
        0
    );
}

#[test]
fn an_old_series_is_found_today_and_an_endless_one_gives_up() {
    let old = object("", &["DTSTART:19960101T090000Z\r\nRRULE:FREQ=DAILY"]);
    assert_eq!(
        starts(&old, "2026-03-28T00:00:00Z", "2026-03-29T00:00:00Z").len(),
        1
    );
    let endless = object("", &["DTSTART:19960101T090000Z\r\nRRULE:FREQ=SECONDLY"]);
    let zones = endless.zones(TimeZone::UTC);
    assert!(
        endless
            .occurrences(&(at(SPRING.0)..at(SPRING.1)), &zones)
            .cut
    );
    let never = object(
        "",
        &["DTSTART:20260101T090000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"],
    );
    assert_eq!(starts(&never, SPRING.0, SPRING.1).len(), 0);
}

#[test]
fn a_declared_zone_says_what_the_database_says() {
    for name in [
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
    ] {
        let mut new = CalendarObject::new(Kind::Event, "u", at("2026-01-01T00:00:00Z"));
        let wall: DateTime = "2026-07-01T09:00:00".parse().unwrap();
        let start = When::Zoned {
            wall,
            zone: name.to_owned(),
        };
        new.main_mut().unwrap().set(start.line("DTSTART"));
        new.declare_zones();
        let text = new.to_string();
        assert!(
            text.contains(&format!("BEGIN:VTIMEZONE\r\nTZID:{name}\r\n")),
            "{text}"
        );
        // Read by its rules alone, under a name that no database has.
        let alone = text.replace(name, "Nowhere");
        let alone = CalendarObject::parse(&alone, Kind::Event).unwrap();
        for moment in [
            "2026-01-15T12:00:00Z",
            "2026-07-15T12:00:00Z",
            "2028-11-15T12:00:00Z",
        ] {
            let wall = at(moment).to_zoned(TimeZone::get(name).unwrap()).datetime();
            let there = When::Zoned {
                wall,
                zone: "Nowhere".to_owned(),
            };
            let read = there.moment(&alone.zones(TimeZone::UTC));
            assert_eq!(read, Some(at(moment)), "{name} at {moment}\n{alone}");
        }
        new.declare_zones();
        assert_eq!(new.to_string(), text, "declared once");
    }
}

#[test]
fn a_single_instance_is_changed_without_the_others() {
    let mut series = object(
        "",
        &[
            "DTSTART;TZID=Europe/Berlin:20260320T090000\r\nDTEND;TZID=Europe/Berlin:20260320T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nX-KEPT:1",
        ],
    );
    let zones = series.zones(TimeZone::UTC);
    let which = series.instance(at("2026-04-03T07:00:00Z"), &zones).unwrap();
    assert_eq!(series.instance(at("2026-04-03T08:00:00Z"), &zones), None);
    let part = series.single_out(&which, &zones).unwrap();
    part.set(Line::text("SUMMARY", "moved"));
    assert_eq!(part.line("DTEND").unwrap().value(), "20260403T100000");
    assert!(part.line("RRULE").is_none() && part.line("X-KEPT").is_some());
    assert_eq!(series.overrides().count(), 1);
    assert_eq!(starts(&series, SPRING.0, SPRING.1).len(), 3);
    series.leave_out(&which, &zones);
    assert_eq!(series.overrides().count(), 0);
    assert_eq!(starts(&series, SPRING.0, SPRING.1).len(), 2);
}

#[test]
fn a_series_that_moves_takes_its_exceptions_along() {
    let mut series = object(
        "",
        &[
            "DTSTART;TZID=Europe/Berlin:20260320T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;TZID=Europe/Berlin:20260327T090000",
            "RECURRENCE-ID;TZID=Europe/Berlin:20260403T090000\r\nDTSTART;TZID=Europe/Berlin:20260403T120000\r\nDURATION:PT1H",
        ],
    );
    let from = When::of(series.main().unwrap().line("DTSTART").unwrap()).unwrap();
    let to = When::parse("20260321T103000", Some("America/New_York")).unwrap();
    series.follow(&from, &to);
    series.main_mut().unwrap().set(to.line("DTSTART"));
    assert_eq!(
        starts(&series, SPRING.0, SPRING.1),
        ["2026-03-21T10:30:00-04:00", "2026-04-03T12:00:00+02:00"]
    );
}

#[test]
fn rules_are_checked_before_they_are_written() {
    for good in [
        "FREQ=DAILY",
        "FREQ=WEEKLY;BYDAY=MO,WE;INTERVAL=2;COUNT=4",
        "FREQ=MONTHLY;BYDAY=-1FR",
    ] {
        assert_eq!(check_rule(good), Ok(()), "{good}");
    }
    for bad in [
        "",
        "daily",
        "FREQ=SOMETIMES",
        "FREQ=DAILY\r\nX:1",
        "FREQ=DAILY;COUNT",
        "INTERVAL=2",
    ] {
        assert_eq!(check_rule(bad), Err(InvalidRule), "{bad:?}");
    }
}

#[test]
fn busy_times_are_read_in_both_notations() {
    let text = "BEGIN:VCALENDAR\r\nBEGIN:VFREEBUSY\r\nFREEBUSY:20261202T100000Z/20261202T110000Z,20261201T100000Z/PT90M\r\n\
        FREEBUSY;FBTYPE=FREE:20261203T100000Z/PT1H\r\nFREEBUSY;FBTYPE=BUSY-TENTATIVE:20261204T100000Z/PT1H\r\n\
        END:VFREEBUSY\r\nEND:VCALENDAR\r\n";
    let busy = busy_periods(text).unwrap();
    assert_eq!(busy.len(), 3);
    assert_eq!(busy[0].to, at("2026-12-01T11:30:00Z"));
    assert!(busy[2].tentative);
}

#[test]
fn nothing_that_is_sent_can_make_the_reader_fall_over() {
    let bits = [
        "\r\n",
        ":",
        ";",
        "=",
        "\"",
        "\\",
        "BEGIN:VEVENT",
        "END:VEVENT",
        "RRULE:",
        "FREQ=SECONDLY",
        "99999999",
        "-",
        "T",
        "Z",
        "BYSETPOS=-366",
        "INTERVAL=0",
        "COUNT=0",
        "UNTIL=00000000",
        "BYDAY=99MO",
        "TZID=x",
        "P9999999Y",
        "/",
        "ä",
    ];
    let text = object(BERLIN, &["DTSTART;TZID=Office time:20260320T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=3;BYDAY=FR"]).to_string();
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut roll = move |sides: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % (sides as u64)).unwrap()
    };
    let mut read = 0;
    for _ in 0..400 {
        let mut letters: Vec<char> = text.chars().collect();
        for _ in 0..=roll(3) {
            let place = roll(letters.len());
            let end = (place + roll(12)).min(letters.len());
            letters.splice(place..end, bits[roll(bits.len())].chars());
        }
        let mutated: String = letters.into_iter().collect();
        let Ok(object) = CalendarObject::parse(&mutated, Kind::Event) else {
            continue;
        };
        read += 1;
        let zones = object.zones(TimeZone::UTC);
        let found = object.occurrences(&(at(SPRING.0)..at(SPRING.1)), &zones);
        for one in found.occurrences {
            assert!(one.from <= one.to || one.minutes() <= 0);
            let _ = one.start.iso(&zones);
        }
    }
    assert!(read > 40, "{read}");
}
