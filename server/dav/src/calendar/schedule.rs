//! When other people are busy (RFC 6638, section 5).

use http::Method;
use jiff::Timestamp;
use nextcloud_transport::NextcloudError;

use super::Calendars;
use crate::{
    content_line::{Component, Line},
    icalendar::{Busy, When, busy_periods},
    xml::{Element, Name},
};

/// What is known of one person's time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FreeBusy {
    /// The mail address that was asked for.
    pub attendee: String,
    /// The times that are taken; `None` when the server does not know, as of strangers.
    pub busy: Option<Vec<Busy>>,
}

impl Calendars {
    /// When these people are busy, each by mail address, between two moments.
    ///
    /// # Errors
    /// - `Refused`: the user has no mail address to ask with.
    /// - Else as for every call; that a person is not known is no error.
    pub async fn free_busy(
        &self,
        attendees: &[String],
        from: Timestamp,
        to: Timestamp,
        now: Timestamp,
    ) -> Result<Vec<FreeBusy>, NextcloudError> {
        let principal = self.collections.principal().await?;
        let organizer = principal.mail_addresses().next().ok_or_else(|| {
            NextcloudError::refused("the account has no mail address to ask others with")
        })?;
        let outbox = principal.schedule_outbox.as_ref().ok_or_else(|| {
            NextcloudError::refused("the server has no place for questions to others")
        })?;
        let question = question(organizer, attendees, from, to, now);
        let answer = self
            .call(Method::POST, outbox, "calendar.free_busy")
            .repeatable(true)
            .header("Content-Type", "text/calendar; charset=utf-8")
            .body(question.to_string())
            .answer()
            .await?;
        let document = Element::parse(answer.body()).map_err(|error| {
            tracing::debug!(%error, "a schedule response cannot be read");
            NextcloudError::unexpected("the answer about free times cannot be read")
        })?;
        Ok(attendees
            .iter()
            .map(|attendee| FreeBusy {
                attendee: attendee.clone(),
                busy: told(&document, attendee),
            })
            .collect())
    }
}

/// `METHOD:REQUEST` with a `VFREEBUSY` for everyone.
fn question(
    organizer: &str,
    attendees: &[String],
    from: Timestamp,
    to: Timestamp,
    now: Timestamp,
) -> Component {
    let mut part = Component::new("VFREEBUSY");
    part.push(Line::text("UID", &format!("freebusy-{}", now.as_second())));
    part.push(When::utc(now).line("DTSTAMP"));
    part.push(When::utc(from).line("DTSTART"));
    part.push(When::utc(to).line("DTEND"));
    part.push(Line::new("ORGANIZER", format!("mailto:{organizer}")));
    for attendee in attendees {
        part.push(Line::new("ATTENDEE", format!("mailto:{attendee}")));
    }
    let mut calendar = Component::new("VCALENDAR");
    calendar.push(Line::new("VERSION", "2.0"));
    calendar.push(Line::new("PRODID", "-//nextcloud-mcp-server//EN"));
    calendar.push(Line::new("METHOD", "REQUEST"));
    calendar.push_component(part);
    calendar
}

/// What the server says of one of them, if it knows them.
pub(super) fn told(document: &Element, attendee: &str) -> Option<Vec<Busy>> {
    let response = document.each(Name::cal("response")).find(|response| {
        let recipient = response.child(Name::cal("recipient"));
        let href = recipient.and_then(|recipient| recipient.child(Name::dav("href")));
        let href = href.map(Element::text).unwrap_or_default();
        let address = href.get("mailto:".len()..).unwrap_or_default();
        address.eq_ignore_ascii_case(attendee)
    })?;
    let status = response.child(Name::cal("request-status"))?;
    if !status.text().starts_with('2') {
        return None;
    }
    let data = response.child(Name::cal("calendar-data"))?;
    busy_periods(data.raw_text()).ok()
}
