//! Messages of Talk conversations: documents are blocks of consecutive messages.
//!
//! Nothing that is read counts as read in the app. A change of an old message is told by a system message behind the last.

mod blocks;
mod log;

use std::collections::{BTreeMap, BTreeSet};

use futures::{
    StreamExt, TryStreamExt,
    future::{BoxFuture, FutureExt},
    stream,
};
use jiff::Timestamp;
use nextcloud_client::spreed::{Client, types::Room};
use serde::{Deserialize, Serialize};

use super::{
    Asked, Change, Event, Listed, Listing, Reader, Source, SourceError,
    cursor::{pack, unpack},
};
use crate::{DocKey, DocType, Document, IndexMode};
use blocks::{Block, MOST, blocks, day};
use log::Log;

/// Conversations that are read at once.
const TOGETHER: usize = 4;
/// Messages can be changed for so long, in seconds.
const EDITABLE: i64 = 86_400;
/// Conversations between two, and the news of the app, which everyone has alone.
const ONE_TO_ONE: i64 = 1;
const NEWS_OF_TALK: i64 = 4;

/// Blocks of messages as documents.
#[derive(Debug, Clone, Copy)]
pub(super) struct Talk {
    per_room: usize,
}

/// What a listing leaves for the next: the last message that was read, by conversation.
#[derive(Debug, Default, Serialize, Deserialize)]
struct State(BTreeMap<String, i64>);

impl Talk {
    /// So many of the newest messages of each conversation.
    pub(super) fn new(per_room: u32) -> Self {
        Self {
            per_room: usize::try_from(per_room).unwrap_or(usize::MAX),
        }
    }

    async fn list(self, reader: &Reader, cursor: Option<&str>) -> Result<Listing, SourceError> {
        let known = unpack::<State>(cursor)?;
        let client = Client::from_session(&reader.session);
        let rooms = rooms(&client).await?;
        let old = known.as_ref().map(|state| &state.0);
        // What of a conversation that is gone was indexed, nobody tells.
        let there = |token: &String| rooms.iter().any(|room| room.token.as_ref() == Some(token));
        if old.is_some_and(|old| !old.keys().all(there)) {
            return Err(SourceError::StaleCursor);
        }
        let newest = rooms
            .iter()
            .filter_map(|room| room.last_activity)
            .max()
            .unwrap_or_default();
        let (mut next, mut fresh) = (State::default(), Vec::new());
        for room in &rooms {
            let Some(token) = room.token.clone() else {
                continue;
            };
            let before = old.and_then(|old| old.get(&token)).copied();
            let last = room
                .last_message
                .as_ref()
                .and_then(|last| last.id)
                .unwrap_or_default();
            let quiet = room.last_activity.unwrap_or_default() < newest - EDITABLE;
            match before {
                Some(before) if quiet && last <= before => {
                    next.0.insert(token, before);
                }
                before => fresh.push((token, before)),
            }
        }
        let read = stream::iter(fresh).map(|(token, before)| {
            let client = client.clone();
            async move {
                let log = Log {
                    client: &client,
                    token: &token,
                };
                let found = match before {
                    None => log.whole(self.per_room).await?,
                    Some(before) => log.since(before, self.per_room).await?,
                };
                Ok::<_, SourceError>((token.clone(), before, found))
            }
        });
        let (mut documents, mut gone) = (Vec::new(), Vec::new());
        let mut read = read.buffer_unordered(TOGETHER);
        while let Some((token, before, found)) = read.try_next().await? {
            documents.extend(found.blocks.iter().map(|block| listed(&token, block)));
            gone.extend(found.empty.iter().map(|first| id_of(&token, *first)));
            let last = found.last.max(before.unwrap_or_default());
            next.0.insert(token, last);
        }
        let cursor = pack(&next)?;
        Ok(Listing::since(known.as_ref(), documents, gone, cursor))
    }

    async fn fetch(reader: &Reader, id: &str) -> Result<Option<Document>, SourceError> {
        let Some((token, first)) = id.rsplit_once('.') else {
            return Ok(None);
        };
        let Ok(first) = first.parse::<i64>() else {
            return Ok(None);
        };
        let client = Client::from_session(&reader.session);
        let rooms = rooms(&client).await?;
        let Some(room) = rooms
            .into_iter()
            .find(|room| room.token.as_deref() == Some(token))
        else {
            return Ok(None);
        };
        let log = Log {
            client: &client,
            token,
        };
        let mut messages = log.page(true, first.saturating_sub(1), MOST).await?;
        let today = messages.first().and_then(day);
        messages.retain(|message| day(message) == today);
        let block = blocks(messages).into_iter().next();
        let block = block.filter(|block| !block.is_empty());
        Ok(block.map(|block| document(&room, token, &block)))
    }

    async fn visible(reader: &Reader, asked: &[Asked]) -> Result<BTreeSet<String>, SourceError> {
        let client = Client::from_session(&reader.session);
        let rooms = rooms(&client).await?;
        let mine: BTreeSet<&str> = rooms
            .iter()
            .filter_map(|room| room.token.as_deref())
            .collect();
        let seen = |asked: &&Asked| {
            asked
                .id
                .rsplit_once('.')
                .is_some_and(|(token, _)| mine.contains(token))
        };
        Ok(asked
            .iter()
            .filter(seen)
            .map(|asked| asked.id.clone())
            .collect())
    }
}

/// The conversations of this server that the reader may read now.
async fn rooms(client: &Client) -> Result<Vec<Room>, SourceError> {
    let rooms = client
        .room_get_rooms(Some(true), Some(false), None, Some(1))
        .await;
    let mut rooms = rooms.map_err(SourceError::of)?.into_inner();
    rooms.retain(|room| {
        let remote = room
            .remote_server
            .as_deref()
            .is_some_and(|server| !server.is_empty());
        // Who waits in the lobby has no moderator's type (1, 2 and 6 have).
        let waits =
            room.lobby_state == Some(1) && !matches!(room.participant_type, Some(1 | 2 | 6));
        !remote && !waits && room.type_ != Some(NEWS_OF_TALK)
    });
    Ok(rooms)
}

impl Source for Talk {
    fn doc_type(&self) -> DocType {
        DocType::TalkMessage
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
        Self::fetch(reader, id).boxed()
    }

    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        Self::visible(reader, asked).boxed()
    }

    /// The app has no events for webhooks.
    fn change(&self, _: &Event<'_>) -> Option<Change> {
        None
    }
}

fn id_of(token: &str, first: i64) -> String {
    format!("{token}.{first}")
}

fn listed(token: &str, block: &Block) -> Listed {
    Listed {
        key: DocKey::new(DocType::TalkMessage, id_of(token, block.first)),
        etag: block.etag(),
        mode: IndexMode::Hybrid,
        place: Some(token.to_owned()),
    }
}

fn document(room: &Room, token: &str, block: &Block) -> Document {
    // Between two, each sees the name of the other: the document has both.
    let title = match room.display_name.clone() {
        Some(name) if room.type_ != Some(ONE_TO_ONE) => name,
        _ => block.names().into_iter().collect::<Vec<_>>().join(", "),
    };
    let said = || block.said().filter_map(|message| message.id);
    let mut facts = BTreeMap::from([("token".to_owned(), token.to_owned())]);
    facts.extend(
        said()
            .min()
            .map(|id| ("message_id".to_owned(), id.to_string())),
    );
    facts.extend(
        said()
            .max()
            .map(|id| ("last_message_id".to_owned(), id.to_string())),
    );
    let last = block.said().filter_map(|message| message.timestamp).max();
    Document {
        title,
        parts: block.parts(),
        markdown: true,
        etag: block.etag(),
        modified_at: last.and_then(|second| Timestamp::from_second(second).ok()),
        facts,
        ..Document::default()
    }
}
