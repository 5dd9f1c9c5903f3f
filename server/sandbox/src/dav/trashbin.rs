//! `trashbin/<user>`: list, read, restore, delete for good.

use http::StatusCode;
use quick_xml::escape::escape;

use crate::{
    answer::{self, AnswerExt},
    ask::Ask,
    dav::{
        error::DavError,
        multistatus::{Multistatus, Name, Wanted, href},
        propfind::{self, D},
        route::Outcome,
        target::destination,
        xml::Element,
    },
    state::{Node, Trashed, World, http_date},
};

const USUAL: [Name<'static>; 5] = [
    (D, "getlastmodified"),
    (D, "getcontentlength"),
    (D, "resourcetype"),
    (D, "getetag"),
    (D, "getcontenttype"),
];

pub(crate) fn route(world: &mut World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    match (ask.method.as_str(), path) {
        ("PROPFIND", [] | ["trash" | "restore"]) => list(world, ask, user, path),
        ("DELETE", ["trash"]) => {
            world.empty_trash(user, |_| true);
            Ok(answer::empty(StatusCode::NO_CONTENT))
        }
        ("DELETE", ["trash", key]) => match world.empty_trash(user, |item| item.key == *key) {
            0 => Err(DavError::missing("")),
            _ => Ok(answer::empty(StatusCode::NO_CONTENT)),
        },
        ("MOVE", ["trash", key]) => {
            let target = destination(ask)?;
            if target.first().map(String::as_str) != Some("trashbin")
                || target.get(2).map(String::as_str) != Some("restore")
            {
                return Err(DavError::forbidden(
                    "Not allowed to move items out of the trash",
                ));
            }
            if world.restore(user, key) {
                Ok(answer::empty(StatusCode::CREATED))
            } else {
                Err(DavError::missing(""))
            }
        }
        ("GET" | "HEAD", ["trash", key]) => {
            let item = world
                .trash
                .iter()
                .find(|item| item.user == user && item.key == *key);
            let file = item.and_then(|item| Some((item, world.tree.node(item.node)?.content()?)));
            let (item, content) = file.ok_or_else(|| DavError::missing(""))?;
            Ok(answer::bytes(
                StatusCode::OK,
                crate::state::mime_of(&item.name),
                content.clone(),
            )
            .with("etag", &item.time.to_string()))
        }
        ("PROPFIND", ["trash", key]) => {
            let item = world
                .trash
                .iter()
                .find(|item| item.user == user && item.key == *key);
            let item = item.ok_or_else(|| DavError::missing(""))?;
            let mut answer = Multistatus::default();
            add(
                &mut answer,
                world,
                item,
                &Wanted::of(Element::parse(&ask.body)?.as_ref()),
            );
            Ok(answer.into_answer())
        }
        (method, _) => Err(DavError::not_implemented(method)),
    }
}

fn list(world: &World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
    let mut answer = Multistatus::default();
    propfind::add_folder(
        &mut answer,
        &href(["trashbin", user].iter().chain(path), true),
        &wanted,
        user,
    );
    if propfind::depth(ask) > 0 {
        match path {
            ["trash"] => {
                let own = world.trash.iter().rev().filter(|item| item.user == user);
                own.for_each(|item| add(&mut answer, world, item, &wanted));
            }
            [] => {
                for child in ["restore", "trash"] {
                    propfind::add_folder(
                        &mut answer,
                        &href(["trashbin", user, child], true),
                        &wanted,
                        user,
                    );
                }
            }
            _ => {}
        }
    }
    Ok(answer.into_answer())
}

fn add(answer: &mut Multistatus, world: &World, item: &Trashed, wanted: &Wanted) {
    let node = world.tree.node(item.node);
    let folder = node.is_some_and(Node::is_folder);
    let size = world.tree.size(item.node).to_string();
    let at = href(["trashbin", &item.user, "trash", &item.key], folder);
    answer.add(&at, wanted, &USUAL, |(_, name)| {
        Some(match name {
            "trashbin-filename" | "displayname" => escape(item.name.as_str()).into_owned(),
            "trashbin-original-location" | "trashbin-title" => {
                escape(item.origin.as_str()).into_owned()
            }
            "trashbin-deletion-time" | "getetag" => item.time.to_string(),
            "trashbin-deleted-by-id" => escape(item.user.as_str()).into_owned(),
            "trashbin-deleted-by-display-name" => {
                escape(world.display_name(&item.user)).into_owned()
            }
            "fileid" | "id" => item.node.to_string(),
            "size" => size.clone(),
            "getcontentlength" if !folder => size.clone(),
            "getcontenttype" => node?.mime().to_owned(),
            "getlastmodified" => http_date(item.time),
            "permissions" => "GD".to_owned(),
            "resourcetype" => if folder { "<d:collection/>" } else { "" }.to_owned(),
            _ => return None,
        })
    });
}
