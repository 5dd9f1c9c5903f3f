//! Single objects: reading, writing with versions, removing.

use bytes::Bytes;
use http::Method;
use nextcloud_transport::{Kind, NextcloudError};

use super::{Address, Collections};
use crate::{
    ETag, Precondition,
    files::exchange::{self, REPORT},
    xml::{Name, Reply},
};

pub(super) const ETAG: Name = Name::dav("getetag");

/// What a collection holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Media {
    /// iCalendar (RFC 5545).
    Calendar,
    /// vCard (RFC 6350 and older).
    Card,
}

impl Media {
    pub(super) const fn content_type(self) -> &'static str {
        match self {
            Self::Calendar => "text/calendar; charset=utf-8",
            Self::Card => "text/vcard; charset=utf-8",
        }
    }

    /// The property that carries the text of an object.
    pub(crate) const fn data(self) -> Name {
        match self {
            Self::Calendar => Name::cal("calendar-data"),
            Self::Card => Name::card("address-data"),
        }
    }

    pub(super) const fn multiget(self) -> Name {
        match self {
            Self::Calendar => Name::cal("calendar-multiget"),
            Self::Card => Name::card("addressbook-multiget"),
        }
    }
}

/// One object.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Object {
    /// Where it lies.
    pub address: Address,
    /// Its version.
    pub etag: ETag,
    /// Its text.
    pub data: String,
}

impl Object {
    /// From a reply that was asked for version and text.
    pub(crate) fn read(reply: &Reply, media: Media) -> Option<Self> {
        Some(Self {
            address: Address::parse(&reply.href).ok()?,
            etag: ETag::parse(reply.text(ETAG)?).ok()?,
            data: reply.prop(media.data())?.raw_text().to_owned(),
        })
    }
}

/// What a write came to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stored {
    /// The version that the object has now.
    pub etag: ETag,
    /// Whether there was none before.
    pub created: bool,
    /// Whether the server says that it kept something else than was sent (RFC 7231, section 4.3.4): read it again before
    /// changing it.
    pub altered: bool,
}

impl Collections {
    /// One object, exactly as it is stored.
    ///
    /// A GET would turn vCards of version 4 into version 3.
    ///
    /// # Errors
    /// `NotFound`: no such object.
    pub async fn object(&self, at: &Address, media: Media) -> Result<Object, NextcloudError> {
        let reply = self.properties(at, &[ETAG, media.data()]).await?;
        Object::read(&reply, media)
            .ok_or_else(|| NextcloudError::new(Kind::NotFound, "there is no such object"))
    }

    /// Write an object. The answer always has its version: when the server gives none, it is asked for.
    ///
    /// # Errors
    /// - `PreconditionFailed`: the object changed, exists, or is gone, against the precondition.
    /// - `NotFound`: no such collection.
    /// - `BadRequest`: the text is not valid, or another object of the collection has the same UID.
    /// - `Forbidden`: the user may not, or the collection does not take this kind of object.
    ///
    /// # Cancel safety
    /// The object is the old or the new one.
    pub async fn put(
        &self,
        at: &Address,
        media: Media,
        data: impl Into<Bytes>,
        precondition: &Precondition,
    ) -> Result<Stored, NextcloudError> {
        let call = self
            .call(Method::PUT, at, "object.put")
            .header("Content-Type", media.content_type())
            .repeatable(*precondition != Precondition::CreateOnly)
            .body(data);
        let answer = precondition.apply(call).answer().await?;
        let created = answer.status().as_u16() == 201;
        if let Some(etag) = exchange::etag(answer.headers()) {
            return Ok(Stored {
                etag,
                created,
                altered: false,
            });
        }
        let reply = self.properties(at, &[ETAG]).await?;
        let etag = reply.text(ETAG).and_then(|etag| ETag::parse(etag).ok());
        let etag = etag.ok_or_else(|| {
            NextcloudError::unexpected("the server does not tell the version of what it stored")
        })?;
        Ok(Stored {
            etag,
            created,
            altered: true,
        })
    }

    /// Remove an object; with a version, only that one.
    ///
    /// A calendar object goes to the trash, whatever a header says, and holds its UID in its calendar until it is gone from
    /// there: writing another object of that UID fails with `ServerError`.
    ///
    /// # Errors
    /// - `NotFound`: no such object.
    /// - `PreconditionFailed`: it has another version.
    /// - `Forbidden`: the user may not.
    ///
    /// # Cancel safety
    /// It is there or it is gone.
    pub async fn remove(&self, at: &Address, version: Option<&ETag>) -> Result<(), NextcloudError> {
        let mut call = self.call(Method::DELETE, at, "object.remove");
        if let Some(etag) = version {
            call = call.header("If-Match", etag.quoted());
        }
        call.send().await?;
        Ok(())
    }

    /// Send a report such as `calendar-query` or `addressbook-query`, which `body` is; its replies.
    ///
    /// # Errors
    /// `NotFound`: no such collection. `BadRequest`: the report cannot be understood.
    pub async fn report(
        &self,
        at: &Address,
        body: Bytes,
        operation: &'static str,
    ) -> Result<Vec<Reply>, NextcloudError> {
        let call = self
            .call(exchange::method(REPORT), at, operation)
            .repeatable(true)
            .header("Depth", "1");
        exchange::multistatus(exchange::xml(call, body)).await
    }
}
