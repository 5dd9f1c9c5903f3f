//! MOVE and COPY of files and folders.

use http::StatusCode;

use crate::{
    answer::{self, AnswerExt},
    ask::Ask,
    dav::{
        error::DavError, file_props::long_id, files::found, route::Outcome, target::destination,
    },
    state::{Node, Share, World},
};

pub(crate) fn transfer(world: &mut World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    let id = found(world, user, path)?;
    let target = destination(ask)?;
    let target: Vec<&str> = target.iter().map(String::as_str).collect();
    let ["files", owner, target @ ..] = target.as_slice() else {
        return Err(DavError::forbidden("Destination is not below the files"));
    };
    let Some((name, folders)) = target.split_last().filter(|_| *owner == user) else {
        return Err(DavError::forbidden(""));
    };
    if target == path {
        return Err(DavError::forbidden(
            "Source and destination uri are identical.",
        ));
    }
    let folder = world.tree.find(user, folders);
    let folder = folder.ok_or_else(|| DavError::conflict("The destination node is not found"))?;
    if !world.tree.node(folder).is_some_and(Node::is_folder) {
        let message = "The destination node is not a collection";
        return Err(DavError::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "UnsupportedMediaType",
            message,
        ));
    }
    if target.starts_with(path) {
        let message = "The destination may not be part of the same subtree as the source path.";
        return Err(DavError::conflict(message));
    }
    check(world, ask, user, id, folder)?;
    let existing = world.tree.child(folder, name);
    check_overwrite(ask, existing)?;
    if let Some(existing) = existing {
        world.trash(user, existing);
    }
    let status = if existing.is_some() {
        StatusCode::NO_CONTENT
    } else {
        StatusCode::CREATED
    };
    if ask.method == "COPY" {
        let copy = world
            .tree
            .copy(id, folder, name, world.now.as_second())
            .unwrap_or(id);
        return Ok(answer::empty(status).with("oc-fileid", &long_id(copy)));
    }
    relocate(world, user, path, folder, name)?;
    let etag = world
        .tree
        .node(id)
        .map(|node| answer::quoted(&node.etag))
        .unwrap_or_default();
    Ok(answer::empty(status)
        .with("etag", &etag)
        .with("oc-etag", &etag)
        .with("oc-fileid", &long_id(id)))
}

fn check_overwrite(ask: &Ask, existing: Option<u64>) -> Result<(), DavError> {
    if existing.is_some()
        && ask
            .header("overwrite")
            .is_some_and(|value| value.eq_ignore_ascii_case("f"))
    {
        let message =
            "The destination node already exists, and the overwrite header is set to false";
        return Err(DavError::precondition("Overwrite", message, None));
    }
    Ok(())
}

/// Whether a node may come into a folder.
fn check(world: &World, ask: &Ask, user: &str, id: u64, folder: u64) -> Result<(), DavError> {
    // A folder may reach itself through a share that lies in it.
    if folder == id
        || world
            .tree
            .walk(id)
            .iter()
            .any(|(_, below)| *below == folder)
    {
        return Err(DavError::forbidden("A folder cannot be put into itself"));
    }
    if world.permissions(user, folder) & Share::CREATE == 0 {
        return Err(DavError::forbidden(""));
    }
    let too_big = |free| free < world.tree.size(id);
    if ask.method == "COPY" && world.free_space(user).is_some_and(too_big) {
        return Err(DavError::no_space(""));
    }
    Ok(())
}

fn relocate(
    world: &mut World,
    user: &str,
    path: &[&str],
    folder: u64,
    name: &str,
) -> Result<(), DavError> {
    let now = world.now.as_second();
    let (old, folders) = path.split_last().ok_or_else(|| DavError::forbidden(""))?;
    let from = found(world, user, folders)?;
    let id = found(world, user, path)?;
    let mount = world
        .tree
        .node(id)
        .is_some_and(|node| node.parent != Some(from));
    if !mount && world.permissions(user, id) & Share::UPDATE == 0 {
        return Err(DavError::forbidden(""));
    }
    world.tree.unlink(from, old, now);
    if mount {
        world.tree.link(folder, name, id);
    } else {
        world.tree.place(id, folder, name, now);
    }
    Ok(())
}
