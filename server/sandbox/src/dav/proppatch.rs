//! PROPPATCH of a file or folder: favourite, modification time, and properties of the caller's own.

use quick_xml::escape::escape;

use crate::{
    answer::Answer,
    ask::Ask,
    dav::{
        error::DavError,
        files::found,
        multistatus::{Multistatus, Wanted, href},
        propfind::{D, OC},
        route::Outcome,
        xml::Element,
    },
    state::{Node, World},
};

/// The properties of a PROPPATCH with `true` where they are set, `false` where they are removed.
pub(crate) fn changes(ask: &Ask) -> Result<Vec<(Element, bool)>, DavError> {
    let document =
        Element::parse(&ask.body)?.ok_or_else(|| DavError::bad_request("The body is empty"))?;
    let mut found = Vec::new();
    for part in &document.children {
        for property in part
            .child("prop")
            .into_iter()
            .flat_map(|prop| &prop.children)
        {
            found.push((property.clone(), part.name == "set"));
        }
    }
    Ok(found)
}

/// The 207 that says that everything was done.
pub(crate) fn done(at: &str, changes: &[(Element, bool)]) -> Answer {
    let names = changes
        .iter()
        .map(|(element, _)| (element.space.clone(), element.name.clone()))
        .collect();
    let mut answer = Multistatus::default();
    answer.add(at, &Wanted::Named(names), &[], |_| Some(String::new()));
    answer.into_answer()
}

pub(crate) fn proppatch(world: &mut World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    let id = found(world, user, path)?;
    let changes = changes(ask)?;
    let folder = match world.tree.node_mut(id) {
        Some(node) => {
            for (element, set) in &changes {
                change(node, user, element, *set);
            }
            node.is_folder()
        }
        None => return Err(DavError::missing_file(path)),
    };
    Ok(done(
        &href(["files", user].iter().chain(path), folder),
        &changes,
    ))
}

fn change(node: &mut Node, user: &str, element: &Element, set: bool) {
    let text = element.text.trim();
    match (element.space.as_str(), element.name.as_str()) {
        (OC, "favorite") => {
            if set && matches!(text, "1" | "true" | "yes") {
                node.favorite_of.insert(user.to_owned());
            } else {
                node.favorite_of.remove(user);
            }
        }
        (D, "getlastmodified" | "lastmodified") => {
            node.modified = text.parse().unwrap_or(node.modified);
        }
        (space, name) => {
            let key = (space.to_owned(), name.to_owned());
            if set {
                node.custom.insert(key, escape(text).into_owned());
            } else {
                node.custom.remove(&key);
            }
        }
    }
}
