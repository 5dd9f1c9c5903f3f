//! Which Notes route answers.

use http::StatusCode;
use serde_json::json;

use crate::{
    answer::{self, Answer, AnswerExt},
    ask::Ask,
    notes::{attachment, list, note, settings, write},
    state::World,
};

/// Answer a request below `/apps/notes/api` of a user who may enter.
pub(crate) fn route(world: &mut World, ask: &Ask, user: &str, rest: &[&str]) -> Answer {
    let answer = match (ask.method.as_str(), rest) {
        ("POST", ["v1.4", "attachment", id]) => attachment::add(world, ask, user, id),
        ("GET" | "HEAD", ["v1.4", "attachment", id]) => attachment::get(world, ask, user, id),
        ("POST", [_, "attachment", ..]) => answer::empty(StatusCode::METHOD_NOT_ALLOWED),
        (_, ["v1.4", ..]) => bad_request(),
        ("GET" | "HEAD", [_, "notes"]) => list::get(world, ask, user),
        ("POST", [_, "notes"]) => write::create(world, ask, user),
        ("GET" | "HEAD", [_, "notes", id]) => one(world, ask, user, id),
        ("PUT", [_, "notes", id]) => write::update(world, ask, user, id),
        ("DELETE", [_, "notes", id]) => write::delete(world, user, id),
        ("GET", [_, "settings"]) => settings::get(world, user),
        ("PUT", [_, "settings"]) => settings::put(world, ask, user),
        (_, [_, "notes" | "settings", ..]) => answer::empty(StatusCode::METHOD_NOT_ALLOWED),
        _ => bad_request(),
    };
    answer.with("x-notes-api-versions", "0.2, 1.3, 1.4")
}

pub(crate) fn bad_request() -> Answer {
    answer::json(StatusCode::BAD_REQUEST, &json!([]))
}

pub(crate) fn missing() -> Answer {
    answer::json(StatusCode::NOT_FOUND, &json!({"errorType": "Exception"}))
}

fn one(world: &World, ask: &Ask, user: &str, id: &str) -> Answer {
    let Ok(id) = id.parse() else {
        return bad_request();
    };
    let Some(note) = note::get(world, user, id) else {
        return missing();
    };
    let etag = note.etag();
    if ask
        .etags("if-none-match")
        .is_some_and(|tags| tags.contains(&etag))
    {
        return answer::not_modified(&etag);
    }
    let exclude = list::excluded(ask);
    answer::json(StatusCode::OK, &note.body(&exclude)).with("etag", &answer::quoted(&etag))
}
