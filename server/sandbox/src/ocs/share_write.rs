//! Creating and changing shares.

use http::StatusCode;
use nc_base::Secret;

use crate::{
    ask::Ask,
    ocs::{Reply, share_answer::body},
    state::{Share, World},
};

/// The password policy's smallest length.
const MIN_PASSWORD: usize = 10;

pub(crate) fn create(world: &mut World, ask: &Ask, user: &str) -> Reply {
    match checked(world, ask, user) {
        Ok(share) => {
            let id = share.id;
            world.mount(&share);
            if let Some(path) = world.tree.path_of(user, share.node) {
                world.log_file(
                    user,
                    if share.kind == 3 {
                        "shared_link"
                    } else {
                        "shared_user"
                    },
                    share.node,
                    &path,
                );
            }
            world.shares.insert(id, share);
            shown(world, user, id)
        }
        Err(reply) => reply,
    }
}

fn shown(world: &World, user: &str, id: u64) -> Reply {
    match world.shares.get(&id) {
        Some(share) => Reply::ok(body(world, share, user)),
        None => Reply::not_found(),
    }
}

/// The share to create, or the reply that says why not; an equal user share is returned as it is.
fn checked(world: &mut World, ask: &Ask, user: &str) -> Result<Share, Reply> {
    let missing = |message: &str| Reply::fail(StatusCode::NOT_FOUND, message);
    let path = ask.text("path").filter(|path| !path.is_empty());
    let path = path.ok_or_else(|| missing("Please specify a file or folder path"))?;
    let node = world.tree.find_path(user, &path);
    let node = node.ok_or_else(|| missing("Wrong path, file/folder does not exist"))?;
    let (kind, with) = receiver(world, ask)?;
    let link = kind == 3;
    let same =
        |share: &&Share| !link && share.node == node && share.with == with && share.owner == user;
    if let Some(id) = world.shares.values().find(same).map(|share| share.id) {
        return Err(shown(world, user, id));
    }
    let allowed = world.permissions(user, node);
    if allowed & Share::RESHARE == 0 {
        return Err(missing("Sharing is not allowed"));
    }
    let password = strong(ask.text("password"))?;
    let expires = expiry(ask.text("expireDate"))?;
    let wanted = ask
        .int("permissions")
        .and_then(|wanted| u8::try_from(wanted).ok());
    let wanted = wanted.unwrap_or(if link { 17 } else { 31 });
    Ok(Share {
        id: world.next_id(),
        kind,
        owner: user.to_owned(),
        node,
        with,
        permissions: if link {
            wanted | 1
        } else {
            wanted & allowed | 1
        },
        created: world.now.as_second(),
        expires,
        token: (link || kind == 4).then(|| world.token(15)),
        password,
        note: ask.text("note").unwrap_or_default(),
        label: ask.text("label").unwrap_or_default(),
        hide_download: false,
    })
}

/// The kind of share and with whom.
fn receiver(world: &World, ask: &Ask) -> Result<(u8, Option<String>), Reply> {
    let missing = |message: &str| Err(Reply::fail(StatusCode::NOT_FOUND, message));
    let with = ask.text("shareWith").filter(|with| !with.is_empty());
    match (ask.int("shareType"), with) {
        (Some(0), Some(user)) if world.users.contains_key(&user) => Ok((0, Some(user))),
        (Some(0), _) => missing("Please specify a valid account to share with"),
        (Some(1), Some(group)) if world.groups.contains_key(&group) => Ok((1, Some(group))),
        (Some(1), _) => missing("Please specify a valid group"),
        (Some(3), _) => Ok((3, None)),
        (Some(4), Some(mail)) => Ok((4, Some(mail))),
        _ => Err(Reply::fail(StatusCode::BAD_REQUEST, "Unknown share type")),
    }
}

fn strong(password: Option<String>) -> Result<Option<Secret>, Reply> {
    match password.filter(|password| !password.is_empty()) {
        Some(short) if short.chars().count() < MIN_PASSWORD => {
            let message = format!("Password needs to be at least {MIN_PASSWORD} characters long.");
            Err(Reply::fail(StatusCode::BAD_REQUEST, &message))
        }
        password => Ok(password.map(Secret::from)),
    }
}

/// The last second of a day, from `2027-01-31` or a timestamp that begins so.
fn expiry(date: Option<String>) -> Result<Option<String>, Reply> {
    let Some(date) = date.filter(|date| !date.is_empty()) else {
        return Ok(None);
    };
    match date
        .get(..10)
        .and_then(|day| day.parse::<jiff::civil::Date>().ok())
    {
        Some(day) => Ok(Some(format!("{day} 23:59:59"))),
        None => Err(Reply::fail(
            StatusCode::NOT_FOUND,
            "Invalid date, date format must be YYYY-MM-DD",
        )),
    }
}

pub(crate) fn update(world: &mut World, ask: &Ask, user: &str, id: u64) -> Reply {
    const FIELDS: [&str; 7] = [
        "permissions",
        "password",
        "expireDate",
        "note",
        "label",
        "hideDownload",
        "attributes",
    ];
    if !FIELDS.iter().any(|field| ask.args.contains_key(*field)) {
        return Reply::fail(
            StatusCode::BAD_REQUEST,
            "Wrong or no update parameter given",
        );
    }
    let Some(share) = world.shares.get_mut(&id) else {
        return Reply::not_found();
    };
    if share.owner != user {
        return Reply::fail(
            StatusCode::FORBIDDEN,
            "You are not allowed to edit incoming shares",
        );
    }
    if let Err(reply) = change(share, ask) {
        return reply;
    }
    shown(world, user, id)
}

fn change(share: &mut Share, ask: &Ask) -> Result<(), Reply> {
    if ask.args.contains_key("password") {
        share.password = strong(ask.text("password"))?;
    }
    if ask.args.contains_key("expireDate") {
        share.expires = expiry(ask.text("expireDate"))?;
    }
    if let Some(permissions) = ask.int("permissions") {
        share.permissions = u8::try_from(permissions)
            .ok()
            .filter(|permissions| (1..=31).contains(permissions))
            .ok_or_else(|| {
                Reply::fail(
                    StatusCode::NOT_FOUND,
                    "Share must at least have READ or CREATE permissions",
                )
            })?;
    }
    if let Some(note) = ask.text("note") {
        share.note = note;
    }
    if let Some(label) = ask.text("label") {
        share.label = label;
    }
    if let Some(hide) = ask.flag("hideDownload") {
        share.hide_download = hide;
    }
    Ok(())
}
