//! The activity app: what happened to a user's files, newest first.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    answer,
    ask::Ask,
    ocs::Reply,
    state::{World, atom_time, hash},
};

#[derive(Debug)]
pub(crate) struct Activity {
    pub(crate) id: u64,
    /// Whose stream it is in.
    pub(crate) user: String,
    pub(crate) kind: &'static str,
    pub(crate) node: u64,
    /// Path with a leading slash.
    pub(crate) path: String,
    pub(crate) time: i64,
}

impl World {
    /// Remember what a user did to a file or folder at this path.
    pub(crate) fn log_file(&mut self, user: &str, kind: &'static str, node: u64, path: &[String]) {
        let id = self.next_id();
        let path = format!("/{}", path.join("/"));
        self.activities.push(Activity {
            id,
            user: user.to_owned(),
            kind,
            node,
            path,
            time: self.now.as_second(),
        });
    }
}

pub(crate) fn route(world: &World, ask: &Ask, user: &str, rest: &[&str]) -> Reply {
    match rest {
        [] => list(world, ask, user, "all"),
        ["filters"] => Reply::ok(filters(&world.base)),
        [filter] => list(world, ask, user, filter),
        _ => Reply::unknown_route(),
    }
}

fn filters(base: &str) -> Value {
    const FILTERS: [(&str, &str, u8); 6] = [
        ("all", "All activities", 0),
        ("self", "By you", 1),
        ("by", "By others", 2),
        ("files_favorites", "Favorites", 10),
        ("files", "File changes", 30),
        ("files_sharing", "File shares", 31),
    ];
    let icon = format!("{base}/apps/activity/img/activity-dark.svg");
    let entry = |(id, name, priority): &(&str, &str, u8)| json!({"id": id, "name": name, "icon": icon, "priority": priority});
    FILTERS.iter().map(entry).collect()
}

fn list(world: &World, ask: &Ask, user: &str, filter: &str) -> Reply {
    let Some(mut own) = filtered(world, ask, user, filter) else {
        return Reply::not_found();
    };
    let ascending = ask.text("sort").is_some_and(|sort| sort == "asc");
    let since = ask.uint("since").filter(|since| *since > 0);
    if let Some(since) = since {
        if !world
            .activities
            .iter()
            .any(|it| it.user == user && it.id == since)
        {
            return Reply::fail(StatusCode::FORBIDDEN, "");
        }
        own.retain(|it| {
            if ascending {
                it.id > since
            } else {
                it.id < since
            }
        });
    }
    if !ascending {
        own.reverse();
    }
    let limit = ask.count("limit").unwrap_or(50).clamp(1, 200);
    let more = own.len() > limit;
    own.truncate(limit);
    let (Some(first), Some(last)) = (own.first(), own.last()) else {
        return Reply::bare(answer::bytes(StatusCode::NOT_MODIFIED, answer::JSON, ""));
    };
    let data: Value = own.iter().map(|it| body(world, it)).collect();
    let etag = hash(&data.to_string());
    let reply = Reply::ok(data)
        .with("etag", etag)
        .with("x-activity-first-known", first.id.to_string())
        .with("x-activity-last-given", last.id.to_string());
    if !more {
        return reply;
    }
    let sort = if ascending { "asc" } else { "desc" };
    let path = "/ocs/v2.php/apps/activity/api/v2/activity";
    let next = format!(
        "{}{path}?since={}&limit={limit}&sort={sort}",
        world.base, last.id
    );
    reply.with("link", format!("<{next}>; rel=\"next\""))
}

/// A user's activities that pass a filter, oldest first; none for an unknown filter.
fn filtered<'w>(
    world: &'w World,
    ask: &Ask,
    user: &str,
    filter: &str,
) -> Option<Vec<&'w Activity>> {
    let favorite = |it: &Activity| {
        let node = world.tree.node(it.node);
        node.is_some_and(|node| node.favorite_of.contains(user))
    };
    let passes = |it: &&Activity| match filter {
        "all" | "self" | "files" => true,
        "files_sharing" => it.kind.starts_with("shared"),
        "files_favorites" => favorite(it),
        // The object filter comes with object_type and object_id.
        "filter" => ask.uint("object_id").is_none_or(|id| it.node == id),
        _ => false,
    };
    let known = [
        "all",
        "self",
        "by",
        "files",
        "files_sharing",
        "files_favorites",
        "filter",
    ];
    let own = world.activities.iter().filter(|it| it.user == user);
    known
        .contains(&filter)
        .then(|| own.filter(passes).collect())
}

fn body(world: &World, it: &Activity) -> Value {
    let (verb, icon) = match it.kind {
        "file_created" => ("created", "add-color"),
        "file_deleted" => ("deleted", "delete-color"),
        "file_restored" => ("restored", "actions/history"),
        kind if kind.starts_with("shared") => ("shared", "actions/share"),
        _ => ("changed", "change"),
    };
    let plain = it.path.trim_start_matches('/');
    let (folder, name) = it.path.rsplit_once('/').unwrap_or(("", plain));
    let id = it.node.to_string();
    let file = json!({"type": "file", "id": id, "name": name, "path": plain, "link": format!("{}/f/{id}", world.base)});
    json!({
        "activity_id": it.id, "app": if verb == "shared" { "files_sharing" } else { "files" }, "type": it.kind, "user": it.user,
        "subject": format!("You {verb} {plain}"), "subject_rich": [format!("You {verb} {{file}}"), {"file": file}],
        "message": "", "message_rich": ["", []], "object_type": "files", "object_id": it.node, "object_name": it.path,
        "objects": {id: it.path}, "link": format!("{}/apps/files/?dir={}", world.base, if folder.is_empty() { "/" } else { folder }),
        "icon": format!("{}/apps/files/img/{icon}.svg", world.base), "datetime": atom_time(it.time),
    })
}
