//! Changes of single instances, and of a series that has them.

use jiff::{Timestamp, civil::DateTime};

use super::{
    CalendarObject, Length, When, Zones, anchor,
    lasting::{self, Lasting},
    occurrence::place,
};
use crate::content_line::{Component, Line};

impl CalendarObject {
    /// Whether it takes place so many times and no more, be it once.
    pub fn ends(&self) -> bool {
        let bounded = |rule: &Line| {
            let rule = rule.value().to_ascii_uppercase();
            rule.split(';')
                .any(|part| part.starts_with("COUNT=") || part.starts_with("UNTIL="))
        };
        self.series()
            .is_none_or(|main| main.each("RRULE").all(bounded))
    }

    /// The start of the instance that begins at `at` in the series, whether it was moved or not.
    ///
    /// `None` when the series has no such instance.
    pub fn instance(&self, at: Timestamp, zones: &Zones) -> Option<When> {
        let is_it = |when: &When| when.moment(zones) == Some(at);
        let moved = self
            .overrides()
            .filter_map(|part| When::of(part.line("RECURRENCE-ID")?))
            .find(is_it);
        moved.or_else(|| {
            let (mut starts, _) = self.starts(at, zones);
            starts.remove(&at).filter(|_| self.repeats())
        })
    }

    /// The component of one instance alone, made from what holds for it if it has none yet.
    pub fn single_out(&mut self, which: &When, zones: &Zones) -> Option<&mut Component> {
        let at = which.moment(zones)?;
        let is_it = |part: &Component| place(part, zones) == Some(at);
        self.pass_on(at, zones);
        if !self.overrides().any(is_it) {
            let part = match Lasting::of(self, zones).at(at) {
                Some(earlier) => {
                    let begin = lasting::begin(earlier, which, zones)?;
                    instance_of(earlier, &begin, which, zones)?
                }
                None => instance_of(self.series()?, which, which, zones)?,
            };
            self.push(part);
        }
        self.parts_mut().find(|part| is_it(part))
    }

    /// Leave one instance of the series out.
    pub fn leave_out(&mut self, which: &When, zones: &Zones) {
        let at = which.moment(zones);
        if let Some(at) = at {
            self.pass_on(at, zones);
        }
        self.retain_overrides(|part| place(part, zones) != at);
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

/// A component for one instance, `which` in the series, that is as `model` but begins at `begin`.
pub(super) fn instance_of(
    model: &Component,
    begin: &When,
    which: &When,
    zones: &Zones,
) -> Option<Component> {
    let end = Length::of(model, &anchor(model)?, zones).end(begin, zones)?;
    let mut part = model.clone();
    for name in ["RRULE", "RDATE", "EXDATE", "EXRULE"] {
        part.remove(name);
    }
    for (name, when) in [("DTSTART", begin), ("DTEND", &end), ("DUE", &end)] {
        if part.line(name).is_some() {
            part.set(when.line(name));
        }
    }
    part.set(which.line("RECURRENCE-ID"));
    Some(part)
}

/// A time of the wall, as far after `to` as it was after `from`.
pub fn shift(wall: DateTime, from: &When, to: &When) -> DateTime {
    wall.since(from.wall())
        .and_then(|distance| to.wall().checked_add(distance))
        .unwrap_or(wall)
}
