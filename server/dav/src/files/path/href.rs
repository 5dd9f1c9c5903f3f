//! Addresses in answers, back to what they mean.

use percent_encoding::percent_decode_str;

use super::FilePath;

/// The decoded names after `collection` in an address, or `None` when the address lies elsewhere.
///
/// The address may be a path or a whole URL and may start with any prefix (`/cloud/remote.php/dav/...`), since a proxy
/// can add one that we do not see. Names that are not UTF-8 get U+FFFD.
pub(crate) fn segments_after(href: &str, collection: &[&str]) -> Option<Vec<String>> {
    let path = href.split_once("://").map_or(href, |(_, rest)| {
        rest.split_once('/').map_or("", |(_, path)| path)
    });
    let names: Vec<String> = path
        .split('/')
        .filter(|name| !name.is_empty())
        .map(|name| percent_decode_str(name).decode_utf8_lossy().into_owned())
        .collect();
    let mut wanted = vec!["remote.php", "dav"];
    wanted.extend_from_slice(collection);
    let at = names
        .windows(wanted.len())
        .position(|window| window.iter().zip(&wanted).all(|(name, want)| name == want))?;
    Some(names.into_iter().skip(at + wanted.len()).collect())
}

/// The path of a user's file from its address.
pub(crate) fn file_path(href: &str, user: &str) -> Option<FilePath> {
    let names = segments_after(href, &["files", user])?;
    FilePath::from_server(names.iter().map(String::as_str))
}
