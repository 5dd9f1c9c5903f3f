//! `versions/<user>`: earlier contents of a file, the present one last.

use http::StatusCode;
use quick_xml::escape::escape;

use crate::{
    answer::{self, AnswerExt},
    ask::Ask,
    dav::{
        error::DavError,
        multistatus::{Multistatus, Name, Wanted, href},
        propfind::{self, D},
        proppatch,
        route::Outcome,
        target::destination,
        xml::Element,
    },
    state::{Node, Version, World, http_date},
};

const USUAL: [Name<'static>; 5] = [
    (D, "getlastmodified"),
    (D, "getcontentlength"),
    (D, "resourcetype"),
    (D, "getetag"),
    (D, "getcontenttype"),
];

pub(crate) fn route(world: &mut World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    let missing = || DavError::missing("");
    let ["versions", id, rest @ ..] = path else {
        return Err(if ask.method == "PROPFIND" {
            missing()
        } else {
            DavError::not_implemented(&ask.method)
        });
    };
    let node = id
        .parse()
        .ok()
        .filter(|id| world.tree.path_of(user, *id).is_some())
        .and_then(|id| world.tree.node(id));
    let node = node.filter(|node| !node.is_folder()).ok_or_else(missing)?;
    let (id, time) = (
        node.id,
        rest.first().and_then(|time| time.parse::<i64>().ok()),
    );
    match (ask.method.as_str(), rest) {
        ("PROPFIND", []) => list(ask, user, node),
        ("GET" | "HEAD", [_]) => {
            let version = history(node)
                .into_iter()
                .find(|version| Some(version.time) == time)
                .ok_or_else(missing)?;
            let etag = version.time.to_string();
            Ok(answer::bytes(StatusCode::OK, node.mime(), version.content)
                .with("etag", &etag)
                .with("oc-etag", &etag))
        }
        ("MOVE" | "COPY", [_]) => {
            let version = history(node)
                .into_iter()
                .find(|version| Some(version.time) == time)
                .ok_or_else(missing)?;
            if destination(ask)?.get(2).map(String::as_str) != Some("restore") {
                return Err(DavError::forbidden(
                    "Not allowed to move versions elsewhere",
                ));
            }
            world
                .tree
                .write(id, user, version.content, world.now.as_second());
            if let Some(node) = world.tree.node_mut(id) {
                node.modified = version.time;
                node.versions.retain(|kept| kept.time != version.time);
            }
            Ok(answer::empty(StatusCode::CREATED))
        }
        ("PROPPATCH", [_]) => {
            let changes = proppatch::changes(ask)?;
            let version = world
                .tree
                .node_mut(id)
                .and_then(|node| node.versions.iter_mut().find(|it| Some(it.time) == time));
            let label = changes
                .iter()
                .find(|(element, _)| element.name == "version-label");
            if let (Some(version), Some((label, set))) = (version, label) {
                version.label = set
                    .then(|| label.text.trim().to_owned())
                    .filter(|label| !label.is_empty());
            }
            Ok(proppatch::done(
                &href(["versions", user].iter().chain(path), false),
                &changes,
            ))
        }
        ("DELETE", [_]) => {
            let versions = world
                .tree
                .node_mut(id)
                .map(|node| &mut node.versions)
                .ok_or_else(missing)?;
            let at = versions
                .iter()
                .position(|version| Some(version.time) == time)
                .ok_or_else(missing)?;
            versions.remove(at);
            Ok(answer::empty(StatusCode::NO_CONTENT))
        }
        (method, _) => Err(DavError::not_implemented(method)),
    }
}

/// The versions of a file and what it contains now.
fn history(node: &Node) -> Vec<Version> {
    let now = node.content().map(|content| Version {
        time: node.modified,
        content: content.clone(),
        author: node.owner.clone(),
        label: None,
    });
    node.versions.iter().cloned().chain(now).collect()
}

fn list(ask: &Ask, user: &str, node: &Node) -> Outcome {
    let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
    let id = node.id.to_string();
    let mut answer = Multistatus::default();
    propfind::add_folder(
        &mut answer,
        &href(["versions", user, "versions", &id], true),
        &wanted,
        user,
    );
    for version in history(node)
        .into_iter()
        .filter(|_| propfind::depth(ask) > 0)
    {
        let at = href(
            ["versions", user, "versions", &id, &version.time.to_string()],
            false,
        );
        answer.add(&at, &wanted, &USUAL, |(_, name)| {
            Some(match name {
                "getlastmodified" => http_date(version.time),
                "getcontentlength" | "size" => version.content.len().to_string(),
                "resourcetype" => String::new(),
                "getetag" => version.time.to_string(),
                "getcontenttype" => node.mime().to_owned(),
                "version-author" => escape(version.author.as_str()).into_owned(),
                "version-label" => escape(version.label.as_deref()?).into_owned(),
                "has-preview" => "true".to_owned(),
                _ => return None,
            })
        });
    }
    Ok(answer.into_answer())
}
