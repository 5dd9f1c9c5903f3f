//! Repeating tasks: which occurrences are open, and what follows when one of them is completed.

use jiff::{SignedDuration, Timestamp};
use nc_toolkit::JsonSchema;
use nextcloud_dav::{
    content_line::{Component, Line},
    icalendar::{CalendarObject, Occurrence, When, Zones},
};
use serde::Serialize;

use super::task::{self, status};

/// How far back open occurrences are looked for, in days.
const LOOK_BACK: i64 = 3 * 366;
/// How far ahead the next one is looked for, in days: a little first, since it is mostly near.
const LOOK_AHEAD: [i64; 3] = [366, 6 * 366, 40 * 366];

/// When one occurrence begins, and when it is due if it says so.
#[derive(Debug, Default)]
pub(super) struct Times {
    pub(super) start: Option<String>,
    pub(super) due: Option<String>,
}

impl Times {
    fn of(one: &Occurrence<'_>, zones: &Zones) -> Self {
        let part = one.component;
        let ends = part.line("DUE").is_some() || part.line("DURATION").is_some();
        Self {
            start: Some(one.start.iso(zones)),
            due: ends.then(|| one.end.iso(zones)),
        }
    }
}

/// How a repeating task stands.
#[derive(Debug, Default)]
pub(super) struct Standing {
    /// Occurrences that are open and have begun.
    pub(super) pending: usize,
    /// The oldest of them.
    pub(super) oldest: Times,
    /// The last one that has begun, whether it is open or not.
    pub(super) current: Times,
    /// When the oldest open one is due, be it to come.
    pub(super) next_due: Option<String>,
    /// The last one that was completed, by its place in the series.
    pub(super) completed: Option<String>,
}

impl Standing {
    pub(super) fn of(task: &CalendarObject, zones: &Zones, now: Timestamp) -> Self {
        let until = now.checked_add(SignedDuration::from_secs(1)).unwrap_or(now);
        let found = task.occurrences(&(horizon(now, -LOOK_BACK)..until), zones);
        let mut open = found
            .occurrences
            .iter()
            .filter(|one| is_open(one.component));
        let oldest = open.next();
        let times = |one: Option<&Occurrence<'_>>| one.map(|one| Times::of(one, zones));
        Self {
            pending: open.count() + usize::from(oldest.is_some()),
            oldest: times(oldest).unwrap_or_default(),
            current: times(found.occurrences.last()).unwrap_or_default(),
            next_due: first_open(task, zones, now).and_then(|one| due(&one, zones)),
            completed: last_completed(task, zones),
        }
    }
}

// What came of completing, where the task repeats.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(super) struct Turn {
    /// The occurrence that was completed
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) recurrence_id: Option<String>,
    /// Of the occurrence that is to be done next
    #[serde(skip_serializing_if = "Option::is_none")]
    next_due: Option<String>,
    /// Nothing of the series is open
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    series_completed: bool,
}

/// Which occurrence is completed next, by its place in the series; `None` where none is open, or there is no series.
pub(super) fn oldest_open(task: &CalendarObject, zones: &Zones, now: Timestamp) -> Option<When> {
    first_open(task, zones, now)?.recurrence_id
}

/// What is to be done after `one` was completed. A series of which nothing is open is completed itself.
pub(super) fn go_on(
    task: &mut CalendarObject,
    one: Option<&When>,
    zones: &Zones,
    now: Timestamp,
) -> Turn {
    if !task.repeats() {
        return Turn::default();
    }
    let next_due = first_open(task, zones, now).map(|next| due(&next, zones));
    let series_completed = next_due.is_none() && task.ends();
    if series_completed && let Some(main) = task.main_mut() {
        complete(main, now);
    }
    Turn {
        recurrence_id: one.map(|one| one.iso(zones)),
        next_due: next_due.flatten(),
        series_completed,
    }
}

/// Open a series again of which one occurrence is open again.
pub(super) fn reopen(task: &mut CalendarObject) {
    let main = task.main_mut();
    if let Some(main) = main.filter(|main| status(main) == "COMPLETED") {
        main.set(Line::new("STATUS", "NEEDS-ACTION"));
        main.remove("PERCENT-COMPLETE");
        main.remove("COMPLETED");
    }
}

fn complete(part: &mut Component, now: Timestamp) {
    part.set(Line::new("STATUS", "COMPLETED"));
    part.set(Line::new("PERCENT-COMPLETE", "100"));
    if part.line("COMPLETED").is_none() {
        part.set(When::utc(now).line("COMPLETED"));
    }
}

/// Whether a task or an occurrence is still to be done.
pub(super) fn is_open(part: &Component) -> bool {
    task::is_open(&status(part))
}

fn due(one: &Occurrence<'_>, zones: &Zones) -> Option<String> {
    let times = Times::of(one, zones);
    times.due.or(times.start)
}

fn horizon(now: Timestamp, days: i64) -> Timestamp {
    let moved = now.checked_add(SignedDuration::from_hours(24 * days));
    moved.unwrap_or(if days < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    })
}

/// The oldest open occurrence, be it to come.
fn first_open<'t>(
    task: &'t CalendarObject,
    zones: &Zones,
    now: Timestamp,
) -> Option<Occurrence<'t>> {
    let from = horizon(now, -LOOK_BACK);
    let closed = task.series().is_none_or(|main| !is_open(main));
    let ahead = LOOK_AHEAD.map(|days| horizon(now, days));
    let last = task.ends().then_some(Timestamp::MAX);
    ahead.into_iter().chain(last).find_map(|until| {
        // Where the series is closed only what has a component of its own can be open.
        if closed && task.overrides().all(|part| !is_open(part)) {
            return None;
        }
        let found = task.occurrences(&(from..until), zones).occurrences;
        found.into_iter().find(|one| is_open(one.component))
    })
}

fn last_completed(task: &CalendarObject, zones: &Zones) -> Option<String> {
    let done = task.overrides().filter(|part| status(part) == "COMPLETED");
    let places = done.filter_map(|part| When::of(part.line("RECURRENCE-ID")?));
    let last = places.max_by_key(|place| place.moment(zones))?;
    Some(last.iso(zones))
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use nextcloud_dav::icalendar::Kind;

    use super::*;

    const NOW: &str = "2026-03-20T12:00:00Z";

    fn task(lines: &str) -> CalendarObject {
        let text = format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:t\r\nSUMMARY:Water\r\n{lines}\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"
        );
        CalendarObject::parse(&text, Kind::Task).unwrap()
    }

    fn standing(task: &CalendarObject, here: &str) -> Standing {
        let zones = task.zones(TimeZone::get(here).unwrap());
        Standing::of(task, &zones, NOW.parse().unwrap())
    }

    /// Complete the oldest open occurrence.
    fn done(task: &mut CalendarObject) -> Turn {
        let (zones, now) = (task.zones(TimeZone::UTC), NOW.parse().unwrap());
        let one = oldest_open(task, &zones, now);
        let part = match &one {
            Some(which) => task.single_out(which, &zones),
            None => task.main_mut(),
        };
        complete(part.unwrap(), now);
        go_on(task, one.as_ref(), &zones, now)
    }

    #[test]
    fn open_occurrences_are_counted_up_to_now() {
        let daily = task("DTSTART:20260316T080000Z\r\nDUE:20260316T090000Z\r\nRRULE:FREQ=DAILY");
        let now = standing(&daily, "UTC");
        assert_eq!(now.pending, 5);
        assert_eq!(now.oldest.due.as_deref(), Some("2026-03-16T09:00:00Z"));
        assert_eq!(now.current.start.as_deref(), Some("2026-03-20T08:00:00Z"));
        let future = standing(&task("DTSTART:20260401T080000Z\r\nRRULE:FREQ=DAILY"), "UTC");
        assert_eq!((future.pending, future.current.start), (0, None));
        assert_eq!(future.next_due.as_deref(), Some("2026-04-01T08:00:00Z"));
    }

    #[test]
    fn a_day_begins_where_the_person_is() {
        let daily = task("DUE;VALUE=DATE:20260318\r\nRRULE:FREQ=DAILY");
        assert_eq!(standing(&daily, "UTC").pending, 3);
        assert_eq!(standing(&daily, "Pacific/Kiritimati").pending, 4);
        let floating = task("DTSTART:20260320T100000\r\nRRULE:FREQ=DAILY");
        assert_eq!(standing(&floating, "UTC").pending, 1);
        assert_eq!(standing(&floating, "America/New_York").pending, 0);
    }

    #[test]
    fn one_occurrence_after_the_other_is_completed_and_with_the_last_the_series() {
        let mut weekly = task(
            "DTSTART;VALUE=DATE:20260316\r\nDUE;VALUE=DATE:20260317\r\nRRULE:FREQ=WEEKLY;COUNT=2",
        );
        let first = done(&mut weekly);
        assert_eq!(first.recurrence_id.as_deref(), Some("2026-03-16"));
        assert_eq!(first.next_due.as_deref(), Some("2026-03-24"));
        assert!(!first.series_completed);
        assert_eq!(status(weekly.main().unwrap()), "NEEDS-ACTION");
        let between = standing(&weekly, "UTC");
        assert_eq!((between.pending, between.next_due), (0, first.next_due));
        assert_eq!(between.completed, first.recurrence_id);
        let last = done(&mut weekly);
        assert_eq!(last.recurrence_id.as_deref(), Some("2026-03-23"));
        assert_eq!(last.next_due, None);
        assert!(last.series_completed);
        assert_eq!(status(weekly.main().unwrap()), "COMPLETED");
        assert_eq!(weekly.overrides().count(), 2);
        let again = done(&mut weekly);
        assert_eq!(again.recurrence_id, None);
        assert!(again.series_completed && weekly.overrides().count() == 2);
        reopen(&mut weekly);
        assert_eq!(status(weekly.main().unwrap()), "NEEDS-ACTION");
    }

    #[test]
    fn a_task_that_only_says_when_it_is_due_is_completed_turn_by_turn() {
        let mut monthly = task("DUE:20260131T090000Z\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1");
        assert_eq!(
            done(&mut monthly).next_due.as_deref(),
            Some("2026-02-28T09:00:00Z")
        );
        assert_eq!(
            done(&mut monthly).next_due.as_deref(),
            Some("2026-03-31T09:00:00Z")
        );
        let part = monthly.overrides().last().unwrap();
        assert_eq!(part.line("DUE").unwrap().value(), "20260228T090000Z");
        assert!(part.line("DTSTART").is_none());
    }

    #[test]
    fn a_series_without_end_is_never_completed_and_called_off_occurrences_are_passed_over() {
        let mut daily =
            task("DTSTART:20260319T080000Z\r\nRRULE:FREQ=DAILY\r\nEXDATE:20260320T080000Z");
        assert_eq!(
            done(&mut daily).next_due.as_deref(),
            Some("2026-03-21T08:00:00Z")
        );
        assert!(!done(&mut daily).series_completed);
        assert_eq!(status(daily.main().unwrap()), "NEEDS-ACTION");
    }
}
