//! GET and HEAD of a file, whole or in part.

use http::StatusCode;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    answer::{self, Answer, AnswerExt},
    ask::Ask,
    dav::{
        error::DavError,
        files::{found, notice},
        put,
        route::Outcome,
        zip,
    },
    state::{Node, World, http_date},
};

pub(crate) fn get(world: &World, ask: &Ask, user: &str, path: &[&str]) -> Outcome {
    let id = found(world, user, path)?;
    let node = world
        .tree
        .node(id)
        .ok_or_else(|| DavError::missing_file(path))?;
    let Some(content) = node.content() else {
        return folder(world, ask, node);
    };
    put::check_match(ask, Some(&node.etag))?;
    if ask
        .etags("if-none-match")
        .is_some_and(|tags| tags.contains(&node.etag) || tags.iter().any(|tag| tag == "*"))
    {
        return Ok(answer::not_modified(&node.etag));
    }
    let kind = node.mime();
    let kind = if kind.starts_with("text/") {
        format!("{kind};charset=UTF-8")
    } else {
        kind.to_owned()
    };
    let answer = match range(ask, content.len())? {
        Some((first, last)) => answer::bytes(
            StatusCode::PARTIAL_CONTENT,
            &kind,
            content.slice(first..=last),
        )
        .with(
            "content-range",
            &format!("bytes {first}-{last}/{}", content.len()),
        ),
        None => answer::bytes(StatusCode::OK, &kind, content.clone())
            .with("content-length", &content.len().to_string()),
    };
    Ok(described(answer, node))
}

fn folder(world: &World, ask: &Ask, node: &Node) -> Outcome {
    if !zip::is_wanted(ask) {
        return Ok(notice());
    }
    let answer = answer::bytes(
        StatusCode::OK,
        "application/zip",
        zip::archive(world, ask, node)?,
    );
    Ok(answer.with(
        "content-disposition",
        &disposition(&format!("{}.zip", node.name)),
    ))
}

/// An attachment of this name.
fn disposition(name: &str) -> String {
    let name = utf8_percent_encode(name, NON_ALPHANUMERIC)
        .to_string()
        .replace("%2E", ".");
    format!("attachment; filename*=UTF-8''{name}; filename=\"{name}\"")
}

fn described(answer: Answer, node: &Node) -> Answer {
    let etag = answer::quoted(&node.etag);
    answer
        .with("etag", &etag)
        .with("oc-etag", &etag)
        .with("last-modified", &http_date(node.modified))
        .with("content-disposition", &disposition(&node.name))
}

/// First and last byte of a `Range` header; more than one range is answered with the whole.
fn range(ask: &Ask, length: usize) -> Result<Option<(usize, usize)>, DavError> {
    let wanted = ask
        .header("range")
        .and_then(|range| range.strip_prefix("bytes="))
        .and_then(|range| range.split_once('-'));
    let Some((first, last)) = wanted else {
        return Ok(None);
    };
    let end = length.saturating_sub(1);
    let (first, last) = match (first.parse::<usize>().ok(), last.parse::<usize>().ok()) {
        (Some(first), Some(last)) => (first, last.min(end)),
        (Some(first), None) if last.is_empty() => (first, end),
        (None, Some(count)) if first.is_empty() => (length.saturating_sub(count), end),
        _ => return Ok(None),
    };
    if first >= length {
        let message =
            format!("The start offset ({first}) exceeded the size of the entity ({length})");
        return Err(DavError::new(
            StatusCode::RANGE_NOT_SATISFIABLE,
            "RequestedRangeNotSatisfiable",
            &message,
        ));
    }
    Ok((first <= last).then_some((first, last)))
}
