//! The sharing API: list, read, delete. Creating and changing are in `share_write`.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    ask::Ask,
    ocs::{Reply, method_not_allowed, share_answer::body, share_write},
    state::{Share, World},
};

pub(crate) fn route(world: &mut World, ask: &Ask, user: &str, rest: &[&str]) -> Reply {
    match (ask.method.as_str(), rest) {
        ("GET", []) => list(world, ask, user),
        ("POST", []) => share_write::create(world, ask, user),
        ("GET" | "PUT" | "DELETE", [id]) => {
            let id = id.parse().ok().filter(|id| {
                world
                    .shares
                    .get(id)
                    .is_some_and(|share| visible(world, share, user))
            });
            match (id, ask.method.as_str()) {
                (None, _) => Reply::fail(
                    StatusCode::NOT_FOUND,
                    "Wrong share ID, share does not exist",
                ),
                (Some(id), "PUT") => share_write::update(world, ask, user, id),
                (Some(id), "DELETE") => delete(world, user, id),
                (Some(id), _) => Reply::ok(
                    world
                        .shares
                        .get(&id)
                        .map(|share| json!([body(world, share, user)]))
                        .unwrap_or_default(),
                ),
            }
        }
        (_, [] | [_]) => method_not_allowed(),
        _ => Reply::unknown_route(),
    }
}

fn visible(world: &World, share: &Share, user: &str) -> bool {
    share.owner == user || world.reaches(share, user)
}

fn list(world: &World, ask: &Ask, user: &str) -> Reply {
    let with_me = ask.flag("shared_with_me").unwrap_or(false);
    let mut shares: Vec<&Share> = world
        .shares
        .values()
        .filter(|share| {
            if with_me {
                world.reaches(share, user)
            } else {
                share.owner == user
            }
        })
        .collect();
    if let Some(path) = ask.text("path") {
        let Some(id) = world.tree.find_path(user, &path) else {
            return Reply::fail(
                StatusCode::NOT_FOUND,
                "Wrong path, file/folder does not exist",
            );
        };
        let below = ask.flag("subfiles").unwrap_or(false);
        let parent = |share: &Share| world.tree.node(share.node).and_then(|node| node.parent);
        shares.retain(|share| {
            if below {
                parent(share) == Some(id)
            } else {
                share.node == id
            }
        });
    }
    Reply::ok(
        shares
            .into_iter()
            .map(|share| body(world, share, user))
            .collect::<Value>(),
    )
}

/// The owner ends a share; a receiver leaves it.
fn delete(world: &mut World, user: &str, id: u64) -> Reply {
    if let Some(share) = world.shares.remove(&id) {
        let owner = share.owner == user;
        world.unmount(&share);
        if !owner && share.kind != 0 {
            world.shares.insert(id, share);
        }
    }
    Reply::ok(json!([]))
}
