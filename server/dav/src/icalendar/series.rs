//! Changes of single instances, and of a series that has them.

use jiff::{Timestamp, civil::DateTime};

use super::{CalendarObject, Length, When, Zones};
use crate::content_line::Component;

impl CalendarObject {
    /// The start of the instance that begins at `at` in the series, whether it was moved or not.
    ///
    /// `None` when the series has no such instance.
    pub fn instance(&self, at: Timestamp, zones: &Zones) -> Option<When> {
        let is_it = |when: &When| when.moment(zones) == Some(at);
        let moved = self
            .overrides()
            .filter_map(|part| When::of(part.line("RECURRENCE-ID")?))
            .find(is_it);
        let second = jiff::SignedDuration::from_secs(1);
        let range = at..at.checked_add(second).ok()?;
        moved.or_else(|| {
            let all = self.occurrences(&range, zones).occurrences;
            all.into_iter()
                .filter_map(|one| one.recurrence_id)
                .find(is_it)
        })
    }

    /// The component of one instance alone, made from the series if it has none yet.
    pub fn single_out(&mut self, which: &When, zones: &Zones) -> Option<&mut Component> {
        let at = which.moment(zones)?;
        let is_it = |part: &Component| {
            let id = part.line("RECURRENCE-ID").and_then(When::of);
            id.and_then(|id| id.moment(zones)) == Some(at)
        };
        if !self.overrides().any(is_it) {
            let main = self.series()?;
            let length = Length::of(main, &When::of(main.line("DTSTART")?)?, zones);
            let mut part = main.clone();
            for name in ["RRULE", "RDATE", "EXDATE", "EXRULE"] {
                part.remove(name);
            }
            part.set(which.line("DTSTART"));
            if part.line("DTEND").is_some() {
                part.set(length.end(which, zones)?.line("DTEND"));
            }
            part.set(which.line("RECURRENCE-ID"));
            self.push(part);
        }
        self.parts_mut().find(|part| is_it(part))
    }

    /// Leave one instance of the series out.
    pub fn leave_out(&mut self, which: &When, zones: &Zones) {
        let at = which.moment(zones);
        self.retain_overrides(|part| {
            let id = part.line("RECURRENCE-ID").and_then(When::of);
            id.and_then(|id| id.moment(zones)) != at
        });
        if let Some(main) = self.main_mut() {
            main.push(which.line("EXDATE"));
        }
    }

    /// Move what refers to instances by their start along when the series begins at `to` instead of `from`.
    pub fn follow(&mut self, from: &When, to: &When) {
        for part in self.parts_mut() {
            for line in part.lines_mut() {
                if ["EXDATE", "RECURRENCE-ID"].iter().any(|name| line.is(name)) {
                    let moved: Vec<When> = When::all(line)
                        .iter()
                        .map(|when| to.at(shift(when.wall(), from, to)))
                        .collect();
                    let Some(first) = moved.first() else { continue };
                    let values: Vec<String> = moved.iter().map(When::basic).collect();
                    let mut fresh = first.line(line.name());
                    fresh.set_value(values.join(","));
                    if let Some(range) = line.param("RANGE") {
                        fresh.set_param("RANGE", &range);
                    }
                    *line = fresh;
                }
            }
        }
    }
}

/// A time of the wall, as far after `to` as it was after `from`.
pub fn shift(wall: DateTime, from: &When, to: &When) -> DateTime {
    wall.since(from.wall())
        .and_then(|distance| to.wall().checked_add(distance))
        .unwrap_or(wall)
}
