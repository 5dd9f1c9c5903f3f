//! Users and groups (`/cloud/...`). Reading only: with an app password Nextcloud refuses every write.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::{ask::Ask, ocs::Reply, state::World};

const FIELDS: [&str; 16] = [
    "address",
    "biography",
    "birthdate",
    "displayname",
    "email",
    "fediverse",
    "headline",
    "organisation",
    "phone",
    "profile_enabled",
    "pronouns",
    "role",
    "twitter",
    "bluesky",
    "website",
    "additional_mail",
];

pub(crate) fn route(world: &World, ask: &Ask, user: &str, rest: &[&str]) -> Reply {
    if ask.method != "GET" {
        return Reply::fail(StatusCode::FORBIDDEN, "Password confirmation is required");
    }
    let admin = world.users.get(user).is_some_and(|user| user.admin);
    match rest {
        ["user"] => account(world, user),
        ["user", "fields"] => Reply::ok(json!(FIELDS)),
        ["users", id] if admin || *id == user => account(world, id),
        ["users", _] => Reply::fail_as(StatusCode::NOT_FOUND, 998, ""),
        ["users", id, "groups"] if admin || *id == user => {
            Reply::ok(json!({"groups": groups_of(world, id)}))
        }
        ["users" | "groups", ..] if !admin => Reply::fail(
            StatusCode::FORBIDDEN,
            "Logged in account must be at least a sub admin",
        ),
        ["users"] => Reply::ok(json!({"users": matching(ask, world.users.keys())})),
        ["groups"] => Reply::ok(json!({"groups": matching(ask, world.groups.keys())})),
        ["groups", group] | ["groups", group, "users"] => match world.groups.get(*group) {
            Some(members) => Reply::ok(json!({"users": members})),
            None => Reply::fail(
                StatusCode::NOT_FOUND,
                "The requested group could not be found",
            ),
        },
        ["apps", ..] if !admin => {
            Reply::fail(StatusCode::FORBIDDEN, "Logged in account must be an admin")
        }
        ["apps"] => Reply::ok(
            json!({"apps": ["activity", "comments", "dav", "files", "files_sharing", "files_trashbin",
            "files_versions", "notes", "notifications", "provisioning_api", "systemtags", "tables", "user_status"]}),
        ),
        _ => Reply::unknown_route(),
    }
}

fn matching<'n>(ask: &Ask, names: impl Iterator<Item = &'n String>) -> Vec<&'n String> {
    let search = ask.text("search").unwrap_or_default().to_lowercase();
    let found = names.filter(|name| name.to_lowercase().contains(&search));
    found
        .skip(ask.count("offset").unwrap_or(0))
        .take(ask.count("limit").unwrap_or(usize::MAX))
        .collect()
}

fn groups_of<'w>(world: &'w World, user: &str) -> Vec<&'w String> {
    world
        .groups
        .iter()
        .filter(|(_, members)| members.contains(user))
        .map(|(group, _)| group)
        .collect()
}

fn account(world: &World, id: &str) -> Reply {
    let Some(user) = world.users.get(id) else {
        return Reply::fail_as(StatusCode::NOT_FOUND, 998, "");
    };
    let stored = world.used_space(id);
    let free = world.free_space(id);
    let limit = user.quota.map_or_else(|| json!(-3), |quota| json!(quota));
    let mut data = json!({
        "enabled": true, "id": id, "firstLoginTimestamp": user.first_login, "lastLoginTimestamp": world.now.as_second(),
        "lastLogin": world.now.as_second() * 1000, "backend": "Database", "subadmin": [],
        "quota": {
            "free": free.map_or_else(|| json!(-3), |free| json!(free)), "used": stored, "total": limit, "relative": 0, "quota": limit,
        },
        "manager": "", "avatarScope": "v2-federated", "email": user.email, "emailScope": "v2-federated",
        "additional_mail": [], "additional_mailScope": [], "displayname": user.name, "display-name": user.name,
        "displaynameScope": "v2-federated",
    });
    if let Value::Object(data) = &mut data {
        profile(data);
        data.insert("groups".to_owned(), json!(groups_of(world, id)));
        for (name, value) in [
            ("language", json!("en")),
            ("locale", json!("")),
            ("timezone", json!("")),
            ("notify_email", Value::Null),
        ] {
            data.insert(name.to_owned(), value);
        }
        data.insert(
            "backendCapabilities".to_owned(),
            json!({"setDisplayName": true, "setPassword": true}),
        );
    }
    Reply::ok(data)
}

/// The profile that every user may see, with nothing filled in.
pub(crate) fn profile_of(world: &World, id: &str) -> Reply {
    let Some(user) = world.users.get(id) else {
        return Reply::not_found().with_data(Value::Null);
    };
    Reply::ok(json!({
        "userId": id, "address": null, "isUserAvatarVisible": true, "biography": null, "displayname": user.name,
        "headline": null, "organisation": null, "role": null, "pronouns": null, "actions": [], "timezone": "UTC",
        "timezoneOffset": 0,
    }))
}

/// The profile fields, all of them empty, with who may see them.
fn profile(data: &mut Map<String, Value>) {
    const EMPTY: [&str; 10] = [
        "phone",
        "address",
        "website",
        "twitter",
        "bluesky",
        "fediverse",
        "organisation",
        "role",
        "headline",
        "biography",
    ];
    for field in EMPTY {
        data.insert(field.to_owned(), json!(""));
        data.insert(format!("{field}Scope"), json!("v2-local"));
    }
    data.insert("profile_enabled".to_owned(), json!("1"));
    data.insert("profile_enabledScope".to_owned(), json!("v2-local"));
    data.insert("pronouns".to_owned(), json!(""));
    data.insert("pronounsScope".to_owned(), json!("v2-federated"));
}
