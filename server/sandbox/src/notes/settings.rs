//! Where a user's notes live and how their files end.

use http::StatusCode;
use serde_json::json;

use crate::{
    answer::{self, Answer},
    ask::Ask,
    notes::title,
    state::World,
};

pub(crate) fn get(world: &World, user: &str) -> Answer {
    let (path, suffix) = world
        .users
        .get(user)
        .map(|user| (user.notes_path.as_str(), user.notes_suffix.as_str()))
        .unwrap_or_default();
    answer::json(
        StatusCode::OK,
        &json!({"notesPath": path, "fileSuffix": suffix, "noteMode": "rich"}),
    )
}

pub(crate) fn put(world: &mut World, ask: &Ask, user: &str) -> Answer {
    if let Some(settings) = world.users.get_mut(user) {
        if let Some(path) = ask.text("notesPath") {
            let path = title::folders(&path).join("/");
            settings.notes_path = if path.is_empty() {
                "Notes".to_owned()
            } else {
                path
            };
        }
        if let Some(suffix) = ask.text("fileSuffix") {
            let suffix = suffix.trim_start_matches('.').to_owned();
            settings.notes_suffix = if suffix.is_empty() {
                ".md".to_owned()
            } else {
                format!(".{suffix}")
            };
        }
    }
    get(world, user)
}
