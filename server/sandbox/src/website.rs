//! What is neither OCS nor DAV nor an app's REST: status.php, login flow, public links, pages.

use http::StatusCode;
use serde_json::json;

use crate::{
    answer::{self, Answer, AnswerExt, HTML},
    ask::Ask,
    state::World,
};

pub(crate) const VERSION: &str = "34.0.1";

pub(crate) fn status(maintenance: bool) -> Answer {
    let body = json!({
        "installed": true, "maintenance": maintenance, "needsDbUpgrade": false, "version": "34.0.1.2",
        "versionstring": VERSION, "edition": "", "productname": "Nextcloud", "extendedSupport": false,
    });
    answer::bytes(StatusCode::OK, "application/json", body.to_string())
}

pub(crate) fn route(world: &mut World, ask: &Ask, user: Option<&str>, segments: &[&str]) -> Answer {
    match (ask.method.as_str(), segments) {
        ("GET" | "PROPFIND", [".well-known", "caldav" | "carddav"]) => {
            answer::empty(StatusCode::MOVED_PERMANENTLY)
                .with("location", &format!("{}/remote.php/dav/", ask.base))
        }
        ("POST", ["login", "v2"]) => begin_login(world),
        ("POST", ["login", "v2", "poll"]) => poll_login(world, ask),
        ("GET" | "HEAD", ["login", "v2", "flow", page]) => login_page(world, page),
        ("POST", ["login", "v2", "flow", page]) => grant_login(world, ask, page),
        ("GET" | "HEAD", ["public.php", "dav", "files", token, ..]) => public_file(world, token),
        ("GET" | "HEAD", ["s", token]) => public_page(world, token),
        ("GET" | "HEAD", ["core", "preview" | "preview.png"]) => preview(world, ask, user),
        _ => not_found(),
    }
}

pub(crate) fn not_found() -> Answer {
    page(StatusCode::NOT_FOUND, "Page not found")
}

fn page(status: StatusCode, text: &str) -> Answer {
    answer::bytes(
        status,
        HTML,
        format!(
            "<!DOCTYPE html>\n<html><head><title>Nextcloud</title></head><body>{text}</body></html>\n"
        ),
    )
}

fn begin_login(world: &mut World) -> Answer {
    let base = world.base.clone();
    let (poll, flow) = world.begin_login();
    answer::json(
        StatusCode::OK,
        &json!({
            "poll": {"token": poll, "endpoint": format!("{base}/login/v2/poll")},
            "login": format!("{base}/login/v2/flow/{flow}"),
        }),
    )
}

/// Where a person decides. A sample world has no passwords to type: whoever opens the page says who they are.
fn login_page(world: &World, flow: &str) -> Answer {
    if !world.has_login(flow) {
        return not_found();
    }
    let button =
        |id: &String| format!("<button name=\"user\" value=\"{id}\">Grant access as {id}</button>");
    let buttons: Vec<String> = world.users.keys().map(button).collect();
    page(
        StatusCode::OK,
        &format!(
            "<h1>Connect to your account</h1><form method=\"post\">{}</form>",
            buttons.join(" ")
        ),
    )
}

fn grant_login(world: &mut World, ask: &Ask, flow: &str) -> Answer {
    let user = ask.text("user").unwrap_or_default();
    if world.accept_login(flow, &user) {
        page(
            StatusCode::OK,
            "<h1>Account connected</h1><p>You may close this window.</p>",
        )
    } else {
        not_found()
    }
}

fn poll_login(world: &mut World, ask: &Ask) -> Answer {
    let token = ask.text("token").unwrap_or_default();
    match world.finish_login(&token) {
        Some((user, password)) => answer::json(
            StatusCode::OK,
            &json!({"server": world.base.clone(), "loginName": user, "appPassword": password}),
        ),
        None => answer::json(StatusCode::NOT_FOUND, &json!([])),
    }
}

fn public_file(world: &World, token: &str) -> Answer {
    let share = world
        .shares
        .values()
        .find(|share| share.token.as_deref() == Some(token));
    let file = share
        .and_then(|share| world.tree.node(share.node))
        .and_then(|node| Some((node, node.content()?)));
    match file {
        Some((node, content)) => answer::bytes(StatusCode::OK, node.mime(), content.clone())
            .with("etag", &answer::quoted(&node.etag)),
        None => not_found(),
    }
}

fn public_page(world: &World, token: &str) -> Answer {
    match world
        .shares
        .values()
        .find(|share| share.token.as_deref() == Some(token))
    {
        Some(share) => page(StatusCode::OK, &share.label),
        None => not_found(),
    }
}

/// The picture itself stands in for its preview.
fn preview(world: &World, ask: &Ask, user: Option<&str>) -> Answer {
    let id = ask
        .uint("fileId")
        .or_else(|| world.tree.find_path(user?, &ask.text("file")?));
    let node = id.and_then(|id| {
        world
            .tree
            .path_of(user?, id)
            .and_then(|_| world.tree.node(id))
    });
    match node.and_then(|node| Some((node, node.content()?))) {
        Some((node, content)) if node.mime().starts_with("image/") => {
            answer::bytes(StatusCode::OK, node.mime(), content.clone())
        }
        _ => answer::json(StatusCode::NOT_FOUND, &json!([])),
    }
}
