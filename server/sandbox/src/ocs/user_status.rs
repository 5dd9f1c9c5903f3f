//! The user status app.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    answer,
    ask::Ask,
    ocs::Reply,
    state::{Status, World},
};

const KINDS: [&str; 6] = ["online", "away", "dnd", "busy", "invisible", "offline"];

/// Id, icon, text, and when it ends: seconds, `day`, or never.
const PREDEFINED: [(&str, &str, &str, Ends); 6] = [
    ("meeting", "📅", "In a meeting", Ends::After(3600)),
    ("commuting", "🚌", "Commuting", Ends::After(1800)),
    ("be-right-back", "⏳", "Be right back", Ends::After(900)),
    ("remote-work", "🏡", "Working remotely", Ends::WithTheDay),
    ("sick-leave", "🤒", "Out sick", Ends::WithTheDay),
    ("vacationing", "🌴", "Vacationing", Ends::Never),
];

#[derive(Clone, Copy)]
enum Ends {
    After(u32),
    WithTheDay,
    Never,
}

pub(crate) fn route(world: &mut World, ask: &Ask, user: &str, rest: &[&str]) -> Reply {
    expire(world);
    match (ask.method.as_str(), rest) {
        ("GET", ["user_status"]) => own(world, user),
        ("PUT", ["user_status", "status"]) => set_kind(world, ask, user),
        ("PUT", ["user_status", "message", "custom"]) => set_message(world, ask, user),
        ("PUT", ["user_status", "message", "predefined"]) => set_predefined(world, ask, user),
        ("DELETE", ["user_status", "message"]) => {
            let status = status_of(world, user);
            (
                status.icon,
                status.message,
                status.message_id,
                status.clear_at,
            ) = (None, None, None, None);
            Reply::ok(json!([]))
        }
        ("PUT", ["heartbeat"]) => {
            let status = status_of(world, user);
            if !status.by_user {
                status.kind = ask.text("status").unwrap_or_else(|| "online".to_owned());
            }
            Reply::bare(answer::bytes(StatusCode::NO_CONTENT, answer::JSON, ""))
        }
        ("GET", ["predefined_statuses"]) => Reply::ok(PREDEFINED.iter().map(predefined).collect()),
        ("GET", ["statuses"]) => {
            let shown = world
                .users
                .values()
                .filter_map(|user| Some(public(&user.id, user.status.as_ref()?)));
            let shown: Vec<Value> = shown
                .skip(ask.count("offset").unwrap_or(0))
                .take(ask.count("limit").unwrap_or(usize::MAX))
                .collect();
            Reply::ok(Value::Array(shown))
        }
        ("GET", ["statuses", id]) => {
            match world.users.get(*id).and_then(|user| user.status.as_ref()) {
                Some(status) => Reply::ok(public(id, status)),
                None => Reply::fail(StatusCode::NOT_FOUND, "No status for the requested userId"),
            }
        }
        _ => Reply::unknown_route(),
    }
}

/// Take back the messages whose time is over.
fn expire(world: &mut World) {
    let now = world.now.as_second();
    for status in world
        .users
        .values_mut()
        .filter_map(|user| user.status.as_mut())
    {
        if status.clear_at.is_some_and(|end| end <= now) {
            (
                status.icon,
                status.message,
                status.message_id,
                status.clear_at,
            ) = (None, None, None, None);
        }
    }
}

/// The user's status to change; callers have checked that the user exists.
fn status_of<'w>(world: &'w mut World, user: &str) -> &'w mut Status {
    let now = world.now.as_second();
    let account = world
        .users
        .entry(user.to_owned())
        .or_insert_with(|| crate::state::User::new(user, user, now));
    account.status.get_or_insert_default()
}

fn own(world: &World, user: &str) -> Reply {
    let Some(status) = world.users.get(user).and_then(|user| user.status.as_ref()) else {
        return Reply::fail(StatusCode::NOT_FOUND, "No status for the current user");
    };
    Reply::ok(json!({
        "userId": user, "message": status.message, "messageId": status.message_id,
        "messageIsPredefined": status.message_id.is_some(), "icon": status.icon, "clearAt": status.clear_at,
        "status": status.kind, "statusIsUserDefined": status.by_user,
    }))
}

/// What others see: the text of a predefined message, and `offline` for invisible.
fn public(user: &str, status: &Status) -> Value {
    let known = PREDEFINED
        .iter()
        .find(|(id, ..)| Some(*id) == status.message_id.as_deref());
    let (icon, message) = match known {
        Some((_, icon, text, _)) => (json!(icon), json!(text)),
        None => (json!(status.icon), json!(status.message)),
    };
    let kind = if status.kind == "invisible" {
        "offline"
    } else {
        &status.kind
    };
    json!({"userId": user, "message": message, "icon": icon, "clearAt": status.clear_at, "status": kind})
}

fn predefined((id, icon, message, ends): &(&str, &str, &str, Ends)) -> Value {
    let clear_at = match ends {
        Ends::After(seconds) => json!({"type": "period", "time": seconds}),
        Ends::WithTheDay => json!({"type": "end-of", "time": "day"}),
        Ends::Never => Value::Null,
    };
    json!({"id": id, "icon": icon, "message": message, "clearAt": clear_at})
}

fn set_kind(world: &mut World, ask: &Ask, user: &str) -> Reply {
    let kind = ask.text("statusType").unwrap_or_default();
    if !KINDS.contains(&kind.as_str()) {
        return Reply::fail(
            StatusCode::BAD_REQUEST,
            &format!("Status-type \"{kind}\" is not supported"),
        );
    }
    let status = status_of(world, user);
    (status.kind, status.by_user) = (kind, true);
    own(world, user)
}

fn set_message(world: &mut World, ask: &Ask, user: &str) -> Reply {
    let message = ask.text("message").filter(|text| !text.is_empty());
    if message
        .as_ref()
        .is_some_and(|text| text.chars().count() > 80)
    {
        return Reply::fail(
            StatusCode::BAD_REQUEST,
            "Message is too long, supported length of 80 characters exceeded",
        );
    }
    if ask
        .int("clearAt")
        .is_some_and(|end| end < world.now.as_second())
    {
        return Reply::fail(StatusCode::BAD_REQUEST, "ClearAt is in the past");
    }
    let status = status_of(world, user);
    (status.message, status.message_id) = (message, None);
    status.icon = ask.text("statusIcon").filter(|icon| !icon.is_empty());
    status.clear_at = ask.int("clearAt");
    own(world, user)
}

fn set_predefined(world: &mut World, ask: &Ask, user: &str) -> Reply {
    let id = ask.text("messageId").unwrap_or_default();
    if !PREDEFINED.iter().any(|(known, ..)| *known == id) {
        return Reply::fail(
            StatusCode::BAD_REQUEST,
            &format!("Message-Id \"{id}\" is not supported"),
        );
    }
    let clear_at = ask.int("clearAt");
    let status = status_of(world, user);
    (
        status.message,
        status.icon,
        status.message_id,
        status.clear_at,
    ) = (None, None, Some(id), clear_at);
    own(world, user)
}
