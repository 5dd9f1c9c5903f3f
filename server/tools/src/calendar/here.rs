//! Where the person is: there all days are, and all times that name no zone.

use jiff::tz::TimeZone;
use nc_toolkit::{Ctx, ToolError};
use nextcloud_dav::{
    calendar::{Calendar, Calendars},
    icalendar::zone_named,
};

/// The zone in the settings of the person, if there is one.
///
/// Asked once per session. Who the person is comes along, so that nobody need ask for that.
pub(super) async fn set(ctx: &Ctx) -> Result<Option<TimeZone>, ToolError> {
    let person = Calendars::new(ctx.session()).person().await?;
    Ok(person.timezone.as_deref().and_then(zone_named))
}

/// The zone that the person's own calendars name, else UTC.
pub(super) fn of_calendars(calendars: &[Calendar]) -> TimeZone {
    calendars
        .iter()
        .filter(|calendar| !calendar.read_only)
        .filter_map(|calendar| calendar.timezone.as_deref())
        .find_map(zone_named)
        .unwrap_or(TimeZone::UTC)
}
