//! The `If` header: what other resources must be for a request to go on.
//!
//! Only `<url> (["etag"])` is understood, which is what guards a destination; anything else counts as fulfilled.

use percent_encoding::percent_decode_str;

use crate::{ask::Ask, dav::error::DavError, state::World};

pub(crate) fn check(world: &World, ask: &Ask, user: &str) -> Result<(), DavError> {
    let mut rest = ask.header("if").unwrap_or_default();
    while let Some((url, after)) = rest
        .split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'))
    {
        let list = after.split('<').next().unwrap_or_default();
        let etag = list
            .split_once("[\"")
            .and_then(|(_, rest)| rest.split_once("\"]"));
        if let (Some(path), Some((etag, _))) = (path_of(url, user), etag) {
            let node = world
                .tree
                .find(user, &path)
                .and_then(|id| world.tree.node(id));
            if node.is_none_or(|node| node.etag != etag) {
                let at = format!("files/{user}/{}", path.join("/"));
                let message = format!("Failed to find a valid token/etag combination for {at}");
                return Err(DavError::precondition("If", &message, None));
            }
        }
        rest = after;
    }
    Ok(())
}

/// The segments of a user's file, from its address.
fn path_of(url: &str, user: &str) -> Option<Vec<String>> {
    let (_, below) = url.split_once("/remote.php/dav/files/")?;
    let mut parts = below
        .split('/')
        .filter(|part| !part.is_empty())
        .map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned());
    (parts.next()? == user).then(|| parts.collect())
}
