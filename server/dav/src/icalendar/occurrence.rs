//! When an event takes place: once, repeatedly, with single instances moved, left out or added.

use std::{collections::BTreeMap, ops::Range};

use jiff::{SignedDuration, Span, Timestamp};

use super::{
    CalendarObject, When, Zones,
    lasting::{self, Lasting},
    parse_span, rule,
};
use crate::content_line::Component;

/// One time at which an event takes place, or a task is due.
#[derive(Debug, Clone)]
pub struct Occurrence<'o> {
    /// The component that describes it: of the series, or of this one alone.
    pub component: &'o Component,
    /// When it begins.
    pub start: When,
    /// When it ends; an all-day event on the day after.
    pub end: When,
    /// Which one of the series it is; `None` where there is no series.
    pub recurrence_id: Option<When>,
    /// When it begins.
    pub from: Timestamp,
    /// When it ends.
    pub to: Timestamp,
}

/// All occurrences in a range.
#[derive(Debug, Default)]
pub struct Expansion<'o> {
    /// In the order in which they begin.
    pub occurrences: Vec<Occurrence<'o>>,
    /// Whether a rule had so many repetitions that counting was given up.
    pub cut: bool,
}

/// How long an occurrence lasts.
#[derive(Debug, Clone, Copy)]
pub enum Length {
    /// By the clock that never jumps.
    Exact(SignedDuration),
    /// By days of the calendar and what is over.
    Nominal(Span),
    /// So many days.
    Days(i64),
}

impl Length {
    /// How long a component lasts: by its end, by its duration, or as RFC 5545 presumes.
    pub fn of(component: &Component, start: &When, zones: &Zones) -> Self {
        let end = end_of(component);
        // A day on which a task is due is its last one; an event ends on the day after.
        let least = i64::from(component.line("DTEND").is_some());
        let span = component
            .text("DURATION")
            .and_then(|text| parse_span(&text));
        match (start, end, span) {
            (When::Day(first), Some(end), _) => {
                let days = end
                    .wall()
                    .date()
                    .since(*first)
                    .map_or(1, |span| span.get_days());
                Self::Days(i64::from(days).max(least))
            }
            (_, Some(end), _) => {
                let moments = start.moment(zones).zip(end.moment(zones));
                let length = moments.map(|(from, to)| to.duration_since(from));
                Self::Exact(length.unwrap_or_default().max(SignedDuration::ZERO))
            }
            (_, None, Some(span)) => Self::Nominal(span),
            (When::Day(_), None, None) => Self::Days(1),
            _ => Self::Exact(SignedDuration::ZERO),
        }
    }

    /// When what begins at `start` ends.
    pub fn end(self, start: &When, zones: &Zones) -> Option<When> {
        match self {
            Self::Days(days) => start.later(Span::new().try_days(days).ok()?, zones),
            Self::Nominal(span) => start.later(span, zones),
            Self::Exact(length) => {
                let zone = zones.of(start);
                let end = start.moment(zones)?.checked_add(length).ok()?;
                Some(start.at(end.to_zoned(zone).datetime()))
            }
        }
    }
}

impl CalendarObject {
    /// Everything that takes place in `range`, in order.
    pub fn occurrences<'o>(&'o self, range: &Range<Timestamp>, zones: &Zones) -> Expansion<'o> {
        let mut found = Expansion::default();
        let mut moved: BTreeMap<Timestamp, &Component> = BTreeMap::new();
        for part in self.overrides() {
            if let Some(at) = place(part, zones) {
                moved.insert(at, part);
            }
        }
        let lasting = Lasting::of(self, zones);
        let (starts, cut) = self.starts(lasting.reach(range.end, zones), zones);
        found.cut = cut;
        let main = self.series();
        for (at, start) in starts {
            let own = moved.remove(&at);
            let earlier = lasting.at(at).filter(|_| own.is_none());
            let Some(component) = own.or(earlier).or(main) else {
                continue;
            };
            let id = (self.repeats() || own.is_some()).then(|| start.clone());
            let begin = match (own, earlier) {
                (Some(part), _) => anchor(part),
                (None, Some(part)) => lasting::begin(part, &start, zones),
                (None, None) => None,
            };
            let begin = begin.unwrap_or(start);
            found
                .occurrences
                .extend(occurrence(component, begin, id, zones));
        }
        // Those whose place in the series nobody knows, or lies outside of the range.
        for part in moved.into_values() {
            let id = part.line("RECURRENCE-ID").and_then(When::of);
            let begin = anchor(part).or_else(|| id.clone());
            let one = begin.and_then(|begin| occurrence(part, begin, id, zones));
            found.occurrences.extend(one);
        }
        found.occurrences.retain(|one| one.touches(range));
        found.occurrences.sort_by_key(|one| one.from);
        found
    }

    /// When the series begins anew up to `until`, by moment, with what `EXDATE` leaves out left out.
    ///
    /// The second value says whether a rule was given up.
    pub(super) fn starts(
        &self,
        until: Timestamp,
        zones: &Zones,
    ) -> (BTreeMap<Timestamp, When>, bool) {
        let mut starts = BTreeMap::new();
        let Some(main) = self.series() else {
            return (starts, false);
        };
        let Some(first) = anchor(main) else {
            return (starts, false);
        };
        let mut add = |when: When| {
            if let Some(at) = when.moment(zones) {
                starts.insert(at, when);
            }
        };
        add(first.clone());
        main.each("RDATE").flat_map(When::all).for_each(&mut add);
        let last = until.to_zoned(zones.of(&first)).datetime();
        let mut cut = false;
        for line in main.each("RRULE") {
            let (walls, all) = rule::walls(line.value(), first.wall(), Some(last), &first, zones);
            cut |= !all;
            for wall in walls {
                add(first.at(wall));
            }
        }
        for out in main.each("EXDATE").flat_map(When::all) {
            match (&out, &first) {
                (When::Day(day), When::Floating(_) | When::Utc(_) | When::Zoned { .. }) => {
                    starts.retain(|_, when| when.wall().date() != *day);
                }
                _ => {
                    if let Some(at) = out.moment(zones) {
                        starts.remove(&at);
                    }
                }
            }
        }
        (starts, cut)
    }
}

impl<'o> Occurrence<'o> {
    /// The event or task as it stands in its main component, as if there were no series.
    pub fn main(object: &'o CalendarObject, zones: &Zones) -> Option<Self> {
        let main = object.main()?;
        occurrence(main, anchor(main)?, None, zones)
    }

    /// Whether any of it lies in the range.
    pub fn touches(&self, range: &Range<Timestamp>) -> bool {
        self.from < range.end && (self.to > range.start || self.from >= range.start)
    }

    /// How many minutes it lasts.
    pub fn minutes(&self) -> i64 {
        self.to.duration_since(self.from).as_mins()
    }
}

/// When a component begins; a task without a beginning when it is due.
pub fn anchor(component: &Component) -> Option<When> {
    ["DTSTART", "DUE"]
        .into_iter()
        .find_map(|name| When::of(component.line(name)?))
}

/// When a component says that it ends.
fn end_of(component: &Component) -> Option<When> {
    ["DTEND", "DUE"]
        .into_iter()
        .find_map(|name| When::of(component.line(name)?))
}

/// The moment in the series that an override stands for.
pub(super) fn place(part: &Component, zones: &Zones) -> Option<Timestamp> {
    When::of(part.line("RECURRENCE-ID")?)?.moment(zones)
}

fn occurrence<'o>(
    component: &'o Component,
    start: When,
    recurrence_id: Option<When>,
    zones: &Zones,
) -> Option<Occurrence<'o>> {
    let own_start = anchor(component).unwrap_or_else(|| start.clone());
    let length = Length::of(component, &own_start, zones);
    let mut end = length.end(&start, zones)?;
    // The end may be written in another zone than the start.
    if let (Some(form), false) = (end_of(component), start.is_day())
        && form.zone() != end.zone()
        && !form.is_day()
    {
        let there = end.moment(zones)?.to_zoned(zones.of(&form));
        end = form.at(there.datetime());
    }
    Some(Occurrence {
        component,
        from: start.moment(zones)?,
        to: end.moment(zones)?,
        start,
        end,
        recurrence_id,
    })
}
