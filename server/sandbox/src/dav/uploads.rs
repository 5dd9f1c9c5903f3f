//! `uploads/<user>`: files in chunks (version 2).

use bytes::BytesMut;
use http::StatusCode;

use crate::{
    answer,
    ask::Ask,
    dav::{
        error::DavError,
        multistatus::{Multistatus, Name, Wanted, href},
        propfind::{self, D},
        put,
        route::Outcome,
        target::destination,
        xml::Element,
    },
    state::{Upload, World, http_date},
};

const USUAL: [Name<'static>; 3] = [
    (D, "getlastmodified"),
    (D, "getcontentlength"),
    (D, "resourcetype"),
];

pub(crate) fn route(world: &mut World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    let [name, rest @ ..] = path else {
        return Err(DavError::forbidden(""));
    };
    let key = (user.to_owned(), (*name).to_owned());
    let started = world.now.as_second();
    let missing = || DavError::missing(&format!("File with name //{name} could not be located"));
    match (ask.method.as_str(), rest) {
        ("MKCOL", []) => {
            if world.uploads.contains_key(&key) {
                return Err(DavError::exists());
            }
            world.uploads.insert(
                key,
                Upload {
                    started,
                    ..Upload::default()
                },
            );
            Ok(answer::empty(StatusCode::CREATED))
        }
        ("PUT", [chunk]) => {
            let upload = world.uploads.get_mut(&key).ok_or_else(missing)?;
            let old = upload.chunks.insert((*chunk).to_owned(), ask.body.clone());
            Ok(answer::empty(if old.is_some() {
                StatusCode::NO_CONTENT
            } else {
                StatusCode::CREATED
            }))
        }
        ("PROPFIND", []) => list(
            world.uploads.get(&key).ok_or_else(missing)?,
            ask,
            user,
            name,
        ),
        ("MOVE", [".file"]) => assemble(world, ask, user, &key),
        ("DELETE", []) => {
            world.uploads.remove(&key).ok_or_else(missing)?;
            Ok(answer::empty(StatusCode::NO_CONTENT))
        }
        (method, _) => Err(DavError::not_implemented(method)),
    }
}

/// Chunk names in order: by number where they are numbers.
fn ordered(upload: &Upload) -> Vec<(&String, &bytes::Bytes)> {
    let mut chunks: Vec<_> = upload.chunks.iter().collect();
    chunks.sort_by_key(|(name, _)| (name.parse::<u64>().unwrap_or(u64::MAX), (*name).clone()));
    chunks
}

fn assemble(world: &mut World, ask: &Ask, user: &str, key: &(String, String)) -> Outcome {
    let target = destination(ask)?;
    let target: Vec<&str> = target.iter().map(String::as_str).collect();
    let ["files", owner, path @ ..] = target.as_slice() else {
        return Err(DavError::forbidden(""));
    };
    if *owner != user {
        return Err(DavError::forbidden(""));
    }
    let upload = world
        .uploads
        .get(key)
        .ok_or_else(|| DavError::missing(""))?;
    let mut whole = BytesMut::new();
    for (_, chunk) in ordered(upload) {
        whole.extend_from_slice(chunk);
    }
    let total = ask
        .header("oc-total-length")
        .and_then(|total| total.parse::<usize>().ok());
    if let Some(total) = total.filter(|total| *total != whole.len()) {
        let message = format!(
            "Chunks on server do not sum up to {total} but to {} bytes",
            whole.len()
        );
        return Err(DavError::bad_request(&message));
    }
    let etag = world
        .tree
        .find(user, path)
        .and_then(|id| world.tree.node(id))
        .map(|node| node.etag.as_str());
    put::check_conditions(ask, etag)?;
    if etag.is_some() && ask.header("overwrite") == Some("F") {
        let message =
            "The destination node already exists, and the overwrite header is set to false";
        return Err(DavError::precondition("Overwrite", message, None));
    }
    let answer = put::store(world, ask, user, path, whole.freeze())?;
    world.uploads.remove(key);
    Ok(answer)
}

fn list(upload: &Upload, ask: &Ask, user: &str, name: &str) -> Outcome {
    let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
    let mut answer = Multistatus::default();
    propfind::add_folder(
        &mut answer,
        &href(["uploads", user, name], true),
        &wanted,
        user,
    );
    let total: usize = upload.chunks.values().map(bytes::Bytes::len).sum();
    let chunks = ordered(upload)
        .into_iter()
        .map(|(chunk, content)| (chunk.as_str(), content.len()));
    for (chunk, size) in [(".file", total)]
        .into_iter()
        .chain(chunks)
        .filter(|_| propfind::depth(ask) > 0)
    {
        answer.add(
            &href(["uploads", user, name, chunk], false),
            &wanted,
            &USUAL,
            |(_, property)| match property {
                "getlastmodified" => Some(http_date(upload.started)),
                "getcontentlength" | "size" => Some(size.to_string()),
                "resourcetype" => Some(String::new()),
                _ => None,
            },
        );
    }
    Ok(answer.into_answer())
}
