//! REPORT `oc:filter-files`: favourites, and files with tags.

use http::StatusCode;

use crate::{
    ask::Ask,
    dav::{
        error::DavError,
        file_props,
        files::found,
        multistatus::{Multistatus, Wanted},
        route::Outcome,
        xml::Element,
    },
    state::World,
};

pub(crate) fn report(world: &World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    let document =
        Element::parse(&ask.body)?.ok_or_else(|| DavError::bad_request("The body is empty"))?;
    if document.name != "filter-files" {
        let message = "the {DAV:}supported-report";
        return Err(DavError::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "ReportNotSupported",
            message,
        ));
    }
    let top = found(world, user, path)?;
    let rules: Vec<&Element> = document
        .child("filter-rules")
        .map(|rules| rules.children.iter().collect())
        .unwrap_or_default();
    if rules.is_empty() {
        return Err(DavError::bad_request(
            "Missing filter-rule block in request",
        ));
    }
    let known = |rule: &&Element| {
        rule.text
            .trim()
            .parse()
            .is_ok_and(|id: u64| world.tags.contains_key(&id))
    };
    if !rules
        .iter()
        .filter(|rule| rule.name == "systemtag")
        .all(known)
    {
        let message = "Cannot filter by non-existing tag";
        return Err(DavError::new(
            StatusCode::PRECONDITION_FAILED,
            "PreconditionFailed",
            message,
        ));
    }
    let matches = |id: u64| rules.iter().all(|rule| holds(world, user, rule, id));
    let wanted = Wanted::of(Some(&document));
    let base: Vec<String> = path.iter().map(|part| (*part).to_owned()).collect();
    let mut answer = Multistatus::default();
    for (below, id) in world
        .tree
        .walk(top)
        .into_iter()
        .filter(|(_, id)| matches(*id))
    {
        let full = [base.as_slice(), &below].concat();
        file_props::add(&mut answer, world, user, &full, id, &wanted);
    }
    Ok(answer.into_answer())
}

fn holds(world: &World, user: &str, rule: &Element, id: u64) -> bool {
    match rule.name.as_str() {
        "favorite" => world
            .tree
            .node(id)
            .is_some_and(|node| node.favorite_of.contains(user)),
        "systemtag" => rule
            .text
            .trim()
            .parse()
            .is_ok_and(|tag| world.tagged.contains(&(id, tag))),
        _ => false,
    }
}
