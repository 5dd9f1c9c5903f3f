//! MKCOL of a folder.

use http::StatusCode;

use crate::{
    answer::{self, AnswerExt},
    dav::{error::DavError, file_props::long_id, route::Outcome},
    state::{Share, World},
};

pub(crate) fn mkcol(world: &mut World, user: &str, path: &[&str]) -> Outcome {
    let (name, folders) = path.split_last().ok_or_else(DavError::exists)?;
    let parent = world.tree.find(user, folders).filter(|id| {
        world
            .tree
            .node(*id)
            .is_some_and(crate::state::Node::is_folder)
    });
    let parent = parent.ok_or_else(|| DavError::conflict("Parent node does not exist"))?;
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
