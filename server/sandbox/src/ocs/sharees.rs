//! Whom one can share with.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    ask::Ask,
    ocs::{Reply, autocomplete},
    state::World,
};

pub(crate) fn find(world: &World, ask: &Ask, user: &str) -> Reply {
    if ask.text("itemType").is_none() {
        return Reply::fail(StatusCode::BAD_REQUEST, "Missing itemType");
    }
    let search = ask.text("search").unwrap_or_default();
    let (mut exact, mut partial) = (Vec::new(), Vec::new());
    for other in autocomplete::others(world, user, &search) {
        let entry = json!({
            "label": other.name, "subline": "", "icon": "icon-user", "value": {"shareType": 0, "shareWith": other.id},
            "shareWithDisplayNameUnique": other.email.as_deref().unwrap_or(&other.id), "status": [],
        });
        if other.id == search {
            exact.push(entry);
        } else {
            partial.push(entry);
        }
    }
    let groups: Vec<Value> = world
        .groups
        .keys()
        .filter(|group| !search.is_empty() && group.contains(&search))
        .map(|group| json!({"label": group, "value": {"shareType": 1, "shareWith": group}}))
        .collect();
    Reply::ok(json!({
        "exact": {"users": exact, "groups": [], "remotes": [], "remote_groups": [], "emails": [], "circles": [], "rooms": []},
        "users": partial, "groups": groups, "remotes": [], "remote_groups": [], "emails": [], "lookup": [], "circles": [],
        "rooms": [], "lookupEnabled": false,
    }))
}
