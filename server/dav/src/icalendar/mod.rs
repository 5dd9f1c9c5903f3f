//! Calendar objects (RFC 5545): events and tasks, their times, zones and recurrence.
//!
//! The text of an object is kept by [`crate::content_line`]; here its lines get a meaning. What calcard is asked for and why
//! not for more stands in `docs/adr/0008-icalendar-and-vcard.md`.

mod freebusy;
mod lasting;
mod object;
mod occurrence;
mod rule;
mod series;
#[cfg(test)]
mod tests;
mod when;
mod zone;

pub use freebusy::{Busy, busy_periods};
pub use object::{CalendarObject, InvalidObject, Kind};
pub use occurrence::{Expansion, Length, Occurrence, anchor};
pub use rule::{InvalidRule, check as check_rule};
pub use series::shift;
pub use when::{InvalidWhen, When, parse_span};
pub use zone::{Zones, named as zone_named};
