//! Moments as arguments: unix time, or a date and time with its offset.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use nc_toolkit::{Ctx, ToolError};

/// The moment in argument `name`, which has to lie ahead, in seconds of unix time.
pub(super) fn ahead(ctx: &Ctx, name: &str, text: &str) -> Result<i64, ToolError> {
    let at = parse(text).ok_or_else(|| {
        ToolError::invalid(format!(
            "`{name}` is no time: write it with its offset, as 2026-12-24T18:00:00+01:00"
        ))
    })?;
    if at <= ctx.clock().now().as_second() {
        return Err(ToolError::invalid(format!("`{name}` has passed")));
    }
    // The app keeps these times in 32 bits.
    if i32::try_from(at).is_err() {
        return Err(ToolError::invalid(format!("`{name}` must lie before 2038")));
    }
    Ok(at)
}

/// Seconds of unix time, from themselves or from a date and time with an offset.
pub(super) fn parse(text: &str) -> Option<i64> {
    let text = text.trim();
    if let Ok(seconds) = text.parse() {
        return Some(seconds);
    }
    text.parse().ok().map(Timestamp::as_second)
}

/// The first second of a day in UTC, or a moment.
pub(super) fn day_or_moment(text: &str) -> Option<i64> {
    parse(text).or_else(|| {
        let day: Date = text.trim().parse().ok()?;
        let start = day.to_zoned(TimeZone::UTC).ok()?;
        Some(start.timestamp().as_second())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_needs_its_offset() {
        assert_eq!(parse("1766599200"), Some(1_766_599_200));
        assert_eq!(parse("2025-12-24T19:00:00+01:00"), Some(1_766_599_200));
        assert_eq!(parse("2025-12-24T19:00:00"), None);
        assert_eq!(day_or_moment("1970-01-02"), Some(86_400));
    }
}
