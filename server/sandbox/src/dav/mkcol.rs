//! MKCOL of a folder.

use http::StatusCode;

use crate::{
    answer::{self, AnswerExt},
    dav::{error::DavError, file_props::long_id, route::Outcome},
    state::{Node, Share, World},
};

pub(crate) fn mkcol(world: &mut World, user: &str, path: &[&str]) -> Outcome {
    let (name, folders) = path.split_last().ok_or_else(DavError::exists)?;
    let parent = world.tree.find(user, folders);
    let parent = parent.ok_or_else(|| DavError::conflict("Parent node does not exist"))?;
    if !world.tree.node(parent).is_some_and(Node::is_folder) {
        return Err(DavError::conflict("Parent node is not a collection"));
    }
    if world.tree.child(parent, name).is_some() {
        return Err(DavError::exists());
    }
    if world.permissions(user, parent) & Share::CREATE == 0 {
        return Err(DavError::forbidden(""));
    }
    let id = world.tree.add_folder(parent, name, world.now.as_second());
    let named: Vec<String> = path.iter().map(|part| (*part).to_owned()).collect();
    world.log_file(user, "file_created", id, &named);
    Ok(answer::empty(StatusCode::CREATED).with("oc-fileid", &long_id(id)))
}
