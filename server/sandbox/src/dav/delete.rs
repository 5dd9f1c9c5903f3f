//! DELETE of a file or folder, into the trash.

use http::StatusCode;

use crate::{
    answer,
    ask::Ask,
    dav::{error::DavError, files::found, put::check_match, route::Outcome},
    state::{Share, World},
};

pub(crate) fn delete(world: &mut World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    let id = found(world, user, path)?;
    if path.is_empty() {
        return Err(DavError::forbidden(""));
    }
    let node = world
        .tree
        .node(id)
        .ok_or_else(|| DavError::missing_file(path))?;
    check_match(ask, Some(&node.etag))?;
    let mount = path.len() == 1 && node.owner != user;
    if !mount && world.permissions(user, id) & Share::DELETE == 0 {
        return Err(DavError::forbidden(""));
    }
    world.trash(user, id);
    if ask.header("x-nc-skip-trashbin") == Some("true") {
        world.empty_trash(user, |item| item.node == id);
    }
    Ok(answer::empty(StatusCode::NO_CONTENT))
}
