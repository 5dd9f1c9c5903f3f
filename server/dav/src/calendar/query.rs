//! Finding objects.

use jiff::Timestamp;
use nextcloud_transport::NextcloudError;

use super::Calendars;
use crate::{
    collection::{Address, Media, Object},
    files::exchange::{self, REPORT},
    icalendar::{CalendarObject, Kind, When},
    xml::{Document, Name},
};

/// A range of time, open on either side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Range {
    /// Begin of it.
    pub from: Option<Timestamp>,
    /// End of it.
    pub to: Option<Timestamp>,
}

const FILTER: Name = Name::cal("comp-filter");

impl Calendars {
    /// The objects of a kind that have anything in `range`; series whole, not instance by instance.
    ///
    /// # Errors
    /// - `NotFound`: no such calendar.
    /// - `TooLarge`: they have more than 64 MiB together.
    pub async fn query(
        &self,
        calendar: &Address,
        kind: Kind,
        range: Range,
    ) -> Result<Vec<Object>, NextcloudError> {
        let basic = |at: Timestamp| When::utc(at).basic();
        let (from, to) = (range.from.map(basic), range.to.map(basic));
        let mut bounds: Vec<(&str, &str)> = Vec::new();
        bounds.extend(from.as_deref().map(|from| ("start", from)));
        bounds.extend(to.as_deref().map(|to| ("end", to)));
        self.search(calendar, kind, |filter| {
            if !bounds.is_empty() {
                filter.empty_as(Name::cal("time-range"), &bounds);
            }
        })
        .await
    }

    /// The object with that UID: first where most programs put it, then wherever it is.
    ///
    /// # Errors
    /// `NotFound`: no such calendar, or no such object in it.
    pub async fn find(
        &self,
        calendar: &Address,
        kind: Kind,
        uid: &str,
    ) -> Result<(Object, CalendarObject), NextcloudError> {
        let has_uid = |object: Object| {
            let read = CalendarObject::parse(&object.data, kind).ok()?;
            (read.uid().as_deref() == Some(uid)).then_some((object, read))
        };
        if let Ok(at) = calendar.object(&format!("{uid}.ics")) {
            match self.collections.object(&at, Media::Calendar).await {
                Ok(object) => {
                    if let Some(found) = has_uid(object) {
                        return Ok(found);
                    }
                }
                Err(error) if error.is_not_found() => {}
                Err(error) => return Err(error),
            }
        }
        let found = self.search(calendar, kind, |filter| {
            filter.within_as(Name::cal("prop-filter"), &[("name", "UID")], |property| {
                let octets = [("collation", "i;octet")];
                property.text_as(Name::cal("text-match"), &octets, uid);
            });
        });
        let found = found.await?.into_iter().find_map(has_uid);
        found.ok_or_else(|| {
            NextcloudError::new(
                nextcloud_transport::Kind::NotFound,
                "the calendar has nothing with this UID",
            )
        })
    }

    async fn search(
        &self,
        calendar: &Address,
        kind: Kind,
        fill: impl FnOnce(&mut Document),
    ) -> Result<Vec<Object>, NextcloudError> {
        let body = Document::build(Name::cal("calendar-query"), |query| {
            query.prop(&[Name::dav("getetag"), Name::cal("calendar-data")]);
            query.within(Name::cal("filter"), |filter| {
                filter.within_as(FILTER, &[("name", "VCALENDAR")], |calendar| {
                    calendar.within_as(FILTER, &[("name", kind.name())], fill);
                });
            });
        });
        let call = self
            .call(exchange::method(REPORT), calendar, "calendar.query")
            .repeatable(true)
            .header("Depth", "1");
        let replies = exchange::multistatus(exchange::xml(call, body)).await?;
        Ok(replies
            .iter()
            .filter_map(|reply| Object::read(reply, Media::Calendar))
            .collect())
    }
}
