//! The port for a kind of document in Nextcloud, and what implements it, one file each.

mod calendar;
mod collectives;
mod contacts;
mod cookbook;
mod cursor;
mod deck;
mod event;
mod failure;
mod files;
mod fingerprint;
mod mail;
mod news;
mod notes;
mod settings;
mod synced;
mod tables;
mod talk;

pub use collectives::page_path;
pub use files::{FileRules, HttpOcr, InvalidPathRule, InvalidTagName, Ocr, PathRule, TagName};
pub use mail::body_text;
pub use settings::{NewsScope, SourceSettings};

use std::{collections::BTreeSet, fmt, sync::Arc};

use futures::future::BoxFuture;
use nc_base::UserId;
use nextcloud_dav::icalendar::Kind;
use nextcloud_transport::{NextcloudError, Session};

use crate::{DocKey, DocType, Document, Extractor, IndexMode};

/// With whose eyes a source is read.
#[derive(Debug, Clone)]
pub struct Reader {
    /// Their session at Nextcloud.
    pub session: Session,
    /// Who they are.
    pub user: UserId,
    /// Reads documents among files.
    pub extractor: Arc<dyn Extractor>,
}

/// A document as a listing shows it, without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub key: DocKey,
    /// What changes whenever the text does, at most 128 bytes.
    pub etag: String,
    /// How it shall be found.
    pub mode: IndexMode,
    /// What [`Source::fetch`] and [`Source::visible`] need to reach it as this reader: a path, a mailbox; at most 4,096 bytes.
    pub place: Option<String>,
}

/// What a source has for a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listing {
    /// Everything there is: what is known and not in here is gone for this reader.
    Whole {
        /// All documents.
        documents: Vec<Listed>,
        /// From where to go on next time; `None` where there is only the whole.
        cursor: Option<String>,
    },
    /// What happened since the cursor.
    Changes {
        /// New or changed documents.
        changed: Vec<Listed>,
        /// Ids of what is gone.
        gone: Vec<String>,
        /// From where to go on next time.
        cursor: String,
    },
    /// The beginning of much, or the next part of it: there is more, to be asked for at once, and what is not in here may
    /// yet come. Whoever ends in between goes on from the cursor.
    Part {
        /// Documents, some of them perhaps known.
        documents: Vec<Listed>,
        /// From where to go on now.
        cursor: String,
    },
}

impl Listing {
    /// What happened since a cursor that was known, or everything there is where none was.
    fn since<T>(
        known: Option<&T>,
        documents: Vec<Listed>,
        gone: Vec<String>,
        cursor: String,
    ) -> Self {
        if known.is_none() {
            return Self::Whole {
                documents,
                cursor: Some(cursor),
            };
        }
        Self::Changes {
            changed: documents,
            gone,
            cursor,
        }
    }
}

/// Why a source cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// Nextcloud failed or refused.
    #[error(transparent)]
    Nextcloud(#[from] NextcloudError),
    /// The cursor is too old: ask again without it.
    #[error("the cursor is no longer known")]
    StaleCursor,
    /// There is a document, and its text cannot be read; the same document fails again until it changes.
    #[error("the text cannot be read: {0}")]
    Unreadable(String),
    /// Something else than Nextcloud that reading needs does not answer; again later.
    #[error("{0}")]
    Unanswered(String),
    /// The app is not there or not for this user; what of it was indexed stays until the app says otherwise.
    #[error("the app is not there for this user")]
    Unavailable,
}

/// What a webhook of Nextcloud says, after its envelope was read.
#[derive(Debug, Clone)]
pub struct Event<'e> {
    /// The class of the event, such as `OCP\Files\Events\Node\NodeWrittenEvent`, without a backslash before it.
    pub class: &'e str,
    /// Who caused it, where Nextcloud says so.
    pub user: Option<&'e UserId>,
    /// The whole `event` object.
    pub body: &'e serde_json::Value,
}

/// What an event means for one source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Index this document as `user`, whether it is new or changed; `fetch` gets the place.
    Index {
        /// As whom.
        user: UserId,
        /// Which.
        id: String,
        /// Where, as far as the event tells.
        place: Option<String>,
    },
    /// This document is gone for everyone.
    Remove {
        /// Which.
        id: String,
    },
    /// Something happened that only a listing as `user` can tell more of: list soon.
    Look {
        /// Whose.
        user: UserId,
    },
}

/// A kind of document in Nextcloud.
pub trait Source: Send + Sync + fmt::Debug {
    /// Which kind.
    fn doc_type(&self) -> DocType;

    /// What there is for the reader, all of it or since `cursor`.
    ///
    /// # Errors
    /// [`SourceError`]; nothing is concluded from a listing that fails, nothing is gone because of it.
    fn list<'a>(
        &'a self,
        reader: &'a Reader,
        cursor: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Listing, SourceError>>;

    /// The document as it is now; `None` when it is gone for this reader.
    ///
    /// # Errors
    /// [`SourceError`].
    fn fetch<'a>(
        &'a self,
        reader: &'a Reader,
        id: &'a str,
        place: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>>;

    /// The document that a listing of this reader chose in the version `etag`, or a newer one: what [`Source::list`] found out
    /// need not be asked again.
    ///
    /// # Errors
    /// As for [`Source::fetch`].
    fn fetch_listed<'a>(
        &'a self,
        reader: &'a Reader,
        id: &'a str,
        place: Option<&'a str>,
        etag: &'a str,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        let _ = etag;
        self.fetch(reader, id, place)
    }

    /// Which of these the reader may open now. As few requests as the API allows: one for all of them, not one each.
    ///
    /// # Errors
    /// [`SourceError`]: then none of them is shown.
    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>>;

    /// Whether only chosen documents of this kind are indexed, so that an event about one that is not known yet is a reason
    /// to list, and none to index it.
    fn is_selective(&self) -> bool {
        false
    }

    /// What an event means for documents of this kind; `None` when it is none of ours.
    fn change(&self, event: &Event<'_>) -> Option<Change>;
}

/// A document whose visibility is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which.
    pub id: String,
    /// Where it stood for this reader when it was last listed.
    pub place: Option<String>,
}

/// The sources of all kinds that the settings want, by the names of their kinds.
pub fn all(settings: &SourceSettings) -> Vec<Arc<dyn Source>> {
    let wanted = settings.kinds.iter();
    wanted.map(|kind| of(*kind, settings)).collect()
}

fn of(kind: DocType, settings: &SourceSettings) -> Arc<dyn Source> {
    match kind {
        DocType::CalendarEvent => Arc::new(calendar::CalendarObjects::new(Kind::Event)),
        DocType::CollectivePage => Arc::new(collectives::Collectives::new(
            settings.files.excluded_tags.clone(),
        )),
        DocType::Contact => Arc::new(contacts::Contacts),
        DocType::DeckCard => Arc::new(deck::Deck),
        DocType::File => Arc::new(files::Files::new(
            settings.files.clone(),
            settings.ocr.clone(),
        )),
        DocType::MailMessage => Arc::new(mail::Mail::new(settings.mail_per_mailbox.get())),
        DocType::NewsItem => Arc::new(news::News::new(settings.news)),
        DocType::Note => Arc::new(notes::Notes::new(settings.notes_folder.clone())),
        DocType::Recipe => Arc::new(cookbook::Cookbook::new(
            settings.files.excluded_tags.clone(),
        )),
        DocType::TableRow => Arc::new(tables::Tables),
        DocType::TalkMessage => Arc::new(talk::Talk::new(settings.talk_per_room.get())),
        DocType::Task => Arc::new(calendar::CalendarObjects::new(Kind::Task)),
    }
}
