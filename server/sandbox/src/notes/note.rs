//! A note, read from its file.

use serde_json::{Map, Value, json};

use crate::state::{Node, World, hash};

#[derive(Debug)]
pub(crate) struct Note {
    pub(crate) id: u64,
    pub(crate) title: String,
    pub(crate) category: String,
    pub(crate) content: String,
    pub(crate) modified: i64,
    favorite: bool,
    path: String,
    share_types: Vec<u8>,
}

/// All notes of a user, oldest change first.
pub(crate) fn all(world: &World, user: &str) -> Vec<Note> {
    let Some(folder) = folder(world, user) else {
        return Vec::new();
    };
    let mut notes: Vec<Note> = world
        .tree
        .walk(folder)
        .into_iter()
        .filter(|(path, _)| !path.iter().any(|part| part.starts_with('.')))
        .filter_map(|(path, id)| read(world, user, &path, id))
        .collect();
    notes.sort_by_key(|note| (note.modified, note.id));
    notes
}

pub(crate) fn get(world: &World, user: &str, id: u64) -> Option<Note> {
    let (path, id) = world
        .tree
        .walk(folder(world, user)?)
        .into_iter()
        .find(|(_, at)| *at == id)?;
    read(world, user, &path, id)
}

/// The folder that notes live in, if it exists.
pub(crate) fn folder(world: &World, user: &str) -> Option<u64> {
    world
        .tree
        .find_path(user, &world.users.get(user)?.notes_path)
}

fn read(world: &World, user: &str, path: &[String], id: u64) -> Option<Note> {
    let node: &Node = world.tree.node(id)?;
    let (stem, extension) = node.name.rsplit_once('.')?;
    let suffix = world.users.get(user)?.notes_suffix.trim_start_matches('.');
    if ![suffix, "md", "txt", "org", "markdown", "note"]
        .contains(&extension.to_ascii_lowercase().as_str())
    {
        return None;
    }
    let folders = path
        .split_last()
        .map(|(_, folders)| folders)
        .unwrap_or_default();
    let shares = world
        .shares
        .values()
        .filter(|share| share.node == id)
        .map(|share| share.kind);
    Some(Note {
        id,
        title: stem.to_owned(),
        category: folders.join("/"),
        content: String::from_utf8_lossy(node.content()?).into_owned(),
        modified: node.modified,
        favorite: node.favorite_of.contains(user),
        path: format!("/{}/{}", world.users.get(user)?.notes_path, path.join("/")),
        share_types: shares.collect(),
    })
}

impl Note {
    /// Changes with everything the API shows.
    pub(crate) fn etag(&self) -> String {
        hash(&format!("{self:?}"))
    }

    /// The note as JSON without the fields named in `exclude`; its id stays always.
    pub(crate) fn body(&self, exclude: &[String]) -> Value {
        let whole = json!({
            "id": self.id, "title": self.title, "modified": self.modified, "category": self.category,
            "favorite": self.favorite, "readonly": false, "internalPath": self.path, "shareTypes": self.share_types,
            "isShared": !self.share_types.is_empty(), "error": false, "errorType": "", "content": self.content,
            "etag": self.etag(),
        });
        let Value::Object(fields) = whole else {
            return whole;
        };
        // The etag cannot be excluded.
        let kept = |name: &String| name == "id" || name == "etag" || !exclude.contains(name);
        Value::Object(
            fields
                .into_iter()
                .filter(|(name, _)| kept(name))
                .collect::<Map<_, _>>(),
        )
    }
}
