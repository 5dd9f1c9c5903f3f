//! Files beside a note (API 1.4).

use bytes::Bytes;
use http::StatusCode;
use serde_json::json;

use crate::{
    answer::{self, Answer},
    ask::Ask,
    notes::{
        note,
        route::{bad_request, missing},
    },
    state::{World, hash},
};

/// Store the part named `file` beside the note under a name of our own.
pub(crate) fn add(world: &mut World, ask: &Ask, user: &str, id: &str) -> Answer {
    let Some(folder) = folder_of(world, user, id) else {
        return missing();
    };
    let Some((name, content)) = file_part(ask) else {
        return bad_request();
    };
    let extension = name
        .rsplit_once('.')
        .map(|(_, extension)| format!(".{extension}"))
        .unwrap_or_default();
    let stored = format!(
        "{}{extension}",
        hash(&format!("attachment {}", world.next_id()))
    );
    world
        .tree
        .add_file(folder, &stored, content, world.now.as_second());
    answer::json(StatusCode::OK, &json!({"filename": stored}))
}

pub(crate) fn get(world: &World, ask: &Ask, user: &str, id: &str) -> Answer {
    let path = ask.text("path").unwrap_or_default();
    let found = folder_of(world, user, id).and_then(|folder| {
        let parts = path.split('/').filter(|part| !part.is_empty());
        parts
            .into_iter()
            .try_fold(folder, |at, part| world.tree.child(at, part))
    });
    let node = found.and_then(|id| world.tree.node(id));
    match node.and_then(|node| Some((node, node.content()?))) {
        Some((node, content)) => answer::bytes(StatusCode::OK, node.mime(), content.clone()),
        None => missing(),
    }
}

/// The folder that a note's file is in.
fn folder_of(world: &World, user: &str, id: &str) -> Option<u64> {
    let note = note::get(world, user, id.parse().ok()?)?;
    world.tree.node(note.id)?.parent
}

/// File name and bytes of the form's `file`.
fn file_part(ask: &Ask) -> Option<(String, Bytes)> {
    let boundary = ask
        .header("content-type")?
        .split_once("boundary=")?
        .1
        .trim_matches('"')
        .to_owned();
    let marker = format!("--{boundary}");
    let mut rest = ask.body.clone();
    loop {
        let _ = rest.split_to(find(&rest, marker.as_bytes())? + marker.len());
        let head_end = find(&rest, b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(rest.get(..head_end)?).into_owned();
        let body = rest.slice(head_end + 4..);
        let end = find(&body, format!("\r\n{marker}").as_bytes())?;
        if head.contains("name=\"file\"") {
            let name = head
                .split_once("filename=\"")
                .and_then(|(_, name)| name.split_once('"'));
            return Some((
                name.map(|(name, _)| name.to_owned()).unwrap_or_default(),
                body.slice(..end),
            ));
        }
        rest = body;
    }
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}
