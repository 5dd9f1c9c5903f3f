//! Answers to the question when somebody is busy (RFC 5545, section 3.6.4).

use jiff::Timestamp;

use super::{When, Zones, parse_span};
use crate::content_line::{Component, InvalidContent};

/// A time at which somebody is not free.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Busy {
    /// When it begins.
    pub from: Timestamp,
    /// When it ends.
    pub to: Timestamp,
    /// Whether it is only planned (`BUSY-TENTATIVE`).
    pub tentative: bool,
}

/// The busy times in a text with `VFREEBUSY`, in order.
///
/// # Errors
/// [`InvalidContent`] when it is no iCalendar text.
pub fn busy_periods(text: &str) -> Result<Vec<Busy>, InvalidContent> {
    let calendar = Component::parse(text)?;
    let mut periods = Vec::new();
    for part in calendar.components().filter(|part| part.is("VFREEBUSY")) {
        for line in part.each("FREEBUSY") {
            let kind = line.param("FBTYPE").unwrap_or_default().to_uppercase();
            if kind == "FREE" {
                continue;
            }
            let tentative = kind == "BUSY-TENTATIVE";
            let found = line.value().split(',').filter_map(period);
            periods.extend(found.map(|(from, to)| Busy {
                from,
                to,
                tentative,
            }));
        }
    }
    periods.sort();
    Ok(periods)
}

/// `start/end` or `start/duration`.
fn period(text: &str) -> Option<(Timestamp, Timestamp)> {
    let zones = Zones::none();
    let (start, end) = text.split_once('/')?;
    let start = When::parse(start, None).ok()?;
    let end = match When::parse(end, None) {
        Ok(end) => end,
        Err(_) => start.later(parse_span(end)?, &zones)?,
    };
    Some((start.moment(&zones)?, end.moment(&zones)?))
}
