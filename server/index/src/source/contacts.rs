//! Contacts of address books, without those that the server keeps of its accounts and of whom somebody wrote to.

use std::collections::{BTreeMap, BTreeSet};

use futures::future::{self, BoxFuture, FutureExt};
use jiff::tz::TimeZone;
use nextcloud_dav::{
    collection::Media,
    contacts::{Card, Contact, Contacts as Books, Field},
    content_line::Component,
    icalendar::{When, Zones},
};

use super::{
    Asked, Change, Event, Listed, Listing, Reader, Source, SourceError,
    cursor::{pack, unpack},
    synced::{self, Followed, State},
};
use crate::{DocKey, DocType, Document, IndexMode, Part};

/// Books that the server or its apps keep begin so.
const GENERATED: &str = "z-";

/// Contacts as documents.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Contacts;

async fn followed(reader: &Reader, books: &Books) -> Result<Vec<Followed>, SourceError> {
    let all = books.books().await.map_err(SourceError::of)?;
    let wanted = all
        .into_iter()
        .filter(|book| !book.name.starts_with(GENERATED));
    Ok(wanted
        .filter_map(|book| {
            let owner = book.owner.as_deref();
            Followed::new(&reader.user, owner, &book.name, book.address, book.ctag)
        })
        .collect())
}

impl Contacts {
    async fn list(reader: &Reader, cursor: Option<&str>) -> Result<Listing, SourceError> {
        let known = unpack::<State>(cursor)?;
        let books = Books::of(&reader.session).await.map_err(SourceError::of)?;
        let followed = followed(reader, &books).await?;
        let synced =
            synced::since(books.collections(), Media::Card, followed, known.as_ref()).await?;
        let each = synced.changed.iter().flat_map(|(book, found)| {
            found.iter().filter_map(|found| {
                Some(Listed {
                    key: DocKey::new(DocType::Contact, book.id(&found.address)?),
                    etag: found.etag.as_str().chars().take(128).collect(),
                    mode: IndexMode::Hybrid,
                    place: Some(found.address.to_string()),
                })
            })
        });
        let documents = each.collect();
        let cursor = pack(&synced.state)?;
        Ok(Listing::since(
            known.as_ref(),
            documents,
            synced.gone,
            cursor,
        ))
    }

    async fn fetch(reader: &Reader, id: &str) -> Result<Option<Document>, SourceError> {
        let asked = [Asked {
            id: id.to_owned(),
            place: None,
        }];
        let books = Books::of(&reader.session).await.map_err(SourceError::of)?;
        let followed = followed(reader, &books).await?;
        for (book, here) in synced::by_collection(&followed, &asked) {
            let wanted: Vec<_> = here.into_keys().collect();
            let texts =
                synced::texts(books.collections(), Media::Card, &book.address, &wanted).await?;
            if let Some((etag, text)) = texts.values().next() {
                let card = Card::parse(text).map_err(|error| {
                    SourceError::Unreadable(format!("it is no contact: {error}"))
                })?;
                let mut document = document(&card.contact(), text, etag.as_str());
                document
                    .facts
                    .insert("addressbook".to_owned(), book.key.clone());
                return Ok(Some(document));
            }
        }
        Ok(None)
    }

    async fn visible(reader: &Reader, asked: &[Asked]) -> Result<BTreeSet<String>, SourceError> {
        let books = Books::of(&reader.session).await.map_err(SourceError::of)?;
        let followed = followed(reader, &books).await?;
        let collections = books.collections();
        let mut asks = Vec::new();
        for (book, here) in synced::by_collection(&followed, asked) {
            asks.push(async move {
                let wanted: Vec<_> = here.keys().cloned().collect();
                let texts = synced::texts(collections, Media::Card, &book.address, &wanted).await?;
                let ids = texts
                    .keys()
                    .filter_map(|address| here.get(address).map(|id| (*id).to_owned()));
                Ok::<_, SourceError>(ids.collect::<Vec<String>>())
            });
        }
        let seen = future::try_join_all(asks).await?;
        Ok(seen.into_iter().flatten().collect())
    }
}

impl Source for Contacts {
    fn doc_type(&self) -> DocType {
        DocType::Contact
    }

    fn list<'a>(
        &'a self,
        reader: &'a Reader,
        cursor: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Listing, SourceError>> {
        Self::list(reader, cursor).boxed()
    }

    fn fetch<'a>(
        &'a self,
        reader: &'a Reader,
        id: &'a str,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        Self::fetch(reader, id).boxed()
    }

    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        Self::visible(reader, asked).boxed()
    }

    /// Address books have no events for webhooks.
    fn change(&self, _: &Event<'_>) -> Option<Change> {
        None
    }
}

fn document(contact: &Contact, text: &str, etag: &str) -> Document {
    let fields = |all: &[Field]| {
        let one = |field: &Field| {
            let kinds = field
                .kinds
                .iter()
                .flatten()
                .cloned()
                .chain(field.label.clone());
            let kinds: Vec<String> = kinds.collect();
            if kinds.is_empty() {
                field.value.clone()
            } else {
                format!("{} ({})", field.value, kinds.join(", "))
            }
        };
        all.iter().map(one).collect::<Vec<_>>().join("; ")
    };
    let mut lines = Vec::new();
    for (name, value) in [
        (
            "Organization",
            contact.organization.clone().unwrap_or_default(),
        ),
        ("Role", contact.title.clone().unwrap_or_default()),
        ("Email", fields(&contact.emails)),
        ("Phone", fields(&contact.phones)),
        ("Address", fields(&contact.addresses)),
        ("Link", fields(&contact.urls)),
        ("Birthday", contact.birthday.clone().unwrap_or_default()),
    ] {
        if !value.is_empty() {
            lines.push(format!("{name}: {value}"));
        }
    }
    lines.extend(
        contact
            .others
            .get("NICKNAME")
            .map(|names| format!("Nickname: {}", names.join(", "))),
    );
    lines.extend(contact.note.clone());
    let revised = Component::parse(text).ok();
    let revised = revised
        .as_ref()
        .and_then(|card| When::of(card.line("REV")?));
    Document {
        title: contact.full_name.clone(),
        parts: vec![Part {
            text: lines.join("\n"),
            page: None,
        }],
        etag: etag.chars().take(128).collect(),
        modified_at: revised.and_then(|when| {
            when.moment(&Zones::read(&Component::new("VCALENDAR"), TimeZone::UTC))
        }),
        tags: contact
            .categories
            .iter()
            .filter(|tag| !tag.is_empty())
            .cloned()
            .collect(),
        facts: BTreeMap::from([("uid".to_owned(), contact.uid.clone())]),
        ..Document::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_is_read_line_by_line() {
        let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u\r\nFN:Ada Lovelace\r\nORG:Engines;Notes\r\nEMAIL;TYPE=work:ada@x.test\r\nNOTE:Met in the lab\r\nNICKNAME:Countess\r\nCATEGORIES:friends\r\nREV:20260301T000000Z\r\nPHOTO;ENCODING=b:AAAA\r\nEND:VCARD\r\n";
        let card = Card::parse(text).expect("a card");
        let document = document(&card.contact(), text, "e");
        assert_eq!(
            (document.title.as_str(), document.tags.as_slice()),
            ("Ada Lovelace", ["friends".to_owned()].as_slice())
        );
        assert_eq!(
            document.parts[0].text,
            "Organization: Engines; Notes\nEmail: ada@x.test (work)\nNickname: Countess\nMet in the lab"
        );
        assert_eq!(
            document.modified_at.map(|at| at.to_string()).as_deref(),
            Some("2026-03-01T00:00:00Z")
        );
    }
}
