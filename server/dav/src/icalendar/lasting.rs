//! Overrides that hold for every later instance too: `RANGE=THISANDFUTURE` (RFC 5545, section 3.2.13).

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::{
    CalendarObject, When, Zones, anchor,
    occurrence::place,
    series::{instance_of, shift},
};
use crate::content_line::Component;

/// The one value of `RANGE` that is left.
const RANGE: &str = "THISANDFUTURE";
/// Where the next instance of a series is looked for, in days from the one before.
const AHEAD: [i64; 3] = [366, 6 * 366, 60 * 366];

/// The overrides that hold on, by the moment in the series from which they do.
#[derive(Debug)]
pub(super) struct Lasting<'o>(BTreeMap<Timestamp, &'o Component>);

impl<'o> Lasting<'o> {
    pub(super) fn of(object: &'o CalendarObject, zones: &Zones) -> Self {
        let parts = object.overrides().filter(|part| holds_on(part));
        Self(
            parts
                .filter_map(|part| Some((place(part, zones)?, part)))
                .collect(),
        )
    }

    /// The last one that is not later than this moment of the series.
    pub(super) fn at(&self, at: Timestamp) -> Option<&'o Component> {
        self.0.range(..=at).next_back().map(|(_, part)| *part)
    }

    /// How far the series has to be counted out to find what takes place before `end`: they may move things forward.
    pub(super) fn reach(&self, end: Timestamp, zones: &Zones) -> Timestamp {
        let forward = self.0.iter().filter_map(|(at, part)| {
            let begin = anchor(part)?.moment(zones)?;
            Some(at.duration_since(begin))
        });
        let Some(most) = forward.max() else {
            return end;
        };
        // Days are not all of the same length.
        let most = most.max(SignedDuration::ZERO) + SignedDuration::from_hours(24);
        end.checked_add(most).unwrap_or(Timestamp::MAX)
    }
}

/// Whether an override holds for later instances too.
pub(super) fn holds_on(part: &Component) -> bool {
    let range = part
        .line("RECURRENCE-ID")
        .and_then(|line| line.param("RANGE"));
    range.is_some_and(|range| range.eq_ignore_ascii_case(RANGE))
}

/// When an instance begins that an earlier override rules: as far from its place in the series as that one.
pub(super) fn begin(part: &Component, start: &When, zones: &Zones) -> Option<When> {
    let own = anchor(part)?;
    // The place may be written in another zone than the series.
    let there = place(part, zones)?.to_zoned(zones.of(start));
    let place = start.at(there.datetime());
    Some(own.at(shift(start.wall(), &place, &own)))
}

impl CalendarObject {
    /// Let an override that holds on begin with the next instance, so that the one at `at` can be changed alone.
    pub(super) fn pass_on(&mut self, at: Timestamp, zones: &Zones) {
        let is_it = |part: &Component| holds_on(part) && place(part, zones) == Some(at);
        let Some(part) = self.overrides().find(|part| is_it(part)) else {
            return;
        };
        let next = self.next_ruled(at, zones).and_then(|next| {
            let begin = begin(part, &next, zones)?;
            let mut on = instance_of(part, &begin, &next, zones)?;
            on.set(next.line("RECURRENCE-ID").with("RANGE", RANGE));
            Some(on)
        });
        for part in self.parts_mut().filter(|part| is_it(part)) {
            for line in part.lines_mut().filter(|line| line.is("RECURRENCE-ID")) {
                line.remove_param("RANGE");
            }
        }
        if let Some(next) = next {
            self.push(next);
        }
    }

    /// The next instance after `at` that has no override of its own; none where another override holds from there on.
    fn next_ruled(&self, at: Timestamp, zones: &Zones) -> Option<When> {
        let own: BTreeMap<Timestamp, &Component> = self
            .overrides()
            .filter_map(|part| Some((place(part, zones)?, part)))
            .collect();
        let later = |moment: &Timestamp| *moment > at;
        for days in AHEAD {
            let until = at.checked_add(SignedDuration::from_hours(24 * days));
            let (starts, _) = self.starts(until.unwrap_or(Timestamp::MAX), zones);
            for (moment, start) in starts.into_iter().filter(|(moment, _)| later(moment)) {
                match own.get(&moment) {
                    None => return Some(start),
                    Some(part) if holds_on(part) => return None,
                    Some(_) => {}
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;
    use crate::{content_line::Line, icalendar::Kind};

    /// Mondays at nine; from the 16th on Tuesdays at half past ten for two hours; the 30th apart.
    fn moved() -> CalendarObject {
        let berlin = |name: &str, at: &str| format!("{name};TZID=Europe/Berlin:{at}\r\n");
        let part = |lines: &str| format!("BEGIN:VEVENT\r\nUID:u\r\n{lines}END:VEVENT\r\n");
        let series = part(&format!(
            "{}DURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=6\r\nSUMMARY:old\r\n",
            berlin("DTSTART", "20260302T090000"),
        ));
        let lasting = part(&format!(
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20260316T080000Z\r\n{}{}SUMMARY:new\r\n",
            berlin("DTSTART", "20260317T103000"),
            berlin("DTEND", "20260317T123000"),
        ));
        let alone = part(&format!(
            "{}{}SUMMARY:alone\r\n",
            berlin("RECURRENCE-ID", "20260330T090000"),
            berlin("DTSTART", "20260330T200000"),
        ));
        let text = format!("BEGIN:VCALENDAR\r\n{series}{lasting}{alone}END:VCALENDAR\r\n");
        CalendarObject::parse(&text, Kind::Event).unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    /// Start, end and title of what takes place in a range.
    fn listed(object: &CalendarObject, from: &str, to: &str) -> Vec<String> {
        let zones = object.zones(TimeZone::UTC);
        let found = object.occurrences(&(at(from)..at(to)), &zones);
        let rows = found.occurrences.iter().map(|one| {
            let title = one.component.text("SUMMARY").unwrap_or_default();
            format!("{}/{} {title}", one.start.basic(), one.end.basic())
        });
        rows.collect()
    }

    fn all(object: &CalendarObject) -> Vec<String> {
        listed(object, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z")
    }

    #[test]
    fn an_override_with_a_range_holds_until_the_next_one() {
        let wanted = [
            "20260302T090000/20260302T100000 old",
            "20260309T090000/20260309T100000 old",
            "20260317T103000/20260317T123000 new",
            "20260324T103000/20260324T123000 new",
            "20260330T200000/20260330T200000 alone",
            "20260407T103000/20260407T123000 new",
        ];
        assert_eq!(all(&moved()), wanted);
        let tuesday = listed(&moved(), "2026-03-24T00:00:00Z", "2026-03-25T00:00:00Z");
        assert_eq!(tuesday, [wanted[3]]);
        let monday = listed(&moved(), "2026-03-23T00:00:00Z", "2026-03-24T00:00:00Z");
        assert!(monday.is_empty(), "{monday:?}");
    }

    #[test]
    fn what_was_moved_forward_is_found_before_its_place() {
        let earlier = moved().to_string().replace("0317T", "0313T");
        let earlier = CalendarObject::parse(&earlier, Kind::Event).unwrap();
        let friday = listed(&earlier, "2026-03-20T00:00:00Z", "2026-03-21T00:00:00Z");
        assert_eq!(friday, ["20260320T103000/20260320T123000 new"]);
    }

    #[test]
    fn one_instance_is_changed_after_or_at_an_override_with_a_range() {
        for (place, changed) in [
            ("2026-03-23T08:00:00Z", 3),
            ("2026-03-16T08:00:00Z", 2),
            ("2026-04-06T07:00:00Z", 5),
        ] {
            let mut series = moved();
            let zones = series.zones(TimeZone::UTC);
            let which = series.instance(at(place), &zones).unwrap();
            let part = series.single_out(&which, &zones).unwrap();
            part.set(Line::text("SUMMARY", "changed"));
            assert!(!holds_on(part));
            let mut wanted = all(&moved());
            wanted[changed] = wanted[changed].replace("new", "changed");
            assert_eq!(all(&series), wanted, "{series}");
            series.leave_out(&which, &zones);
            wanted.remove(changed);
            assert_eq!(all(&series), wanted, "{series}");
        }
    }

    #[test]
    fn leaving_out_the_first_leaves_the_range_to_the_others() {
        let mut series = moved();
        let zones = series.zones(TimeZone::UTC);
        let which = series.instance(at("2026-03-16T08:00:00Z"), &zones).unwrap();
        series.leave_out(&which, &zones);
        let mut wanted = all(&moved());
        wanted.remove(2);
        assert_eq!(all(&series), wanted, "{series}");
    }
}
