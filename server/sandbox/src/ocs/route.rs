//! Which OCS route answers.

use http::StatusCode;

use crate::{
    answer::{self, Answer},
    ask::Ask,
    ocs::{
        Reply, activity, autocomplete, capabilities, navigation, notifications, provisioning,
        search, sharees, shares, user_status,
    },
    state::World,
    tables,
};

/// Answer a request below `/ocs/v?.php` of a user who may enter.
pub(crate) fn route(world: &mut World, ask: &Ask, user: &str, rest: &[&str]) -> Answer {
    let method = ask.method.as_str();
    let reply = match rest {
        ["cloud", "capabilities"] => capabilities::of(world),
        ["cloud", rest @ ..] => provisioning::route(world, ask, user, rest),
        ["core", "navigation", "apps"] if method == "GET" => navigation::apps(),
        ["core", "navigation", "settings"] if method == "GET" => navigation::settings(world, user),
        ["core", "autocomplete", "get"] if method == "GET" => autocomplete::get(world, ask, user),
        ["core", "apppassword"] if method == "DELETE" => delete_password(world, ask, user),
        ["core", "getapppassword"] => {
            Reply::fail(StatusCode::FORBIDDEN, "Password confirmation is required")
        }
        ["profile", id] if method == "GET" => provisioning::profile_of(world, id),
        ["search", "providers", rest @ ..] if method == "GET" => {
            search::route(world, ask, user, rest)
        }
        ["apps", "user_status", "api", "v1", rest @ ..] => {
            user_status::route(world, ask, user, rest)
        }
        ["apps", "notifications", "api", "v1" | "v2", rest @ ..] => {
            notifications::route(world, ask, user, rest)
        }
        ["apps", "activity", "api", "v2", "activity", rest @ ..] if method == "GET" => {
            activity::route(world, ask, user, rest)
        }
        ["apps", "files_sharing", "api", "v1", "shares", rest @ ..] => {
            shares::route(world, ask, user, rest)
        }
        ["apps", "files_sharing", "api", "v1", "sharees"] if method == "GET" => {
            sharees::find(world, ask, user)
        }
        ["apps", "tables", "api", "2", rest @ ..] => tables::route_ocs(world, ask, user, rest),
        _ => Reply::unknown_route(),
    };
    reply.into_answer(ask)
}

/// Revoke the app password in use.
fn delete_password(world: &mut World, ask: &Ask, user: &str) -> Reply {
    let in_use = |password: &str| {
        let probe = ask.header("authorization").unwrap_or_default();
        probe == format!("Bearer {password}") || basic(user, password) == probe
    };
    if let Some(user) = world.users.get_mut(user) {
        user.passwords.retain(|password| !in_use(password.expose()));
    }
    Reply::ok(serde_json::json!([]))
}

fn basic(user: &str, password: &str) -> String {
    use base64::Engine;
    format!(
        "Basic {}",
        base64::engine::general_purpose::STANDARD.encode(format!("{user}:{password}"))
    )
}

/// A known route asked with a method it does not have.
pub(crate) fn method_not_allowed() -> Reply {
    Reply::bare(answer::bytes(
        StatusCode::METHOD_NOT_ALLOWED,
        answer::JSON,
        "",
    ))
}
