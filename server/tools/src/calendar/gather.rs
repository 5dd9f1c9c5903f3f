//! Events of one calendar or of all of them, read at the same time.

use futures::{StreamExt, stream};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use nc_toolkit::{Ctx, ToolError};
use nextcloud_dav::{
    calendar::{Calendar, Calendars, Range},
    collection::{Address, Object},
    icalendar::{CalendarObject, Kind, Occurrence, Zones},
};

use super::{
    here,
    place::{self, CalendarReadError, Place},
    summary::Row,
};

/// Calendars that are read at the same time.
const AT_ONCE: usize = 8;

/// A calendar to read.
#[derive(Debug, Clone)]
pub(super) struct Source {
    pub(super) address: Address,
    pub(super) name: String,
    pub(super) display_name: Option<String>,
    pub(super) read_only: bool,
    pub(super) transparent: bool,
}

impl From<Calendar> for Source {
    fn from(calendar: Calendar) -> Self {
        Self {
            address: calendar.address,
            name: calendar.name,
            display_name: Some(calendar.display_name),
            read_only: calendar.read_only,
            transparent: calendar.transparent,
        }
    }
}

/// Calendars to read, and the zone in which days and times of nowhere are meant.
#[derive(Debug)]
pub(super) struct Sources {
    pub(super) all: Vec<Source>,
    pub(super) here: TimeZone,
}

/// What was read: objects by the number of their calendar, and the calendars that could not be read.
#[derive(Debug)]
pub(super) struct Gathered {
    pub(super) sources: Vec<Source>,
    pub(super) here: TimeZone,
    pub(super) objects: Vec<(usize, Object, CalendarObject)>,
    pub(super) errors: Vec<CalendarReadError>,
}

/// The calendar of that name, or all that take `kind` when it is empty.
pub(super) async fn sources(ctx: &Ctx, name: &str, kind: Kind) -> Result<Sources, ToolError> {
    let here = here::set(ctx).await?;
    if name.trim().is_empty() {
        let calendars = place::taking(ctx, kind).await?;
        let here = here.unwrap_or_else(|| here::of_calendars(&calendars));
        let all = calendars.into_iter().map(Source::from).collect();
        return Ok(Sources { all, here });
    }
    let place = Place::of(ctx, name).await?;
    let source = Source {
        address: place.address,
        name: place.name,
        display_name: None,
        read_only: false,
        transparent: false,
    };
    Ok(Sources {
        all: vec![source],
        here: here.unwrap_or(TimeZone::UTC),
    })
}

/// Read what these calendars have in `range`, and a little around it. One that fails is told, not skipped; a single one
/// fails the call.
pub(super) async fn objects(
    ctx: &Ctx,
    Sources { all: sources, here }: Sources,
    kind: Kind,
    range: Range,
) -> Result<Gathered, ToolError> {
    let range = around(range);
    let calendars = Calendars::new(ctx.session());
    let addresses: Vec<_> = sources
        .iter()
        .map(|source| source.address.clone())
        .collect();
    let answers: Vec<_> = stream::iter(addresses.into_iter().enumerate())
        .map(|(number, address)| {
            let calendars = calendars.clone();
            async move { (number, calendars.query(&address, kind, range).await) }
        })
        .buffered(AT_ONCE)
        .collect()
        .await;
    let mut gathered = Gathered {
        here,
        sources: Vec::new(),
        objects: Vec::new(),
        errors: Vec::new(),
    };
    let alone = sources.len() == 1;
    for (number, answer) in answers {
        let Some(source) = sources.get(number) else {
            continue;
        };
        let mut fail = |error: String| {
            gathered.errors.push(CalendarReadError {
                calendar_name: source.name.clone(),
                error,
            });
        };
        match answer {
            Ok(objects) => {
                for object in objects {
                    match CalendarObject::parse(&object.data, kind) {
                        Ok(read) => gathered.objects.push((number, object, read)),
                        Err(error) => fail(format!("{}: {error}", object.address.name())),
                    }
                }
            }
            Err(error) if alone => {
                let name = &source.name;
                let words = || format!("Calendar {name} not found");
                return Err(ToolError::from(error).told(nc_toolkit::Kind::NotFound, words));
            }
            Err(error) => fail(ToolError::from(error).text()),
        }
    }
    gathered.sources = sources;
    Ok(gathered)
}

/// Events as rows, in the order in which they begin.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) rows: Vec<Row>,
    pub(super) errors: Vec<CalendarReadError>,
}

/// The events in a range. With both ends series are counted out; else each series is one row.
pub(super) async fn rows(ctx: &Ctx, sources: Sources, range: Range) -> Result<Rows, ToolError> {
    let gathered = objects(ctx, sources, Kind::Event, range).await?;
    let mut all = Rows {
        errors: gathered.errors,
        ..Rows::default()
    };
    for (number, _, object) in &gathered.objects {
        let Some(source) = gathered.sources.get(*number) else {
            continue;
        };
        let (rows, cut) = of_object(object, range, &gathered.here, &source.name);
        if cut {
            all.errors.push(CalendarReadError {
                calendar_name: source.name.clone(),
                error: "a series repeats so often that not all of it was counted".to_owned(),
            });
        }
        all.rows.extend(rows.into_iter().map(|mut row| {
            row.summary
                .calendar_display_name
                .clone_from(&source.display_name);
            row
        }));
    }
    all.rows.sort_by_key(|row| row.from);
    Ok(all)
}

/// A day more on either side: the server reads days and times of nowhere as those of UTC, and knows nothing of overrides
/// that hold for later occurrences too.
fn around(range: Range) -> Range {
    let day = SignedDuration::from_hours(24);
    Range {
        from: range.from.and_then(|from| from.checked_sub(day).ok()),
        to: range.to.and_then(|to| to.checked_add(day).ok()),
    }
}

/// The rows of one event, and whether its series was cut.
pub(super) fn of_object(
    object: &CalendarObject,
    range: Range,
    here: &TimeZone,
    calendar: &str,
) -> (Vec<Row>, bool) {
    let zones = object.zones(here.clone());
    let uid = object.uid().unwrap_or_default();
    let recurring = object.repeats();
    let (Some(from), Some(to)) = (range.from, range.to) else {
        let first = Occurrence::main(object, &zones).filter(|_| touches(object, range, &zones));
        let row = first.map(|one| Row::of(&one, &uid, recurring, &zones, calendar));
        return (row.into_iter().collect(), false);
    };
    let found = object.occurrences(&(from..to), &zones);
    let rows = found
        .occurrences
        .iter()
        .map(|one| Row::of(one, &uid, recurring, &zones, calendar));
    (rows.collect(), found.cut)
}

/// Whether anything of it lies in a range that is open on a side.
fn touches(object: &CalendarObject, range: Range, zones: &Zones) -> bool {
    let span = match (range.from, range.to) {
        (None, None) => return true,
        (Some(_), None) if !object.ends() => return true,
        (from, to) => from.unwrap_or(Timestamp::MIN)..to.unwrap_or(Timestamp::MAX),
    };
    let found = object.occurrences(&span, zones);
    found.cut || !found.occurrences.is_empty()
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{
            Arc,
            atomic::{AtomicUsize, Ordering},
        },
        time::Duration,
    };

    use nc_base::SystemClock;
    use nc_toolkit::{Links, ToolSettings};
    use nextcloud_transport::{Credentials, Server, ServerSettings, Session};
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::{TcpListener, TcpStream},
        sync::Barrier,
    };

    use super::{super::moment, *};

    const EMPTY: &str = "<d:multistatus xmlns:d=\"DAV:\"/>";

    /// What an event gives in a range, where the person is.
    fn starts(lines: &str, range: (&str, &str), here: &str) -> Vec<Timestamp> {
        let text = format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        let object = CalendarObject::parse(&text, Kind::Event).unwrap();
        let here = TimeZone::get(here).unwrap();
        let range = moment::range(range.0, range.1, &here).unwrap();
        let (rows, _) = of_object(&object, range, &here, "personal");
        rows.into_iter().map(|row| row.from).collect()
    }

    #[test]
    fn a_day_is_the_day_of_the_person() {
        let day = "DTSTART;VALUE=DATE:20260320";
        for (here, from) in [
            ("UTC", "2026-03-20T00:00:00Z"),
            ("America/New_York", "2026-03-20T04:00:00Z"),
            ("Asia/Tokyo", "2026-03-19T15:00:00Z"),
        ] {
            let on = |first, last| starts(day, (first, last), here);
            assert_eq!(
                on("2026-03-20", "2026-03-20"),
                [from.parse::<Timestamp>().unwrap()],
                "{here}"
            );
            assert!(on("2026-03-19", "2026-03-19").is_empty(), "{here}");
            assert!(on("2026-03-21", "2026-03-21").is_empty(), "{here}");
            assert!(on("2026-03-21", "").is_empty(), "{here}");
            assert!(on("", "2026-03-19").is_empty(), "{here}");
            assert_eq!(on("2026-03-20", "").len() + on("", "2026-03-20").len(), 2);
        }
    }

    #[test]
    fn a_time_of_nowhere_comes_when_the_clock_of_the_person_shows_it() {
        let late = "DTSTART:20260320T233000\r\nDURATION:PT20M";
        let on = |day, here| starts(late, (day, day), here).len();
        for here in ["UTC", "America/New_York", "Asia/Tokyo"] {
            assert_eq!((on("2026-03-20", here), on("2026-03-21", here)), (1, 0));
        }
        let until = starts(late, ("2026-03-20", "2026-03-20T14:40:00Z"), "Asia/Tokyo");
        assert_eq!(
            until,
            ["2026-03-20T14:30:00Z".parse::<Timestamp>().unwrap()]
        );
    }

    #[test]
    fn a_series_without_end_lies_in_every_range_that_has_none() {
        let endless = "DTSTART:20200101T090000Z\r\nRRULE:FREQ=DAILY";
        assert_eq!(starts(endless, ("2026-03-20", ""), "UTC").len(), 1);
        let ended = "DTSTART:20200101T090000Z\r\nRRULE:FREQ=DAILY;COUNT=3";
        assert!(starts(ended, ("2026-03-20", ""), "UTC").is_empty());
    }

    /// Answer each request on a connection, but not before `AT_ONCE` of them are there.
    async fn answer(mut socket: TcpStream, all: Arc<Barrier>, answered: Arc<AtomicUsize>) {
        let mut got = Vec::new();
        let mut part = [0; 4096];
        while let Ok(read @ 1..) = socket.read(&mut part).await {
            got.extend_from_slice(&part[..read]);
            // The body of a query ends with its root.
            if !got.ends_with(b"calendar-query>") {
                continue;
            }
            got.clear();
            all.wait().await;
            answered.fetch_add(1, Ordering::Relaxed);
            let head = format!(
                "HTTP/1.1 207 Multi-Status\r\nContent-Type: application/xml\r\nContent-Length: {}\r\n\r\n{EMPTY}",
                EMPTY.len()
            );
            if socket.write_all(head.as_bytes()).await.is_err() {
                return;
            }
        }
    }

    #[expect(clippy::disallowed_methods, reason = "the server ends with the test")]
    #[tokio::test]
    async fn calendars_are_read_eight_at_a_time() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (all, answered) = (Arc::new(Barrier::new(AT_ONCE)), Arc::default());
        let count = Arc::clone(&answered);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(answer(socket, Arc::clone(&all), Arc::clone(&count)));
            }
        });
        let server = Server::build(ServerSettings::new(url.parse().unwrap())).unwrap();
        let ctx = Ctx::new(
            Session::new(&server, Credentials::Anonymous),
            Links::new(None),
            Arc::new(ToolSettings::default()),
            Arc::new(SystemClock),
        );
        let all: Vec<Source> = (0..AT_ONCE * 3)
            .map(|number| Source {
                address: Address::parse(&format!("/remote.php/dav/calendars/a/c{number}/"))
                    .unwrap(),
                name: format!("c{number}"),
                display_name: None,
                read_only: false,
                transparent: false,
            })
            .collect();
        // One after the other would wait for ever.
        let here = TimeZone::UTC;
        let found = objects(&ctx, Sources { all, here }, Kind::Event, Range::default());
        let found = tokio::time::timeout(Duration::from_secs(30), found).await;
        assert!(found.unwrap().unwrap().errors.is_empty());
        assert_eq!(answered.load(Ordering::Relaxed), AT_ONCE * 3);
    }
}
