//! `systemtags` and which file has which (`systemtags-relations`).

use http::StatusCode;
use quick_xml::escape::escape;

use crate::{
    answer::{self, AnswerExt},
    ask::Ask,
    dav::{
        error::DavError,
        multistatus::{Multistatus, Name, Wanted, etag, href},
        propfind::{self, D, NC},
        proppatch,
        route::Outcome,
        xml::Element,
    },
    state::{Tag, World, hash},
};

const USUAL: [Name<'static>; 2] = [(D, "resourcetype"), (D, "getetag")];

pub(crate) fn route(world: &mut World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    let admin = world.users.get(user).is_some_and(|user| user.admin);
    match (ask.method.as_str(), path) {
        ("POST", []) => create(world, ask, &["systemtags"]).map(|(_, answer)| answer),
        ("PROPFIND", []) => {
            let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
            let mut answer = Multistatus::default();
            propfind::add_folder(&mut answer, &href(["systemtags"], true), &wanted, user);
            for tag in world
                .tags
                .values()
                .filter(|tag| (tag.visible || admin) && propfind::depth(ask) > 0)
            {
                add(
                    &mut answer,
                    tag,
                    &href(["systemtags", &tag.id.to_string()], true),
                    &wanted,
                );
            }
            Ok(answer.into_answer())
        }
        (_, [id]) => one(world, ask, id, admin),
        ("PROPFIND", [id, kind]) => bearers(world, ask, id, kind),
        (method, _) => Err(DavError::not_implemented(method)),
    }
}

/// The numbers of the files that bear a tag; nothing else bears tags.
fn bearers(world: &World, ask: &Ask, id: &str, kind: &str) -> Outcome {
    let tag = id.parse().ok().filter(|id| world.tags.contains_key(id));
    let tag: u64 = tag.ok_or_else(|| DavError::missing(&format!("Tag with id {id} not found")))?;
    if propfind::depth(ask) > 0 {
        return Err(DavError::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "MethodNotAllowed",
            "",
        ));
    }
    let files = world
        .tagged
        .iter()
        .filter(|(_, assigned)| *assigned == tag && kind == "files");
    let objects = files.map(|(node, _)| {
        format!("<nc:object-ids><nc:id>{node}</nc:id><nc:type>files</nc:type></nc:object-ids>")
    });
    let objects = objects.collect::<Vec<_>>().concat();
    let mut answer = Multistatus::default();
    let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
    let usual = [(D, "resourcetype"), (NC, "object-ids")];
    answer.add(
        &href(["systemtags", id, kind], false),
        &wanted,
        &usual,
        |(_, name)| match name {
            "object-ids" => Some(objects.clone()),
            "resourcetype" => Some(String::new()),
            _ => None,
        },
    );
    Ok(answer.into_answer())
}

fn one(world: &mut World, ask: &Ask, id: &str, admin: bool) -> Outcome {
    let tag = id.parse().ok().and_then(|id: u64| world.tags.get_mut(&id));
    let tag = tag.ok_or_else(|| DavError::missing(&format!("Tag with id {id} not found")))?;
    let at = href(["systemtags", id], true);
    match ask.method.as_str() {
        "PROPFIND" => {
            let mut answer = Multistatus::default();
            add(
                &mut answer,
                tag,
                &at,
                &Wanted::of(Element::parse(&ask.body)?.as_ref()),
            );
            Ok(answer.into_answer())
        }
        "PROPPATCH" => {
            let changes = proppatch::changes(ask)?;
            let name = changes
                .iter()
                .find(|(element, set)| *set && element.name == "display-name");
            if let Some((name, _)) = name {
                name.text.trim().clone_into(&mut tag.name);
            }
            Ok(proppatch::done(&at, &changes))
        }
        "DELETE" if !admin => Err(DavError::forbidden(&format!(
            "No permission to delete tag {id}"
        ))),
        "DELETE" => {
            let id = tag.id;
            world.tags.remove(&id);
            world.tagged.retain(|(_, tag)| *tag != id);
            Ok(answer::empty(StatusCode::NO_CONTENT))
        }
        method => Err(DavError::not_implemented(method)),
    }
}

/// `systemtags-relations/files/<id>`: read, assign, take away.
pub(crate) fn relations(
    world: &mut World,
    ask: &Ask,
    user: &str,
    id: &str,
    path: &[&str],
) -> Outcome {
    let node = id
        .parse()
        .ok()
        .filter(|id| world.tree.path_of(user, *id).is_some());
    let node: u64 =
        node.ok_or_else(|| DavError::missing("Entity does not exist or is not available"))?;
    let top = ["systemtags-relations", "files", id];
    match (ask.method.as_str(), path) {
        ("POST", []) => {
            let (tag, answer) = create(world, ask, &top)?;
            world.tagged.insert((node, tag));
            Ok(answer)
        }
        ("PROPFIND", []) => {
            let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
            let mut answer = Multistatus::default();
            propfind::add_folder(&mut answer, &href(top, true), &wanted, user);
            for tag in world
                .tags
                .values()
                .filter(|tag| world.tagged.contains(&(node, tag.id)))
            {
                add(
                    &mut answer,
                    tag,
                    &href(top.into_iter().chain([tag.id.to_string().as_str()]), false),
                    &wanted,
                );
            }
            Ok(answer.into_answer())
        }
        ("PUT", [tag]) => assign(world, node, tag),
        ("DELETE", [tag]) => {
            let assigned = tag
                .parse()
                .is_ok_and(|tag| world.tagged.remove(&(node, tag)));
            let gone = || DavError::missing("Tag with id not found");
            assigned
                .then(|| answer::empty(StatusCode::NO_CONTENT))
                .ok_or_else(gone)
        }
        (method, _) => Err(DavError::not_implemented(method)),
    }
}

fn assign(world: &mut World, node: u64, tag: &str) -> Outcome {
    let tag = tag.parse().ok().filter(|tag| world.tags.contains_key(tag));
    let missing = || {
        DavError::new(
            StatusCode::PRECONDITION_FAILED,
            "PreconditionFailed",
            "Tag not found",
        )
    };
    if !world.tagged.insert((node, tag.ok_or_else(missing)?)) {
        return Err(DavError::conflict("PUT is not allowed on non-files."));
    }
    Ok(answer::empty(StatusCode::CREATED))
}

fn create(world: &mut World, ask: &Ask, below: &[&str]) -> Result<(u64, answer::Answer), DavError> {
    let name = ask
        .text("name")
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty());
    let name = name.ok_or_else(|| DavError::bad_request("Missing \"name\" attribute"))?;
    if world.tags.values().any(|tag| tag.name == name) {
        return Err(DavError::conflict("Tag already exists"));
    }
    let id = world.add_tag(&name);
    if let Some(tag) = world.tags.get_mut(&id) {
        tag.visible = ask.flag("userVisible").unwrap_or(true);
        tag.assignable = ask.flag("userAssignable").unwrap_or(true);
    }
    let at = href(
        below.iter().copied().chain([id.to_string().as_str()]),
        false,
    );
    Ok((
        id,
        answer::empty(StatusCode::CREATED).with("content-location", &at),
    ))
}

impl World {
    /// Add a tag that everybody sees and may assign.
    pub(crate) fn add_tag(&mut self, name: &str) -> u64 {
        let id = self.tags.keys().next_back().map_or(1, |last| last + 1);
        let etag = hash(&format!("tag {id}"));
        self.tags.insert(
            id,
            Tag {
                id,
                name: name.to_owned(),
                visible: true,
                assignable: true,
                etag,
            },
        );
        id
    }
}

fn add(answer: &mut Multistatus, tag: &Tag, at: &str, wanted: &Wanted) {
    answer.add(at, wanted, &USUAL, |(_, name)| {
        Some(match name {
            "resourcetype" => "<d:collection/>".to_owned(),
            "getetag" => etag(&tag.etag),
            "id" => tag.id.to_string(),
            "display-name" => escape(tag.name.as_str()).into_owned(),
            "user-visible" => tag.visible.to_string(),
            "user-assignable" | "can-assign" => tag.assignable.to_string(),
            "color" => String::new(),
            _ => return None,
        })
    });
}
