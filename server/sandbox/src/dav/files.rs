//! `files/<user>`: which method does what.

use http::StatusCode;

use crate::{
    answer::{self, Answer, HTML},
    ask::Ask,
    dav::{
        delete,
        error::DavError,
        file_props, get, mkcol,
        multistatus::{Multistatus, Wanted},
        propfind, proppatch, put, report,
        route::Outcome,
        transfer,
        xml::Element,
    },
    state::World,
};

pub(crate) fn route(world: &mut World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    match ask.method.as_str() {
        "PROPFIND" => list(world, ask, user, path),
        "GET" | "HEAD" => get::get(world, ask, user, path),
        "PUT" => put::put(world, ask, user, path),
        "MKCOL" => mkcol::mkcol(world, user, path),
        "MOVE" | "COPY" => transfer::transfer(world, ask, user, path),
        "DELETE" => delete::delete(world, ask, user, path),
        "PROPPATCH" => proppatch::proppatch(world, ask, user, path),
        "REPORT" => report::report(world, ask, user, path),
        "POST" => Err(DavError::missing_file(path)),
        method => Err(DavError::not_implemented(method)),
    }
}

/// What a browser sees of a folder.
pub(crate) fn notice() -> Answer {
    let text = "This is the WebDAV interface. It can only be accessed by WebDAV clients such as the Nextcloud desktop sync client.";
    answer::bytes(StatusCode::OK, HTML, text)
}

/// The node at a path, or sabre's failure.
pub(crate) fn found(world: &World, user: &str, path: &[&str]) -> Result<u64, DavError> {
    world
        .tree
        .find(user, path)
        .ok_or_else(|| DavError::missing_file(path))
}

fn list(world: &World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    let top = found(world, user, path)?;
    let wanted = Wanted::of(Element::parse(&ask.body)?.as_ref());
    let depth = propfind::depth(ask);
    let base: Vec<String> = path.iter().map(|part| (*part).to_owned()).collect();
    let mut answer = Multistatus::default();
    file_props::add(&mut answer, world, user, &base, top, &wanted);
    for (below, id) in world
        .tree
        .walk(top)
        .into_iter()
        .filter(|(below, _)| below.len() <= depth)
    {
        file_props::add(
            &mut answer,
            world,
            user,
            &[base.as_slice(), &below].concat(),
            id,
            &wanted,
        );
    }
    Ok(propfind::paged(ask, answer))
}
