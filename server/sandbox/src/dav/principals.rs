//! `principals`: who is who, and where the calendars and contacts are.

use quick_xml::escape::escape;

use crate::{
    ask::Ask,
    dav::{
        error::DavError,
        multistatus::{Multistatus, Name, Wanted, href},
        propfind::{self, CAL, CARD, D, OC},
        route::Outcome,
        xml::Element,
    },
    state::World,
};

const USUAL: [Name<'static>; 2] = [(D, "resourcetype"), (D, "displayname")];

/// `user` asks.
pub(crate) fn route(world: &World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    if ask.method == "REPORT" && matches!(path, ["users"]) {
        return expanded(world, ask, user);
    }
    if ask.method != "PROPFIND" {
        return Err(DavError::not_implemented(&ask.method));
    }
    let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
    let mut answer = Multistatus::default();
    match path {
        [] | ["users"] => {
            propfind::add_folder(
                &mut answer,
                &href(["principals"].iter().chain(path), true),
                &wanted,
                "",
            );
            if propfind::depth(ask) > 0 && !path.is_empty() {
                world
                    .users
                    .keys()
                    .for_each(|user| add(&mut answer, world, user, &wanted));
            }
        }
        ["users", user] if world.users.contains_key(*user) => {
            add(&mut answer, world, user, &wanted);
        }
        _ => return Err(DavError::missing("Principal not found")),
    }
    Ok(answer.into_answer())
}

/// `expand-property` (RFC 3253, section 3.8): who asks, and at once what is asked of them.
fn expanded(world: &World, ask: &Ask, user: &str) -> Outcome {
    let document =
        Element::parse(&ask.body)?.ok_or_else(|| DavError::bad_request("The body is empty"))?;
    let principal = document
        .children
        .iter()
        .find(|property| property.attribute("name") == Some("current-user-principal"));
    let Some(principal) = principal.filter(|_| document.name == "expand-property") else {
        return Err(DavError::not_implemented(&ask.method));
    };
    let named = principal.children.iter().map(|property| {
        let named = |key| property.attribute(key).map(str::to_owned);
        let space = named("namespace").unwrap_or_else(|| D.to_owned());
        (space, named("name").unwrap_or_default())
    });
    let mut inner = Multistatus::default();
    add(&mut inner, world, user, &Wanted::Named(named.collect()));
    let inner = inner.responses().concat();
    let outer = Wanted::Named(vec![(D.to_owned(), "current-user-principal".to_owned())]);
    let mut answer = Multistatus::default();
    answer.add(&href(["principals", "users"], true), &outer, &[], |_| {
        Some(inner.clone())
    });
    Ok(answer.into_answer())
}

fn add(answer: &mut Multistatus, world: &World, user: &str, wanted: &Wanted) {
    let link = |parts: &[&str]| format!("<d:href>{}</d:href>", href(parts, true));
    let email = world.users.get(user).and_then(|user| user.email.as_deref());
    answer.add(
        &href(["principals", "users", user], true),
        wanted,
        &USUAL,
        |name| {
            Some(match name {
                (D, "resourcetype") => "<d:collection/><d:principal/>".to_owned(),
                (D, "displayname") => escape(world.display_name(user)).into_owned(),
                (D, "current-user-principal" | "principal-URL") => propfind::principal(user),
                (CAL, "calendar-home-set") => link(&["calendars", user]),
                (CAL, "schedule-inbox-URL") => link(&["calendars", user, "inbox"]),
                (CAL, "schedule-outbox-URL") => link(&["calendars", user, "outbox"]),
                (CARD, "addressbook-home-set") => link(&["addressbooks", "users", user]),
                (CAL, "calendar-user-address-set") => {
                    let mail = email
                        .map(|email| format!("<d:href>mailto:{}</d:href>", escape(email)))
                        .unwrap_or_default();
                    mail + &propfind::principal(user)
                }
                (CAL, "calendar-user-type") => "INDIVIDUAL".to_owned(),
                ("http://sabredav.org/ns" | OC, "email-address") => escape(email?).into_owned(),
                _ => return None,
            })
        },
    );
}
