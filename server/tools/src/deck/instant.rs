//! Points in time as a model writes them; Deck fails on what it cannot read.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use nc_toolkit::ToolError;

/// The time in argument `name` as RFC 3339 in UTC; what names no zone is taken as UTC, a bare day as its midnight.
///
/// # Errors
/// [`ToolError::Invalid`] naming the argument.
pub(super) fn parse(name: &str, text: &str) -> Result<String, ToolError> {
    let text = text.trim();
    let instant = text.parse::<Timestamp>().or_else(|error| {
        let local: DateTime = text.parse().map_err(|_| error)?;
        local.to_zoned(TimeZone::UTC).map(|zoned| zoned.timestamp())
    });
    let instant = instant.map_err(|_| {
        ToolError::invalid(format!(
            "`{name}` must be a time as 2026-12-24T18:00:00Z or a day as 2026-12-24, not `{text}`"
        ))
    })?;
    Ok(instant.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_become_utc_and_days_their_midnight() {
        let read = |text| parse("duedate", text).unwrap();
        assert_eq!(
            read("2026-12-24T18:00:00+02:00"),
            "2026-12-24T16:00:00+00:00"
        );
        assert_eq!(read("2026-12-24T18:00:00"), "2026-12-24T18:00:00+00:00");
        assert_eq!(read("2026-12-24"), "2026-12-24T00:00:00+00:00");
        assert!(
            parse("duedate", "next week")
                .unwrap_err()
                .text()
                .contains("`duedate`")
        );
    }
}
