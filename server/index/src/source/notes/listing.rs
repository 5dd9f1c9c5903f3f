//! Lists of notes: a first one in parts, later ones whole or not at all.

use nextcloud_client::notes::{Client, types::Note};
use nextcloud_transport::{Kind, NextcloudError};
use serde::{Deserialize, Serialize};

use super::{Notes, listed};
use crate::{
    Listing, Reader, SourceError,
    source::cursor::{pack, unpack},
};

/// Notes per request.
const CHUNK: i64 = 1000;
/// Notes per request that brings their texts along.
const CHUNK_WITH_TEXTS: i64 = 200;

/// What a listing leaves for the next.
#[derive(Debug, Serialize, Deserialize)]
struct State {
    /// Of the whole list in one answer without texts; empty where there was none.
    etag: String,
    /// Where a first listing goes on, until it is complete.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

impl State {
    /// Of a first listing that is so far.
    fn at(next: Option<String>) -> Result<String, SourceError> {
        let etag = String::new();
        pack(&Self { etag, next })
    }
}

impl Notes {
    pub(super) async fn list(
        &self,
        reader: &Reader,
        cursor: Option<&str>,
    ) -> Result<Listing, SourceError> {
        match unpack::<State>(cursor)? {
            None => self.first(reader, None).await,
            Some(State {
                next: Some(next), ..
            }) => self.first(reader, Some(next)).await,
            Some(State { etag, .. }) => {
                let known = Some(etag).filter(|etag| !etag.is_empty());
                let all = self.all(reader, known.as_deref()).await?;
                Ok(all.unwrap_or_else(|| Listing::Changes {
                    changed: Vec::new(),
                    gone: Vec::new(),
                    cursor: cursor.unwrap_or_default().to_owned(),
                }))
            }
        }
    }

    /// One answer of a first listing, from its beginning or from `at`. What is gone meanwhile the next listing tells.
    async fn first(&self, reader: &Reader, at: Option<String>) -> Result<Listing, SourceError> {
        let (chunk, without) = if self.ahead.has_room() {
            (CHUNK_WITH_TEXTS, None)
        } else {
            (CHUNK, Some("content"))
        };
        let asked = Asking {
            at: at.as_deref(),
            chunk,
            without,
            known: None,
        };
        let answer = asked.of(reader).await.map_err(|error| {
            let stale = at.is_some() && error.kind() == Kind::BadRequest;
            if stale {
                SourceError::StaleCursor
            } else {
                SourceError::of(error)
            }
        })?;
        let mut documents = Vec::new();
        for note in answer.notes {
            let Some(one) = listed(&note) else { continue };
            if note.error != Some(true) {
                self.ahead.keep(&reader.user, one.etag.clone(), note);
            }
            documents.push(one);
        }
        if answer.next.is_some() {
            let cursor = State::at(answer.next)?;
            return Ok(Listing::Part { documents, cursor });
        }
        // With texts the same list is another answer: its etag stands for nothing.
        let cursor = State::at(None)?;
        Ok(if at.is_none() {
            Listing::Whole {
                documents,
                cursor: Some(cursor),
            }
        } else {
            Listing::Changes {
                changed: documents,
                gone: Vec::new(),
                cursor,
            }
        })
    }

    /// The whole list without texts; `None` while it is `known`.
    async fn all(
        &self,
        reader: &Reader,
        known: Option<&str>,
    ) -> Result<Option<Listing>, SourceError> {
        let mut documents = Vec::new();
        let mut next = None::<String>;
        let etag = loop {
            let asked = Asking {
                at: next.as_deref(),
                chunk: CHUNK,
                without: Some("content"),
                known: known.filter(|_| next.is_none()),
            };
            let answer = match asked.of(reader).await {
                Err(error) if error.kind() == Kind::NotModified => return Ok(None),
                other => other.map_err(SourceError::of)?,
            };
            documents.extend(answer.notes.iter().filter_map(listed));
            // Of several answers none stands for all.
            let etag = answer.etag.filter(|_| next.is_none());
            match answer.next {
                None => break etag,
                following => next = following,
            }
        };
        let etag = etag.unwrap_or_default();
        Ok(Some(Listing::Whole {
            documents,
            cursor: Some(pack(&State { etag, next: None })?),
        }))
    }
}

/// What is asked for in one request.
struct Asking<'a> {
    /// Where the answer before ended.
    at: Option<&'a str>,
    /// How many notes at most.
    chunk: i64,
    /// What the notes shall not tell.
    without: Option<&'a str>,
    /// Of an answer that need not come again.
    known: Option<&'a str>,
}

/// What came.
struct Answer {
    /// The notes; from the second answer on those of other answers with nothing but their numbers.
    notes: Vec<Note>,
    etag: Option<String>,
    /// Where the next answer begins, if there is one.
    next: Option<String>,
}

impl Asking<'_> {
    async fn of(&self, reader: &Reader) -> Result<Answer, NextcloudError> {
        let client = Client::from_session(&reader.session);
        let asked = client.list_notes(
            None,
            self.at,
            Some(self.chunk),
            self.without,
            None,
            self.known,
        );
        let answer = asked.await.map_err(NextcloudError::from)?;
        let header = |name: &str| {
            let text = answer.headers().get(name)?.to_str().ok()?.trim().to_owned();
            Some(text).filter(|text| !text.is_empty())
        };
        let next = header("x-notes-chunk-cursor");
        Ok(Answer {
            etag: header("etag"),
            // An answer that ends where it began would come for ever.
            next: next.filter(|next| Some(next.as_str()) != self.at),
            notes: answer.into_inner(),
        })
    }
}
