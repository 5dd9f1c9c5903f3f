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
        return Err(missing());
    };
    let id = id
        .parse()
        .ok()
        .filter(|id| world.tree.path_of(user, *id).is_some());
    let node = id
        .and_then(|id| world.tree.node(id))
        .filter(|node| !node.is_folder())
        .ok_or_else(missing)?;
    match rest {
        [] if ask.method == "PROPFIND" => list(ask, user, node),
        [time] => {
            let version = history(node)
                .into_iter()
                .find(|version| version.time.to_string() == *time);
            let (id, version) = (node.id, version.ok_or_else(missing)?);
            let at = href(["versions", user].iter().chain(path), false);
            one(world, ask, user, id, version, &at)
        }
        _ => Err(DavError::not_implemented(&ask.method)),
    }
}

fn one(world: &mut World, ask: &Ask, user: &str, id: u64, version: Version, at: &str) -> Outcome {
    let now = world.now.as_second();
    let node = world
        .tree
        .node_mut(id)
        .ok_or_else(|| DavError::missing(""))?;
    match ask.method.as_str() {
        "GET" | "HEAD" => {
            let etag = version.time.to_string();
            let answer = answer::bytes(StatusCode::OK, node.mime(), version.content);
            Ok(answer.with("etag", &etag).with("oc-etag", &etag))
        }
        "MOVE" | "COPY" => {
            if destination(ask)?.get(2).map(String::as_str) != Some("restore") {
                return Err(DavError::forbidden(
                    "Not allowed to move versions elsewhere",
                ));
            }
            world.tree.write(id, user, version.content, now);
            if let Some(node) = world.tree.node_mut(id) {
                node.modified = version.time;
                node.versions.retain(|kept| kept.time != version.time);
            }
            Ok(answer::empty(StatusCode::CREATED))
        }
        "PROPPATCH" => {
            let changes = proppatch::changes(ask)?;
            let kept = node
                .versions
                .iter_mut()
                .find(|kept| kept.time == version.time);
            let label = changes
                .iter()
                .find(|(element, _)| element.name == "version-label");
            if let (Some(kept), Some((label, set))) = (kept, label) {
                kept.label =
                    Some(label.text.trim().to_owned()).filter(|label| *set && !label.is_empty());
            }
            Ok(proppatch::done(at, &changes))
        }
        "DELETE" => {
            node.versions.retain(|kept| kept.time != version.time);
            Ok(answer::empty(StatusCode::NO_CONTENT))
        }
        method => Err(DavError::not_implemented(method)),
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
