//! Names to mention or share with, by the beginning or middle of them.

use serde_json::{Value, json};

use crate::{
    ask::Ask,
    ocs::Reply,
    state::{User, World},
};

pub(crate) fn get(world: &World, ask: &Ask, user: &str) -> Reply {
    let search = ask.text("search").unwrap_or_default();
    let entry = |user: &User| {
        json!({
            "id": user.id, "label": user.name, "icon": "icon-user", "source": "users", "status": "", "subline": "",
            "shareWithDisplayNameUnique": user.email.as_deref().unwrap_or(&user.id),
        })
    };
    let found: Vec<Value> = others(world, user, &search)
        .take(ask.count("limit").unwrap_or(10))
        .map(entry)
        .collect();
    Reply::ok(Value::Array(found))
}

/// Users but the one who asks, by id, name or mail address.
pub(crate) fn others<'w>(
    world: &'w World,
    user: &'w str,
    search: &str,
) -> impl Iterator<Item = &'w User> + use<'w> {
    let search = search.to_lowercase();
    world.users.values().filter(move |other| {
        let texts = [
            Some(other.id.as_str()),
            Some(other.name.as_str()),
            other.email.as_deref(),
        ];
        other.id != user
            && texts
                .into_iter()
                .flatten()
                .any(|text| text.to_lowercase().contains(&search))
    })
}
