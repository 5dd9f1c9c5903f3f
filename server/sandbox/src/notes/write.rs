//! Creating, changing and deleting notes.

use bytes::Bytes;
use http::StatusCode;
use serde_json::json;

use crate::{
    answer::{self, Answer},
    ask::Ask,
    notes::{
        note,
        route::{bad_request, missing},
        title,
    },
    state::World,
};

pub(crate) fn create(world: &mut World, ask: &Ask, user: &str) -> Answer {
    let content = ask.text("content").unwrap_or_default();
    if world
        .free_space(user)
        .is_some_and(|free| free < content.len() as u64)
    {
        return insufficient();
    }
    let name = title::clean(&ask.text("title").unwrap_or_default());
    let Some(folder) = category_folder(world, user, &ask.text("category").unwrap_or_default())
    else {
        return missing();
    };
    let suffix = world
        .users
        .get(user)
        .map(|user| user.notes_suffix.clone())
        .unwrap_or_default();
    let name = world.free_name(folder, &format!("{name}{suffix}"));
    let id = world
        .tree
        .add_file(folder, &name, Bytes::from(content), world.now.as_second());
    stamp(world, ask, user, id);
    if let Some(path) = world.tree.path_of(user, id) {
        world.log_file(user, "file_created", id, &path);
    }
    shown(world, user, id, StatusCode::OK)
}

fn insufficient() -> Answer {
    answer::json(
        StatusCode::INSUFFICIENT_STORAGE,
        &json!({"errorType": "InsufficientStorageException"}),
    )
}

fn shown(world: &World, user: &str, id: u64, status: StatusCode) -> Answer {
    note::get(world, user, id).map_or_else(missing, |note| answer::json(status, &note.body(&[])))
}

/// The folder of a category, made where it is missing.
fn category_folder(world: &mut World, user: &str, category: &str) -> Option<u64> {
    let root = world.users.get(user)?.notes_path.clone();
    let path: Vec<String> = root
        .split('/')
        .map(ToOwned::to_owned)
        .chain(title::folders(category))
        .collect();
    world.make_folders(user, &path)
}

/// Favourite and modification time, where the request has them.
fn stamp(world: &mut World, ask: &Ask, user: &str, id: u64) {
    let Some(node) = world.tree.node_mut(id) else {
        return;
    };
    match ask.flag("favorite") {
        Some(true) => {
            node.favorite_of.insert(user.to_owned());
        }
        Some(false) => {
            node.favorite_of.remove(user);
        }
        None => {}
    }
    if let Some(modified) = ask.int("modified").filter(|modified| *modified > 0) {
        node.modified = modified;
    }
}

/// Change what the request names and leave the rest.
pub(crate) fn update(world: &mut World, ask: &Ask, user: &str, id: &str) -> Answer {
    let Ok(id) = id.parse::<u64>() else {
        return bad_request();
    };
    let Some(note) = note::get(world, user, id) else {
        return missing();
    };
    if ask
        .etags("if-match")
        .is_some_and(|tags| !tags.contains(&note.etag()))
    {
        return shown(world, user, id, StatusCode::PRECONDITION_FAILED);
    }
    if let Some(content) = ask
        .text("content")
        .filter(|content| *content != note.content)
    {
        let grown = (content.len() as u64).saturating_sub(note.content.len() as u64);
        if world.free_space(user).is_some_and(|free| free < grown) {
            return insufficient();
        }
        world
            .tree
            .write(id, user, Bytes::from(content), world.now.as_second());
        if let Some(path) = world.tree.path_of(user, id) {
            world.log_file(user, "file_changed", id, &path);
        }
    }
    let name = ask
        .text("title")
        .map_or_else(|| note.title.clone(), |name| title::clean(&name));
    let category = ask
        .text("category")
        .unwrap_or_else(|| note.category.clone());
    if name != note.title || category != note.category {
        relocate(world, user, id, &name, &category);
    }
    stamp(world, ask, user, id);
    shown(world, user, id, StatusCode::OK)
}

fn relocate(world: &mut World, user: &str, id: u64, name: &str, category: &str) {
    let now = world.now.as_second();
    let Some(path) = world.tree.path_of(user, id) else {
        return;
    };
    let Some((old, folders)) = path.split_last() else {
        return;
    };
    let extension = old
        .rsplit_once('.')
        .map_or("md", |(_, extension)| extension);
    let Some(from) = world.tree.find(user, folders) else {
        return;
    };
    let Some(to) = category_folder(world, user, category) else {
        return;
    };
    world.tree.unlink(from, old, now);
    let free = world.free_name(to, &format!("{name}.{extension}"));
    world.tree.place(id, to, &free, now);
    world.tree.touch(id, now);
}

pub(crate) fn delete(world: &mut World, user: &str, id: &str) -> Answer {
    let Ok(id) = id.parse::<u64>() else {
        return bad_request();
    };
    if note::get(world, user, id).is_none() {
        return missing();
    }
    world.trash(user, id);
    answer::json(StatusCode::OK, &json!([]))
}
