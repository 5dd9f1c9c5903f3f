//! Calendars and address books: which method does what.

use http::StatusCode;

use crate::{
    answer::{self, AnswerExt},
    ask::Ask,
    dav::{
        collection_props::{add, add_home, add_item},
        collection_report, collection_write,
        error::DavError,
        multistatus::{Multistatus, Wanted, href},
        propfind, proppatch,
        route::Outcome,
        xml::Element,
    },
    state::{Collection, Kind, World, http_date},
};

/// The segments above a user's collections.
pub(crate) fn home(kind: Kind, user: &str) -> Vec<String> {
    let parts: &[&str] = if kind == Kind::Calendar {
        &["calendars"]
    } else {
        &["addressbooks", "users"]
    };
    parts
        .iter()
        .map(|part| (*part).to_owned())
        .chain([user.to_owned()])
        .collect()
}

pub(crate) fn path_of(collection: &Collection, item: Option<&str>) -> String {
    let mut parts = home(collection.kind, &collection.owner);
    parts.push(collection.uri.clone());
    parts.extend(item.map(ToOwned::to_owned));
    href(parts, item.is_none())
}

/// The index of a user's collection.
pub(crate) fn find(world: &World, user: &str, kind: Kind, uri: &str) -> Result<usize, DavError> {
    let matches = |it: &Collection| it.owner == user && it.kind == kind && it.uri == uri;
    let missing = || DavError::missing(&format!("Node with name '{uri}' could not be found"));
    world
        .collections
        .iter()
        .position(matches)
        .ok_or_else(missing)
}

pub(crate) fn route(
    world: &mut World,
    ask: &Ask,
    user: &str,
    kind: Kind,
    path: &[&str],
) -> Outcome {
    match (ask.method.as_str(), path) {
        ("PROPFIND", []) => list(world, ask, user, kind),
        ("REPORT", []) => Ok(Multistatus::default().into_answer()),
        ("MKCALENDAR" | "MKCOL", [uri]) => collection_write::make(world, ask, user, kind, uri),
        (_, []) => Err(DavError::not_implemented(&ask.method)),
        (method, [uri, rest @ ..]) => {
            let at = find(world, user, kind, uri)?;
            let now = world.now.as_second();
            let Some(collection) = world.collections.get_mut(at) else {
                return Err(DavError::missing(""));
            };
            match (method, rest) {
                ("PROPFIND", []) => contents(world, ask, at),
                ("REPORT", []) => collection_report::report(collection, ask),
                ("PROPPATCH", []) => {
                    let changes = proppatch::changes(ask)?;
                    collection_write::apply(
                        collection,
                        changes
                            .iter()
                            .filter(|(_, set)| *set)
                            .map(|(element, _)| element),
                    );
                    Ok(proppatch::done(&path_of(collection, None), &changes))
                }
                ("DELETE", []) => {
                    world.collections.remove(at);
                    Ok(answer::empty(StatusCode::NO_CONTENT))
                }
                (_, [name]) => item(collection, ask, name, now),
                _ => Err(DavError::not_implemented(method)),
            }
        }
    }
}

fn list(world: &World, ask: &Ask, user: &str, kind: Kind) -> Outcome {
    let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
    let mut answer = Multistatus::default();
    add_home(&mut answer, &href(home(kind, user), true), &wanted, user);
    let own = world
        .collections
        .iter()
        .filter(|it| it.owner == user && it.kind == kind && propfind::depth(ask) > 0);
    own.for_each(|it| add(&mut answer, world, it, &wanted));
    Ok(answer.into_answer())
}

fn contents(world: &World, ask: &Ask, at: usize) -> Outcome {
    let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
    let mut answer = Multistatus::default();
    if let Some(collection) = world.collections.get(at) {
        add(&mut answer, world, collection, &wanted);
        for (name, item) in collection.items.iter().filter(|_| propfind::depth(ask) > 0) {
            add_item(&mut answer, collection, name, item, &wanted);
        }
    }
    Ok(propfind::paged(ask, answer))
}

fn item(collection: &mut Collection, ask: &Ask, name: &str, now: i64) -> Outcome {
    let missing = || DavError::missing("Calendar object not found");
    match ask.method.as_str() {
        "GET" | "HEAD" => {
            let found = collection.items.get(name).ok_or_else(missing)?;
            let kind = crate::dav::collection_props::content_type(collection.kind, found);
            let etag = answer::quoted(&found.etag);
            Ok(answer::bytes(StatusCode::OK, &kind, found.data.clone())
                .with("etag", &etag)
                .with("oc-etag", &etag)
                .with("last-modified", &http_date(found.modified)))
        }
        "PUT" => collection_write::put(collection, ask, name, now),
        "DELETE" => {
            let etag = collection
                .items
                .get(name)
                .map(|item| item.etag.clone())
                .ok_or_else(missing)?;
            crate::dav::put::check_match(ask, Some(&etag))?;
            collection.remove(name);
            Ok(answer::empty(StatusCode::NO_CONTENT))
        }
        "PROPFIND" => {
            let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
            let found = collection.items.get(name).ok_or_else(missing)?;
            let mut answer = Multistatus::default();
            add_item(&mut answer, collection, name, found, &wanted);
            Ok(answer.into_answer())
        }
        method => Err(DavError::not_implemented(method)),
    }
}
