//! PUT of a file.

use bytes::Bytes;
use http::StatusCode;

use crate::{
    answer::{self, Answer, AnswerExt},
    ask::Ask,
    dav::{
        error::DavError,
        file_props::{letters, long_id},
        route::Outcome,
    },
    state::{Node, Share, World},
};

/// `If-Match` against what is there.
pub(crate) fn check_match(ask: &Ask, etag: Option<&str>) -> Result<(), DavError> {
    let Some(tags) = ask.etags("if-match") else {
        return Ok(());
    };
    match etag {
        None => Err(DavError::precondition(
            "If-Match",
            "An If-Match header was specified and the resource did not exist",
            None,
        )),
        Some(etag) if tags.iter().any(|tag| tag == "*" || tag == etag) => Ok(()),
        Some(etag) => {
            let message =
                "An If-Match header was specified, but none of the specified ETags matched.";
            Err(DavError::precondition("If-Match", message, Some(etag)))
        }
    }
}

/// `If-Match` and `If-None-Match` of a write.
pub(crate) fn check_conditions(ask: &Ask, etag: Option<&str>) -> Result<(), DavError> {
    check_match(ask, etag)?;
    let unwanted = ask.etags("if-none-match").unwrap_or_default();
    if etag.is_some_and(|etag| unwanted.iter().any(|tag| tag == "*" || tag == etag)) {
        let message =
            "An If-None-Match header was specified, but the ETag matched (or * was specified).";
        return Err(DavError::precondition("If-None-Match", message, None));
    }
    Ok(())
}

pub(crate) fn put(world: &mut World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    let existing = world
        .tree
        .find(user, path)
        .and_then(|id| world.tree.node(id));
    check_conditions(ask, existing.map(|node| node.etag.as_str()))?;
    if existing.is_some_and(Node::is_folder) {
        return Err(DavError::conflict("PUT is not allowed on non-files."));
    }
    if ask.header("x-nc-webdav-auto-mkcol") == Some("1") {
        let folders = path
            .split_last()
            .map(|(_, folders)| folders)
            .unwrap_or_default();
        world.make_folders(user, folders);
    }
    store(world, ask, user, path, ask.body.clone())
}

/// Write a whole file, new or not, and answer as PUT does.
pub(crate) fn store(
    world: &mut World,
    ask: &Ask,
    user: &str,
    path: &[&str],
    content: Bytes,
) -> Outcome {
    let (folder, name, existing) = place(world, user, path, content.len() as u64)?;
    let now = world.now.as_second();
    let (id, kind, status) = match existing {
        Some(id) => {
            world.tree.write(id, user, content, now);
            (id, "file_changed", StatusCode::NO_CONTENT)
        }
        None => (
            world.tree.add_file(folder, name, content, now),
            "file_created",
            StatusCode::CREATED,
        ),
    };
    let named: Vec<String> = path.iter().map(|part| (*part).to_owned()).collect();
    world.log_file(user, kind, id, &named);
    let (mtime, ctime) = (time(ask, "x-oc-mtime"), time(ask, "x-oc-ctime"));
    if let Some(node) = world.tree.node_mut(id) {
        node.modified = mtime.unwrap_or(node.modified);
        node.created = ctime.unwrap_or(node.created);
        node.checksum = ask.header("oc-checksum").map(ToOwned::to_owned);
    }
    let mut answer = stored(world, user, id, status);
    for (header, _) in [("x-oc-mtime", mtime), ("x-oc-ctime", ctime)]
        .iter()
        .filter(|(_, time)| time.is_some())
    {
        answer = answer.with(header, "accepted");
    }
    Ok(answer)
}

fn time(ask: &Ask, header: &str) -> Option<i64> {
    ask.header(header)?.parse().ok()
}

/// Folder, name and present node of a file that may be written with this many bytes.
fn place<'p>(
    world: &World,
    user: &str,
    path: &[&'p str],
    size: u64,
) -> Result<(u64, &'p str, Option<u64>), DavError> {
    let (name, folders) = path
        .split_last()
        .ok_or_else(|| DavError::conflict("PUT is not allowed on non-files."))?;
    let folder = world
        .tree
        .find(user, folders)
        .ok_or_else(|| DavError::missing_file(folders))?;
    if !world.tree.node(folder).is_some_and(Node::is_folder) {
        let parent = folders.last().copied().unwrap_or_default();
        return Err(DavError::missing(&format!(
            "Node with name '{parent}' could not be found"
        )));
    }
    let partial = name.rsplit_once('.').is_some_and(|(_, end)| end == "part");
    if *name == ".htaccess" || name.contains('\\') || partial {
        let exception = "OCA\\DAV\\Connector\\Sabre\\Exception\\InvalidPath";
        let message = format!("\"{name}\" is a forbidden file or folder name.");
        return Err(DavError::new(StatusCode::BAD_REQUEST, exception, &message));
    }
    let existing = world.tree.child(folder, name);
    let bit = if existing.is_some() {
        Share::UPDATE
    } else {
        Share::CREATE
    };
    if world.permissions(user, existing.unwrap_or(folder)) & bit == 0 {
        return Err(DavError::forbidden(""));
    }
    let grown = size.saturating_sub(existing.map_or(0, |id| world.tree.size(id)));
    let owner = world
        .tree
        .node(folder)
        .map(|node| node.owner.as_str())
        .unwrap_or_default();
    if world.free_space(owner).is_some_and(|free| free < grown) {
        return Err(DavError::no_space(&path.join("/")));
    }
    Ok((folder, name, existing))
}

fn stored(world: &World, user: &str, id: u64, status: StatusCode) -> Answer {
    let Some(node) = world.tree.node(id) else {
        return answer::empty(status);
    };
    let etag = answer::quoted(&node.etag);
    answer::empty(status)
        .with("etag", &etag)
        .with("oc-etag", &etag)
        .with("oc-fileid", &long_id(id))
        .with("x-nc-ownerid", &node.owner)
        .with("x-nc-permissions", &letters(world, user, node, false))
}
