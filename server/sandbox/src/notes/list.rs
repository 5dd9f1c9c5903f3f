//! The list of notes: filters, chunks, and its etag.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    answer::{self, Answer, AnswerExt},
    ask::Ask,
    notes::note::{self, Note},
    state::{World, hash, http_date},
};

pub(crate) fn excluded(ask: &Ask) -> Vec<String> {
    ask.text("exclude")
        .unwrap_or_default()
        .split(',')
        .map(ToOwned::to_owned)
        .collect()
}

/// `pruneBefore` leaves only the ids of older notes; `chunkSize` cuts what is left into chunks, the last of which has the pruned ids.
pub(crate) fn get(world: &World, ask: &Ask, user: &str) -> Answer {
    let now = world.now.as_second();
    let exclude = excluded(ask);
    let mut notes = note::all(world, user);
    if let Some(category) = ask.text("category") {
        notes.retain(|note| note.category == category);
    }
    let cursor = ask.text("chunkCursor").as_deref().and_then(Cursor::parse);
    let prune_before = ask.int("pruneBefore").unwrap_or(0);
    let (mut full, mut pruned): (Vec<Note>, Vec<Note>) = notes
        .into_iter()
        .partition(|note| note.modified >= prune_before);
    if let Some(cursor) = &cursor {
        let (later, earlier) = full
            .into_iter()
            .partition(|note| (note.modified, note.id) > (cursor.modified, cursor.id));
        full = later;
        pruned.extend::<Vec<Note>>(earlier);
    }
    let size = ask
        .count("chunkSize")
        .filter(|size| *size > 0)
        .unwrap_or(usize::MAX);
    let pending = full.len().saturating_sub(size);
    full.truncate(size);
    let mut body: Vec<Value> = full.iter().map(|note| note.body(&exclude)).collect();
    if pending == 0 {
        body.extend(pruned.iter().map(|note| json!({"id": note.id})));
    }
    let body = Value::Array(body);
    let etag = hash(&body.to_string());
    if ask
        .etags("if-none-match")
        .is_some_and(|tags| tags.contains(&etag))
    {
        return answer::not_modified(&etag).with("last-modified", &http_date(now));
    }
    let answer = answer::json(StatusCode::OK, &body)
        .with("etag", &answer::quoted(&etag))
        .with("last-modified", &http_date(now));
    match full.last().filter(|_| pending > 0) {
        Some(last) => {
            let started = cursor.map_or(now, |cursor| cursor.started);
            answer
                .with(
                    "x-notes-chunk-cursor",
                    &format!("{started}-{}-{}", last.modified, last.id),
                )
                .with("x-notes-chunk-pending", &pending.to_string())
        }
        None => answer,
    }
}

/// `<start of the first chunk>-<modified>-<id>` of the last note sent.
struct Cursor {
    started: i64,
    modified: i64,
    id: u64,
}

impl Cursor {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (started, modified, id) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Self {
            started: started.parse().ok()?,
            modified: modified.parse().ok()?,
            id: id.parse().ok()?,
        })
    }
}
