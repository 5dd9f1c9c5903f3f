//! Cards of Deck boards that are not archived.
//!
//! A board tells when anything on it changed, in seconds: one is read again until it was seen twice with the same second, so
//! that no change within that second is missed.

use std::collections::{BTreeMap, BTreeSet};

use futures::{
    StreamExt, TryStreamExt,
    future::{BoxFuture, FutureExt},
    stream,
};
use jiff::Timestamp;
use nextcloud_client::deck::{
    Client,
    types::{Board, Card, Stack},
};
use serde::{Deserialize, Serialize};

use super::{
    Asked, Change, Event, Listed, Listing, Reader, Source, SourceError,
    cursor::{pack, unpack},
    failure::if_there,
    fingerprint::fingerprint,
};
use crate::{DocKey, DocType, Document, IndexMode, Part};

/// Boards that are read at once.
const TOGETHER: usize = 4;

/// Cards as documents.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Deck;

/// What a listing leaves for the next: the boards by their numbers.
#[derive(Debug, Default, Serialize, Deserialize)]
struct State(BTreeMap<i64, Seen>);

/// A board as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Seen {
    /// When it changed.
    at: i64,
    /// Whether it was seen with this time before.
    settled: bool,
    cards: Vec<i64>,
}

async fn boards(client: &Client) -> Result<Vec<Board>, SourceError> {
    let all = client.list_boards(None, None).await;
    let mut boards = all.map_err(SourceError::of)?.into_inner();
    boards.retain(|board| board.deleted_at.unwrap_or_default() == 0);
    Ok(boards)
}

/// The cards of a board with their places; none of a board that is not there for this user.
async fn cards(client: &Client, board: i64) -> Result<Vec<Card>, SourceError> {
    let Some(stacks) = if_there(client.list_stacks(board, None).await)? else {
        return Ok(Vec::new());
    };
    let open =
        |card: &Card| card.archived != Some(true) && card.deleted_at.unwrap_or_default() == 0;
    let cards = stacks.into_inner().into_iter().flat_map(|stack: Stack| {
        let stack_id = stack.id;
        stack.cards.into_iter().map(move |card| Card {
            stack_id: card.stack_id.or(stack_id),
            ..card
        })
    });
    Ok(cards.filter(open).collect())
}

impl Deck {
    async fn list(reader: &Reader, cursor: Option<&str>) -> Result<Listing, SourceError> {
        let known = unpack::<State>(cursor)?;
        let client = Client::from_session(&reader.session);
        let boards = boards(&client).await?;
        let old = known.as_ref().map(|state| &state.0);
        let (mut next, mut fresh) = (State::default(), Vec::new());
        for board in &boards {
            let Some(id) = board.id else { continue };
            let at = board.last_modified.unwrap_or_default();
            match old
                .and_then(|old| old.get(&id))
                .filter(|seen| seen.at == at)
            {
                Some(seen) if seen.settled => {
                    next.0.insert(id, seen.clone());
                }
                again => fresh.push((id, at, again.is_some())),
            }
        }
        let read = stream::iter(fresh).map(|(id, at, settled)| {
            let client = client.clone();
            async move { Ok::<_, SourceError>((id, at, settled, cards(&client, id).await?)) }
        });
        let mut changed = Vec::new();
        let mut read = read.buffer_unordered(TOGETHER);
        while let Some((board, at, settled, cards)) = read.try_next().await? {
            changed.extend(cards.iter().filter_map(|card| listed(board, card)));
            let cards = cards.iter().filter_map(|card| card.id).collect();
            next.0.insert(board, Seen { at, settled, cards });
        }
        let cursor = pack(&next)?;
        let numbers = |state: &BTreeMap<i64, Seen>| -> BTreeSet<i64> {
            state
                .values()
                .flat_map(|seen| seen.cards.iter().copied())
                .collect()
        };
        let gone = old.map(|old| &numbers(old) - &numbers(&next.0));
        let gone = gone.iter().flatten().map(ToString::to_string).collect();
        Ok(Listing::since(old, changed, gone, cursor))
    }

    async fn fetch(
        reader: &Reader,
        id: &str,
        place: Option<&str>,
    ) -> Result<Option<Document>, SourceError> {
        let Ok(id) = id.parse::<i64>() else {
            return Ok(None);
        };
        let client = Client::from_session(&reader.session);
        let known = match place.and_then(board_of) {
            Some(board) => found(board, &client, id).await?,
            None => None,
        };
        if known.is_some() {
            return Ok(known);
        }
        // It moved, or an event told no board.
        for board in boards(&client).await?.iter().filter_map(|board| board.id) {
            if let Some(document) = found(board, &client, id).await? {
                return Ok(Some(document));
            }
        }
        Ok(None)
    }

    async fn visible(reader: &Reader, asked: &[Asked]) -> Result<BTreeSet<String>, SourceError> {
        let client = Client::from_session(&reader.session);
        let mut wanted: BTreeSet<i64> = asked
            .iter()
            .filter_map(|asked| board_of(asked.place.as_deref()?))
            .collect();
        if asked
            .iter()
            .any(|asked| asked.place.as_deref().and_then(board_of).is_none())
        {
            wanted = boards(&client)
                .await?
                .iter()
                .filter_map(|board| board.id)
                .collect();
        }
        let each = stream::iter(wanted).map(|board| {
            let client = client.clone();
            async move { cards(&client, board).await }
        });
        let mine: Vec<Vec<Card>> = each.buffer_unordered(TOGETHER).try_collect().await?;
        let mine: BTreeSet<i64> = mine.iter().flatten().filter_map(|card| card.id).collect();
        let seen = |asked: &&Asked| asked.id.parse().is_ok_and(|id| mine.contains(&id));
        Ok(asked
            .iter()
            .filter(seen)
            .map(|asked| asked.id.clone())
            .collect())
    }
}

async fn found(board: i64, client: &Client, id: i64) -> Result<Option<Document>, SourceError> {
    let cards = cards(client, board).await?;
    let card = cards.into_iter().find(|card| card.id == Some(id));
    Ok(card.map(|card| document(board, card)))
}

impl Source for Deck {
    fn doc_type(&self) -> DocType {
        DocType::DeckCard
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
        place: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        Self::fetch(reader, id, place).boxed()
    }

    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        Self::visible(reader, asked).boxed()
    }

    fn change(&self, event: &Event<'_>) -> Option<Change> {
        let name = event.class.strip_prefix("OCA\\Deck\\Event\\")?;
        match name {
            "CardCreatedEvent" | "CardUpdatedEvent" => Some(Change::Index {
                user: event.user?.clone(),
                id: event.number("/card/id")?,
                place: None,
            }),
            "CardDeletedEvent" => Some(Change::Remove {
                id: event.number("/card/id")?,
            }),
            _ if name.starts_with("Board") || name.starts_with("Acl") => Some(Change::Look {
                user: event.user?.clone(),
            }),
            _ => None,
        }
    }
}

/// The board in a place such as `12/34`.
fn board_of(place: &str) -> Option<i64> {
    place.split('/').next()?.parse().ok()
}

fn labels(card: &Card) -> Vec<String> {
    let labels = card.labels.iter().flatten();
    labels.filter_map(|label| label.title.clone()).collect()
}

fn etag(card: &Card) -> String {
    let mut parts = vec![
        card.title.clone().unwrap_or_default(),
        card.description.clone().unwrap_or_default(),
        card.stack_id.unwrap_or_default().to_string(),
        card.duedate.clone().unwrap_or_default(),
        card.done.clone().unwrap_or_default(),
    ];
    let mut labels = labels(card);
    labels.sort();
    parts.extend(labels);
    fingerprint(parts.iter().map(String::as_str))
}

fn listed(board: i64, card: &Card) -> Option<Listed> {
    Some(Listed {
        key: DocKey::new(DocType::DeckCard, card.id?),
        etag: etag(card),
        mode: IndexMode::Hybrid,
        place: Some(format!("{board}/{}", card.stack_id.unwrap_or_default())),
    })
}

fn document(board: i64, card: Card) -> Document {
    let etag = etag(&card);
    let tags = labels(&card);
    let mut facts = BTreeMap::from([("board_id".to_owned(), board.to_string())]);
    let mut fact = |name: &str, value: Option<String>| {
        let value = value.filter(|value| !value.is_empty());
        facts.extend(value.map(|value| (name.to_owned(), value)));
    };
    fact("card_id", card.id.map(|id| id.to_string()));
    fact("stack_id", card.stack_id.map(|id| id.to_string()));
    fact("duedate", card.duedate);
    fact("done", card.done);
    Document {
        title: card.title.unwrap_or_default(),
        parts: vec![Part {
            text: card.description.unwrap_or_default(),
            page: None,
        }],
        markdown: true,
        etag,
        modified_at: card
            .last_modified
            .and_then(|second| Timestamp::from_second(second).ok()),
        tags,
        facts,
        ..Document::default()
    }
}

#[cfg(test)]
mod tests {
    use nc_base::UserId;
    use serde_json::{Value, json};

    use super::*;

    fn change(name: &str, body: &Value) -> Option<Change> {
        let alice = UserId::parse("alice").expect("a name");
        let class = format!("OCA\\Deck\\Event\\{name}");
        Deck.change(&Event {
            class: &class,
            user: Some(&alice),
            body,
        })
    }

    #[test]
    fn events_of_cards_and_boards_become_work() {
        let card = json!({ "card": { "id": 199, "owner": "alice", "stackId": 151 } });
        let index = change("CardCreatedEvent", &card);
        assert!(
            matches!(index, Some(Change::Index { ref id, .. }) if id == "199"),
            "{index:?}"
        );
        let removed = Some(Change::Remove {
            id: "199".to_owned(),
        });
        assert_eq!(change("CardDeletedEvent", &card), removed);
        let board = json!({ "boardId": 142 });
        assert!(matches!(
            change("BoardUpdatedEvent", &board),
            Some(Change::Look { .. })
        ));
        for odd in [
            json!(null),
            json!({ "card": [] }),
            json!({ "card": { "id": "x" } }),
        ] {
            assert_eq!(change("CardUpdatedEvent", &odd), None, "{odd}");
        }
        assert_eq!(change("", &card), None);
    }

    #[test]
    fn the_etag_follows_what_is_indexed_and_nothing_else() {
        let card = |description: &str, order| Card {
            description: Some(description.to_owned()),
            order: Some(order),
            ..Card::default()
        };
        assert_ne!(etag(&card("a", 1)), etag(&card("b", 1)));
        assert_eq!(etag(&card("a", 1)), etag(&card("a", 2)));
        assert_eq!(board_of("12/34"), Some(12));
        assert_eq!(board_of("x"), None);
    }
}
