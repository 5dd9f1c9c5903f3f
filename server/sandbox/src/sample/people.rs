//! The users, and the order in which their data is made.

use jiff::Timestamp;

use crate::{
    sample::{apps, calendar, contacts, files},
    state::{Status, User, World},
};

const DAY: i64 = 86_400;

/// A world with `alice`, `bob` and `admin` and nothing in it.
pub(crate) fn users(now: Timestamp) -> World {
    let mut world = World::new(now);
    let first = now.as_second() - 30 * DAY;
    for (id, name) in [("admin", "Admin"), ("alice", "Alice"), ("bob", "Bob")] {
        let mut user = User::new(id, name, first);
        user.admin = id == "admin";
        world.users.insert(id.to_owned(), user);
        world.tree.add_root(id, first);
    }
    for (group, members) in [("admin", &["admin"][..]), ("team", &["alice", "bob"])] {
        world.groups.insert(
            group.to_owned(),
            members.iter().map(|member| (*member).to_owned()).collect(),
        );
    }
    world
}

/// Data in every app.
pub(crate) fn fill(world: &mut World) {
    files::fill(world);
    calendar::fill(world);
    contacts::fill(world);
    apps::fill(world);
    for (id, kind, icon, message) in [
        ("alice", "online", "🌱", "Working on the garden plan"),
        ("bob", "away", "🚌", "On the way home"),
    ] {
        if let Some(user) = world.users.get_mut(id) {
            user.status = Some(Status {
                kind: kind.to_owned(),
                by_user: true,
                icon: Some(icon.to_owned()),
                message: Some(message.to_owned()),
                ..Status::default()
            });
        }
    }
}
