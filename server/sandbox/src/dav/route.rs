//! Which part of the DAV tree answers.

use http::StatusCode;

use crate::{
    answer::{self, Answer, AnswerExt},
    ask::Ask,
    dav::{
        collections, comments, condition,
        error::DavError,
        files,
        multistatus::{DAV_CLASSES, Multistatus, Wanted, href},
        principals, propfind, search, system_tags, trashbin, uploads, versions,
        xml::Element,
    },
    state::{Kind, World},
};

pub(crate) type Outcome = Result<Answer, DavError>;

/// Answer a request below `/remote.php/dav` of a user who may enter.
pub(crate) fn route(world: &mut World, ask: &Ask, user: &str, rest: &[&str]) -> Answer {
    if rest
        .iter()
        .any(|part| matches!(*part, ".." | ".") || part.contains('/') || part.contains('\0'))
    {
        let message = format!(
            "Invalid path \"/{}\"",
            rest.iter().skip(2).copied().collect::<Vec<_>>().join("/")
        );
        return DavError::new(
            StatusCode::BAD_REQUEST,
            "OCA\\DAV\\Connector\\Sabre\\Exception\\InvalidPath",
            &message,
        )
        .into_answer();
    }
    if ask.method == "OPTIONS" {
        return answer::empty(StatusCode::OK)
            .with("dav", DAV_CLASSES)
            .with(
                "allow",
                "OPTIONS, GET, HEAD, DELETE, PROPFIND, PUT, PROPPATCH, COPY, MOVE, REPORT",
            )
            .with("ms-author-via", "DAV");
    }
    if let Err(unmet) = condition::check(world, ask, user) {
        return unmet.into_answer();
    }
    let outcome = match rest {
        [] => root(world, ask, user),
        ["files", owner, path @ ..] if *owner == user => files::route(world, ask, user, path),
        ["files", owner, path @ ..] => foreign(world, ask, owner, path),
        ["uploads", owner, path @ ..] if *owner == user => uploads::route(world, ask, user, path),
        ["trashbin", owner, path @ ..] if *owner == user => trashbin::route(world, ask, user, path),
        ["versions", owner, path @ ..] if *owner == user => versions::route(world, ask, user, path),
        ["comments", "files", id, path @ ..] => comments::route(world, ask, user, id, path),
        ["systemtags", path @ ..] => system_tags::route(world, ask, user, path),
        ["systemtags-relations", "files", id, path @ ..] => {
            system_tags::relations(world, ask, user, id, path)
        }
        ["principals", path @ ..] => principals::route(world, ask, user, path),
        ["calendars", owner, path @ ..] if *owner == user => {
            collections::route(world, ask, user, Kind::Calendar, path)
        }
        ["addressbooks", "users", owner, path @ ..] if *owner == user => {
            collections::route(world, ask, user, Kind::AddressBook, path)
        }
        [
            "calendars" | "addressbooks" | "uploads" | "trashbin" | "versions",
            ..,
        ] => Err(DavError::forbidden("")),
        [first, ..] => Err(DavError::missing(&format!(
            "File not found: {first} in 'root'"
        ))),
    };
    outcome.unwrap_or_else(DavError::into_answer)
}

fn root(world: &World, ask: &Ask, user: &str) -> Outcome {
    const CHILDREN: [&str; 11] = [
        "principals",
        "files",
        "calendars",
        "addressbooks",
        "systemtags",
        "systemtags-relations",
        "comments",
        "uploads",
        "trashbin",
        "versions",
        "avatars",
    ];
    match ask.method.as_str() {
        "SEARCH" => search::search(world, ask, user),
        "PROPFIND" => {
            let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
            let mut answer = Multistatus::default();
            propfind::add_folder(&mut answer, &href([""; 0], true), &wanted, user);
            if propfind::depth(ask) > 0 {
                for child in CHILDREN {
                    propfind::add_folder(&mut answer, &href([child], true), &wanted, user);
                }
            }
            Ok(answer.into_answer())
        }
        "GET" | "HEAD" => Ok(files::notice()),
        method => Err(DavError::not_implemented(method)),
    }
}

/// Another user's files: an empty folder for whoever looks, if there is such a user.
fn foreign(world: &World, ask: &Ask, owner: &str, path: &[&str]) -> Outcome {
    match (ask.method.as_str(), path) {
        ("PROPFIND", []) if world.users.contains_key(owner) => {
            let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
            let mut answer = Multistatus::default();
            propfind::add_folder(&mut answer, &href(["files", owner], true), &wanted, owner);
            Ok(answer.into_answer())
        }
        ("PUT" | "MKCOL" | "DELETE" | "MOVE" | "COPY" | "PROPPATCH", _) => {
            Err(DavError::forbidden(""))
        }
        _ => Err(DavError::missing_file(path)),
    }
}
