//! Calendars with events and tasks around today.

use jiff::{Timestamp, ToSpan, tz::TimeZone};

use crate::state::{Collection, Kind, World};

/// Calendar, uid, title, days from today, hour (UTC), hours long, further lines.
const EVENTS: &[(&str, &str, &str, i64, i8, i8, &str)] = &[
    (
        "personal",
        "dentist",
        "Dentist",
        3,
        9,
        1,
        "LOCATION:Main Street 12\r\n",
    ),
    (
        "personal",
        "dinner",
        "Dinner with Bob",
        1,
        18,
        2,
        "DESCRIPTION:Bring the seeds.\r\n",
    ),
    (
        "personal",
        "yoga",
        "Yoga",
        0,
        17,
        1,
        "RRULE:FREQ=WEEKLY\r\n",
    ),
    (
        "work",
        "standup",
        "Stand-up",
        -7,
        8,
        1,
        "RRULE:FREQ=DAILY\r\nCATEGORIES:work\r\n",
    ),
    (
        "work",
        "release",
        "Release planning",
        2,
        13,
        2,
        "CATEGORIES:work,release\r\nSTATUS:CONFIRMED\r\n",
    ),
    (
        "work",
        "review",
        "Quarterly review",
        12,
        10,
        3,
        "DESCRIPTION:Slides are in Projects.\r\n",
    ),
];

/// Uid, title, days until due, priority, further lines.
const TASKS: &[(&str, &str, i64, u8, &str)] = &[
    (
        "seeds",
        "Order seeds",
        -2,
        5,
        "STATUS:COMPLETED\r\nPERCENT-COMPLETE:100\r\n",
    ),
    (
        "announcement",
        "Write the release announcement",
        4,
        1,
        "STATUS:IN-PROCESS\r\nPERCENT-COMPLETE:40\r\n",
    ),
    (
        "tiller",
        "Borrow the tiller",
        9,
        9,
        "STATUS:NEEDS-ACTION\r\n",
    ),
];

pub(crate) fn fill(world: &mut World) {
    let now = world.now;
    for (uri, name, color, components) in [
        ("personal", "Personal", "#0082c9", &["VEVENT"][..]),
        ("work", "Work", "#e9322d", &["VEVENT", "VTODO"]),
        ("tasks", "Tasks", "#31cc7c", &["VTODO"]),
    ] {
        let mut calendar = Collection::new(Kind::Calendar, "alice", uri, name);
        calendar.color = Some(color.to_owned());
        calendar.components = components.iter().map(|name| (*name).to_owned()).collect();
        for (_, uid, title, days, hour, hours, more) in
            EVENTS.iter().filter(|(calendar, ..)| *calendar == uri)
        {
            let (start, end) = (at(now, *days, *hour), at(now, *days, hour + hours));
            let lines = format!(
                "UID:sample-{uid}\r\nDTSTART:{start}\r\nDTEND:{end}\r\nSUMMARY:{title}\r\n{more}"
            );
            calendar.put(
                &format!("sample-{uid}.ics"),
                object(now, "VEVENT", &lines),
                now.as_second(),
            );
        }
        for (uid, title, days, priority, more) in TASKS.iter().filter(|_| uri == "tasks") {
            let due = at(now, *days, 12);
            let lines = format!(
                "UID:sample-{uid}\r\nDUE:{due}\r\nSUMMARY:{title}\r\nPRIORITY:{priority}\r\n{more}"
            );
            calendar.put(
                &format!("sample-{uid}.ics"),
                object(now, "VTODO", &lines),
                now.as_second(),
            );
        }
        world.collections.push(calendar);
    }
    world.collections.push(Collection::new(
        Kind::Calendar,
        "bob",
        "personal",
        "Personal",
    ));
}

fn object(now: Timestamp, component: &str, lines: &str) -> String {
    let stamp = now.strftime("%Y%m%dT%H%M%SZ");
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//nextcloud-mcp-server//sandbox//EN\r\nBEGIN:{component}\r\n\
         DTSTAMP:{stamp}\r\n{lines}END:{component}\r\nEND:VCALENDAR\r\n"
    )
}

/// `20261201T100000Z`, this many days from today.
fn at(now: Timestamp, days: i64, hour: i8) -> String {
    let day = now.to_zoned(TimeZone::UTC).date();
    let day = day.checked_add(days.days()).unwrap_or(day);
    format!("{}T{hour:02}0000Z", day.strftime("%Y%m%d"))
}
