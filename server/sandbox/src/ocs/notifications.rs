//! The notifications app.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    answer,
    ask::Ask,
    ocs::Reply,
    state::{World, atom_time, hash},
};

#[derive(Debug)]
pub(crate) struct Notification {
    pub(crate) id: u64,
    pub(crate) user: String,
    pub(crate) app: String,
    pub(crate) time: i64,
    pub(crate) object: (String, String),
    pub(crate) subject: String,
    pub(crate) message: String,
    pub(crate) link: String,
}

pub(crate) fn route(world: &mut World, ask: &Ask, user: &str, rest: &[&str]) -> Reply {
    match (ask.method.as_str(), rest) {
        ("GET", ["notifications"]) => list(world, user),
        ("DELETE", ["notifications"]) => {
            world.notifications.retain(|it| it.user != user);
            Reply::ok(json!([]))
        }
        ("POST", ["notifications", "exists"]) => {
            let wanted: Vec<u64> = ask
                .args
                .get("ids")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(number)
                .collect();
            let found: Vec<u64> = of(world, user)
                .map(|it| it.id)
                .filter(|id| wanted.contains(id))
                .collect();
            Reply::ok(json!(found))
        }
        ("GET", ["notifications", id]) => match of(world, user).find(|it| it.id.to_string() == *id)
        {
            Some(found) => Reply::ok(body(world, found)),
            None => Reply::not_found().with_data(Value::Null),
        },
        ("DELETE", ["notifications", id]) => {
            world
                .notifications
                .retain(|it| it.user != user || it.id.to_string() != *id);
            Reply::ok(json!([]))
        }
        ("POST", ["admin_notifications", to]) => send(world, ask, user, to),
        _ => Reply::unknown_route(),
    }
}

fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

fn of<'w>(world: &'w World, user: &str) -> impl Iterator<Item = &'w Notification> {
    world
        .notifications
        .iter()
        .rev()
        .filter(move |it| it.user == user)
}

fn list(world: &World, user: &str) -> Reply {
    let data: Vec<Value> = of(world, user).map(|it| body(world, it)).collect();
    if data.is_empty() {
        return Reply::bare(answer::empty(StatusCode::NO_CONTENT));
    }
    let data = Value::Array(data);
    let etag = hash(&data.to_string());
    Reply::ok(data)
        .with("etag", format!("\"{etag}\""))
        .with("x-nextcloud-user-status", "online")
}

fn body(world: &World, it: &Notification) -> Value {
    json!({
        "notification_id": it.id, "app": it.app, "user": it.user, "datetime": atom_time(it.time), "object_type": it.object.0,
        "object_id": it.object.1, "subject": it.subject, "message": it.message, "link": it.link, "subjectRich": "",
        "subjectRichParameters": [], "messageRich": "", "messageRichParameters": [],
        "icon": format!("{}/apps/notifications/img/notifications-dark.svg", world.base), "shouldNotify": true, "actions": [],
    })
}

fn send(world: &mut World, ask: &Ask, user: &str, to: &str) -> Reply {
    if !world.users.get(user).is_some_and(|user| user.admin) {
        return Reply::fail(StatusCode::FORBIDDEN, "Logged in account must be an admin");
    }
    if !world.users.contains_key(to) {
        return Reply::not_found();
    }
    let subject = ask.text("shortMessage").unwrap_or_default();
    if subject.is_empty() || subject.chars().count() > 255 {
        return Reply::fail(StatusCode::BAD_REQUEST, "");
    }
    world.notify(
        to,
        "admin_notifications",
        &subject,
        &ask.text("longMessage").unwrap_or_default(),
    );
    Reply::ok(json!([]))
}

impl World {
    /// Leave a notification.
    pub(crate) fn notify(&mut self, to: &str, app: &str, subject: &str, message: &str) {
        let id = self.next_id();
        self.notifications.push(Notification {
            id,
            user: to.to_owned(),
            app: app.to_owned(),
            time: self.now.as_second(),
            object: (app.to_owned(), format!("{id:x}")),
            subject: subject.to_owned(),
            message: message.to_owned(),
            link: String::new(),
        });
    }
}
