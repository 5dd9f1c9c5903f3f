//! Events and tasks of calendars, series as one document.
//!
//! What its owner marks as confidential, others see without its words: it is theirs in no list and in no search.

mod text;

use std::collections::BTreeSet;

use futures::future::{BoxFuture, FutureExt};
use nextcloud_dav::{
    calendar::{Calendar, Calendars},
    collection::Media,
    icalendar::{CalendarObject, Kind},
};

use super::{
    Asked, Change, Event, Listed, Listing, Reader, Source, SourceError,
    cursor::{pack, unpack},
    synced::{self, Followed, Found, State},
};
use crate::{DocKey, DocType, Document, IndexMode};

/// Calendars that apps make of what other sources read.
const GENERATED: &str = "app-generated--";

/// Events or tasks as documents.
#[derive(Debug, Clone, Copy)]
pub(super) struct CalendarObjects {
    kind: Kind,
}

impl CalendarObjects {
    /// Objects of this kind.
    pub(super) fn new(kind: Kind) -> Self {
        Self { kind }
    }

    fn doc_type(self) -> DocType {
        match self.kind {
            Kind::Event => DocType::CalendarEvent,
            Kind::Task => DocType::Task,
        }
    }

    async fn followed(
        self,
        reader: &Reader,
        calendars: &Calendars,
    ) -> Result<Vec<Followed>, SourceError> {
        let takes = |calendar: &Calendar| match self.kind {
            Kind::Event => calendar.events,
            Kind::Task => calendar.tasks,
        };
        let wanted = |calendar: &Calendar| {
            takes(calendar) && calendar.source.is_none() && !calendar.name.starts_with(GENERATED)
        };
        let all = calendars.list().await.map_err(SourceError::of)?;
        let all = all.into_iter().filter(wanted);
        Ok(all
            .filter_map(|calendar| {
                let owner = calendar.owner.as_deref();
                Followed::new(
                    &reader.user,
                    owner,
                    &calendar.name,
                    calendar.address,
                    calendar.ctag,
                )
            })
            .collect())
    }

    /// Whether the type of an object names the wanted component, or none.
    fn fits(self, found: &Found) -> bool {
        let kind = found
            .content_type
            .as_deref()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let component = kind
            .split("component=")
            .nth(1)
            .map(|rest| rest.trim_matches('"').to_owned());
        component.is_none_or(|component| component.eq_ignore_ascii_case(self.kind.name()))
    }

    async fn list(self, reader: &Reader, cursor: Option<&str>) -> Result<Listing, SourceError> {
        let known = unpack::<State>(cursor)?;
        let calendars = Calendars::new(&reader.session);
        let followed = self.followed(reader, &calendars).await?;
        let collections = calendars.collections();
        let synced = synced::since(collections, Media::Calendar, followed, known.as_ref()).await?;
        let (mut documents, mut gone) = (Vec::new(), synced.gone);
        for (calendar, mut found) in synced.changed {
            found.retain(|found| self.fits(found));
            let open = if calendar.own {
                None
            } else {
                Some(self.open(&calendars, &calendar, &found).await?)
            };
            for found in found {
                let Some(id) = calendar.id(&found.address) else {
                    continue;
                };
                if open
                    .as_ref()
                    .is_none_or(|open| open.contains(found.address.as_str()))
                {
                    documents.push(Listed {
                        key: DocKey::new(self.doc_type(), id),
                        etag: found.etag.as_str().chars().take(128).collect(),
                        mode: IndexMode::Hybrid,
                        place: Some(found.address.to_string()),
                    });
                } else {
                    gone.push(id);
                }
            }
        }
        let cursor = pack(&synced.state)?;
        Ok(Listing::since(known.as_ref(), documents, gone, cursor))
    }

    /// The addresses of those whose words the reader may see.
    async fn open(
        self,
        calendars: &Calendars,
        calendar: &Followed,
        found: &[Found],
    ) -> Result<BTreeSet<String>, SourceError> {
        let wanted: Vec<_> = found.iter().map(|found| found.address.clone()).collect();
        let collections = calendars.collections();
        let texts = synced::texts(collections, Media::Calendar, &calendar.address, &wanted).await?;
        let open = texts
            .into_iter()
            .filter(|(_, (_, text))| self.read(text, calendar.own).is_some());
        Ok(open.map(|(address, _)| address.to_string()).collect())
    }

    /// The object, unless it is of another kind or closed to the reader.
    fn read(self, text: &str, own: bool) -> Option<CalendarObject> {
        let object = CalendarObject::parse(text, self.kind).ok()?;
        (own || !text::is_closed(&object)).then_some(object)
    }

    async fn fetch(self, reader: &Reader, id: &str) -> Result<Option<Document>, SourceError> {
        let asked = [Asked {
            id: id.to_owned(),
            place: None,
        }];
        let calendars = Calendars::new(&reader.session);
        let followed = self.followed(reader, &calendars).await?;
        let collections = calendars.collections();
        for (calendar, here) in synced::by_collection(&followed, &asked) {
            let wanted: Vec<_> = here.into_keys().collect();
            let texts =
                synced::texts(collections, Media::Calendar, &calendar.address, &wanted).await?;
            for (etag, text) in texts.values() {
                let Some(object) = self.read(text, calendar.own) else {
                    continue;
                };
                let mut document = text::document(&object, etag.as_str());
                document
                    .facts
                    .insert("calendar".to_owned(), calendar.key.clone());
                return Ok(Some(document));
            }
        }
        Ok(None)
    }

    async fn visible(
        self,
        reader: &Reader,
        asked: &[Asked],
    ) -> Result<BTreeSet<String>, SourceError> {
        let calendars = Calendars::new(&reader.session);
        let followed = self.followed(reader, &calendars).await?;
        let collections = calendars.collections();
        let mut asks = Vec::new();
        for (calendar, here) in synced::by_collection(&followed, asked) {
            asks.push(async move {
                let wanted: Vec<_> = here.keys().cloned().collect();
                let texts =
                    synced::texts(collections, Media::Calendar, &calendar.address, &wanted).await?;
                let open = texts
                    .into_iter()
                    .filter(|(_, (_, text))| self.read(text, calendar.own).is_some());
                let ids =
                    open.filter_map(|(address, _)| here.get(&address).map(|id| (*id).to_owned()));
                Ok::<_, SourceError>(ids.collect::<Vec<String>>())
            });
        }
        let seen = futures::future::try_join_all(asks).await?;
        Ok(seen.into_iter().flatten().collect())
    }
}

impl Source for CalendarObjects {
    fn doc_type(&self) -> DocType {
        (*self).doc_type()
    }

    fn list<'a>(
        &'a self,
        reader: &'a Reader,
        cursor: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Listing, SourceError>> {
        (*self).list(reader, cursor).boxed()
    }

    fn fetch<'a>(
        &'a self,
        reader: &'a Reader,
        id: &'a str,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        (*self).fetch(reader, id).boxed()
    }

    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        (*self).visible(reader, asked).boxed()
    }

    fn change(&self, event: &Event<'_>) -> Option<Change> {
        let class = event.class;
        let name = class
            .strip_prefix("OCP\\Calendar\\Events\\")
            .or_else(|| class.strip_prefix("OCA\\DAV\\Events\\"))?;
        let removed = match name {
            "CalendarObjectCreatedEvent"
            | "CalendarObjectUpdatedEvent"
            | "CalendarObjectRestoredEvent" => false,
            "CalendarObjectDeletedEvent" | "CalendarObjectMovedToTrashEvent" => true,
            "CalendarObjectMovedEvent" => {
                return Some(Change::Look {
                    user: event.user?.clone(),
                });
            }
            _ => return None,
        };
        let component = event
            .text("/objectData/component")
            .unwrap_or(self.kind.name());
        if !component.eq_ignore_ascii_case(self.kind.name()) {
            return None;
        }
        let principal = event.text("/calendarData/principaluri")?;
        let owner = nc_base::UserId::parse(principal.strip_prefix("principals/users/")?).ok()?;
        let part = |pointer: &str| {
            let name = event.text(pointer)?;
            (!name.is_empty() && name.len() <= 255 && !name.contains('/')).then_some(name)
        };
        let id = format!(
            "{owner}/{}/{}",
            part("/calendarData/uri")?,
            part("/objectData/uri")?
        );
        Some(if removed {
            Change::Remove { id }
        } else {
            Change::Index {
                user: owner,
                id,
                place: None,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn change(kind: Kind, name: &str, body: &Value) -> Option<Change> {
        let class = format!("OCP\\Calendar\\Events\\{name}");
        CalendarObjects::new(kind).change(&Event {
            class: &class,
            user: None,
            body,
        })
    }

    #[test]
    fn events_and_tasks_are_told_apart() {
        let body = json!({
            "calendarData": { "uri": "personal", "principaluri": "principals/users/alice" },
            "objectData": { "uri": "a.ics", "component": "vevent" },
        });
        let index = change(Kind::Event, "CalendarObjectCreatedEvent", &body);
        let Some(Change::Index { id, user, .. }) = index else {
            panic!("{index:?}");
        };
        assert_eq!(
            (id.as_str(), user.as_str()),
            ("alice/personal/a.ics", "alice")
        );
        assert_eq!(
            change(Kind::Task, "CalendarObjectCreatedEvent", &body),
            None
        );
        let removed = change(Kind::Event, "CalendarObjectMovedToTrashEvent", &body);
        assert_eq!(
            removed,
            Some(Change::Remove {
                id: "alice/personal/a.ics".to_owned()
            })
        );
    }

    #[test]
    fn hostile_payloads_mean_nothing() {
        for (principal, calendar, object) in [
            (
                json!("principals/users/a/b"),
                json!("personal"),
                json!("a.ics"),
            ),
            (
                json!("principals/groups/x"),
                json!("personal"),
                json!("a.ics"),
            ),
            (
                json!("principals/users/alice"),
                json!("x/../y"),
                json!("a.ics"),
            ),
            (
                json!("principals/users/alice"),
                json!("personal"),
                json!(""),
            ),
            (json!("principals/users/alice"), json!(7), json!(null)),
            (json!([]), json!({}), json!("x".repeat(300))),
        ] {
            let body = json!({
                "calendarData": { "uri": calendar, "principaluri": principal },
                "objectData": { "uri": object, "component": "vevent" },
            });
            assert_eq!(
                change(Kind::Event, "CalendarObjectUpdatedEvent", &body),
                None,
                "{body}"
            );
        }
    }

    #[test]
    fn the_type_of_an_object_names_its_component() {
        let found = |kind: &str| Found {
            address: nextcloud_dav::collection::Address::parse("/remote.php/dav/x").expect("one"),
            etag: nextcloud_dav::ETag::parse("e").expect("one"),
            content_type: Some(kind.to_owned()),
        };
        let events = CalendarObjects::new(Kind::Event);
        assert!(events.fits(&found("text/calendar; charset=utf-8; component=vevent")));
        assert!(!events.fits(&found("text/calendar; charset=utf-8; component=vtodo")));
        assert!(events.fits(&found("text/calendar")));
    }

    #[test]
    fn what_is_confidential_is_closed_to_others() {
        let text = |class: &str| {
            format!(
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nCLASS:{class}\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
            )
        };
        let events = CalendarObjects::new(Kind::Event);
        assert!(events.read(&text("CONFIDENTIAL"), true).is_some());
        assert!(events.read(&text("confidential"), false).is_none());
        assert!(events.read(&text("PUBLIC"), false).is_some());
        assert!(
            CalendarObjects::new(Kind::Task)
                .read(&text("PUBLIC"), true)
                .is_none()
        );
    }
}
