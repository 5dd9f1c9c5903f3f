//! `comments/files/<id>`: comments on a file.

use http::StatusCode;
use quick_xml::escape::escape;

use crate::{
    answer::{self, AnswerExt},
    ask::Ask,
    dav::{
        error::DavError,
        multistatus::{Multistatus, Name, Wanted, href},
        propfind::{self, D, OC},
        proppatch,
        route::Outcome,
        xml::Element,
    },
    state::{Comment, World, http_date},
};

const USUAL: [Name<'static>; 16] = [
    (D, "resourcetype"),
    (OC, "id"),
    (OC, "parentId"),
    (OC, "topmostParentId"),
    (OC, "childrenCount"),
    (OC, "message"),
    (OC, "verb"),
    (OC, "actorType"),
    (OC, "actorId"),
    (OC, "creationDateTime"),
    (OC, "latestChildDateTime"),
    (OC, "objectType"),
    (OC, "objectId"),
    (OC, "actorDisplayName"),
    (OC, "isUnread"),
    (OC, "mentions"),
];

pub(crate) fn route(world: &mut World, ask: &Ask, user: &str, id: &str, path: &[&str]) -> Outcome {
    let node = id
        .parse()
        .ok()
        .filter(|id| world.tree.path_of(user, *id).is_some());
    let node =
        node.ok_or_else(|| DavError::missing("Entity does not exist or is not available"))?;
    match (ask.method.as_str(), path) {
        ("POST", []) => create(world, ask, user, node),
        ("PROPFIND", []) => {
            let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
            let mut answer = Multistatus::default();
            propfind::add_folder(
                &mut answer,
                &href(["comments", "files", id], true),
                &wanted,
                user,
            );
            let listed = world
                .comments
                .iter()
                .filter(|comment| comment.node == node && propfind::depth(ask) > 0);
            listed.for_each(|comment| add(&mut answer, world, comment, &wanted));
            Ok(answer.into_answer())
        }
        ("REPORT", []) => report(world, ask, node),
        (method, [comment]) => {
            let missing = || DavError::missing("");
            let at = world
                .comments
                .iter()
                .position(|known| known.node == node && known.id.to_string() == *comment);
            let at = at.ok_or_else(missing)?;
            one(world, ask, user, method, at)
        }
        (method, _) => Err(DavError::not_implemented(method)),
    }
}

fn create(world: &mut World, ask: &Ask, user: &str, node: u64) -> Outcome {
    let message = ask.text("message").unwrap_or_default();
    if message.trim().is_empty() || ask.text("verb").is_none() {
        return Err(DavError::bad_request("Invalid input values"));
    }
    if message.chars().count() > 1000 {
        return Err(DavError::bad_request(
            "Message exceeds allowed character limit of 1000",
        ));
    }
    let id = world.next_id();
    world.comments.push(Comment {
        id,
        node,
        author: user.to_owned(),
        message,
        time: world.now.as_second(),
    });
    let at = href(
        ["comments", "files", &node.to_string(), &id.to_string()],
        false,
    );
    Ok(answer::empty(StatusCode::CREATED).with("content-location", &at))
}

fn report(world: &World, ask: &Ask, node: u64) -> Outcome {
    let document = Element::parse(&ask.body)?.unwrap_or_default();
    let number = |name: &str| {
        document
            .child_text(name)
            .and_then(|text| text.parse::<usize>().ok())
    };
    let of_node = world
        .comments
        .iter()
        .rev()
        .filter(|comment| comment.node == node);
    let mut answer = Multistatus::default();
    let page = of_node.skip(number("offset").unwrap_or(0)).take(
        number("limit")
            .filter(|limit| *limit > 0)
            .unwrap_or(usize::MAX),
    );
    page.for_each(|comment| add(&mut answer, world, comment, &Wanted::Usual));
    Ok(answer.into_answer())
}

fn one(world: &mut World, ask: &Ask, user: &str, method: &str, at: usize) -> Outcome {
    let Some(comment) = world.comments.get_mut(at) else {
        return Err(DavError::missing(""));
    };
    let path = href(
        [
            "comments",
            "files",
            &comment.node.to_string(),
            &comment.id.to_string(),
        ],
        false,
    );
    match method {
        "PROPFIND" => {
            let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
            let comment = comment.clone();
            let mut answer = Multistatus::default();
            add(&mut answer, world, &comment, &wanted);
            Ok(answer.into_answer())
        }
        "PROPPATCH" | "DELETE" if comment.author != user => Err(DavError::forbidden(
            "Only authors are allowed to edit their comment.",
        )),
        "PROPPATCH" => {
            let changes = proppatch::changes(ask)?;
            if let Some((message, _)) = changes
                .iter()
                .find(|(element, set)| *set && element.name == "message")
            {
                comment.message.clone_from(&message.text);
            }
            Ok(proppatch::done(&path, &changes))
        }
        "DELETE" => {
            world.comments.remove(at);
            Ok(answer::empty(StatusCode::NO_CONTENT))
        }
        method => Err(DavError::not_implemented(method)),
    }
}

fn add(answer: &mut Multistatus, world: &World, comment: &Comment, wanted: &Wanted) {
    let at = href(
        [
            "comments",
            "files",
            &comment.node.to_string(),
            &comment.id.to_string(),
        ],
        false,
    );
    answer.add(&at, wanted, &USUAL, |(_, name)| {
        Some(match name {
            "resourcetype" | "latestChildDateTime" => String::new(),
            "id" => comment.id.to_string(),
            "parentId" | "topmostParentId" | "childrenCount" => "0".to_owned(),
            "message" => escape(comment.message.as_str()).into_owned(),
            "verb" => "comment".to_owned(),
            "actorType" => "users".to_owned(),
            "actorId" => escape(comment.author.as_str()).into_owned(),
            "actorDisplayName" => escape(world.display_name(&comment.author)).into_owned(),
            "creationDateTime" => http_date(comment.time),
            "objectType" => "files".to_owned(),
            "objectId" => comment.node.to_string(),
            "isUnread" => "false".to_owned(),
            "mentions" => mentions(world, &comment.message),
            _ => return None,
        })
    });
}

/// The users whom a message names with `@`.
fn mentions(world: &World, message: &str) -> String {
    let named = |user: &&crate::state::User| {
        message.split('@').skip(1).any(|rest| {
            let rest = rest.trim_start_matches('"');
            rest.strip_prefix(user.id.as_str())
                .is_some_and(|tail| !tail.starts_with(char::is_alphanumeric))
        })
    };
    let mention = |user: &crate::state::User| {
        format!(
            "<oc:mention><oc:mentionType>user</oc:mentionType><oc:mentionId>{}</oc:mentionId>\
             <oc:mentionDisplayName>{}</oc:mentionDisplayName></oc:mention>",
            escape(user.id.as_str()),
            escape(user.name.as_str())
        )
    };
    world.users.values().filter(named).map(mention).collect()
}
