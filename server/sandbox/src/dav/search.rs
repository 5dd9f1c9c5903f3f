//! SEARCH (`d:basicsearch`) over a user's files.

use std::cmp::Ordering;

use http::StatusCode;

use crate::{
    ask::Ask,
    dav::{
        error::DavError,
        file_props,
        multistatus::{Multistatus, Wanted},
        route::Outcome,
        xml::Element,
    },
    state::{Node, World},
};

pub(crate) fn search(world: &World, ask: &Ask, user: &str) -> Outcome {
    let kind = ask.header("content-type").unwrap_or_default();
    if !kind.starts_with("text/xml") && !kind.starts_with("application/xml") {
        return Err(DavError::not_implemented("SEARCH"));
    }
    let document = Element::parse(&ask.body)?;
    let query = document
        .as_ref()
        .and_then(|document| document.child("basicsearch"));
    let query = query.ok_or_else(|| DavError::bad_request("Missing {DAV:}basicsearch"))?;
    let base = scope(query, user)?;
    let top = world
        .tree
        .find(user, &base)
        .ok_or_else(|| DavError::missing_file(&base))?;
    if !world.tree.node(top).is_some_and(Node::is_folder) {
        let message = "Search is only supported on directories";
        return Err(DavError::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "InvalidArgumentException",
            message,
        ));
    }
    let condition = query.child("where").and_then(|part| part.children.first());
    let mut hits: Vec<(Vec<String>, &Node)> = world
        .tree
        .walk(top)
        .into_iter()
        .filter_map(|(below, id)| Some(([base.as_slice(), &below].concat(), world.tree.node(id)?)))
        .filter(|(_, node)| condition.is_none_or(|condition| holds(world, user, node, condition)))
        .collect();
    order(world, user, query, &mut hits);
    let number = |name: &str| {
        query
            .child("limit")?
            .child_text(name)?
            .parse::<usize>()
            .ok()
    };
    let wanted = Wanted::of(query.child("select"));
    let mut answer = Multistatus::default();
    for (path, node) in hits
        .into_iter()
        .skip(number("firstresult").unwrap_or(0))
        .take(number("nresults").unwrap_or(usize::MAX))
    {
        file_props::add(&mut answer, world, user, &path, node.id, &wanted);
    }
    Ok(answer.into_answer())
}

/// The folder to search, as segments of the user's files.
fn scope(query: &Element, user: &str) -> Result<Vec<String>, DavError> {
    let href = query
        .child("from")
        .and_then(|from| from.child("scope")?.child_text("href"))
        .unwrap_or_default();
    let href = href.strip_prefix("/remote.php/dav").unwrap_or(href);
    let decoded = percent_encoding::percent_decode_str(href).decode_utf8_lossy();
    let mut parts = decoded
        .split('/')
        .filter(|part| !part.is_empty())
        .map(ToOwned::to_owned);
    match (parts.next().as_deref(), parts.next()) {
        (Some("files"), Some(owner)) if owner == user => Ok(parts.collect()),
        _ => Err(DavError::bad_request(
            "Search is only supported on the user's files",
        )),
    }
}

fn order(world: &World, user: &str, query: &Element, hits: &mut [(Vec<String>, &Node)]) {
    let orders: Vec<(&str, bool)> = query
        .child("orderby")
        .into_iter()
        .flat_map(|orders| &orders.children)
        .filter_map(|order| {
            Some((
                order.child("prop")?.children.first()?.name.as_str(),
                order.child("descending").is_some(),
            ))
        })
        .collect();
    hits.sort_by(|(_, a), (_, b)| {
        let compared = orders.iter().map(|(name, descending)| {
            let ordering = compare(&value(world, user, a, name), &value(world, user, b, name));
            if *descending {
                ordering.reverse()
            } else {
                ordering
            }
        });
        compared.fold(Ordering::Equal, Ordering::then)
    });
}

/// By number where both are numbers, else by text.
fn compare(a: &str, b: &str) -> Ordering {
    match (a.parse::<i64>(), b.parse::<i64>()) {
        (Ok(a), Ok(b)) => a.cmp(&b),
        _ => a.to_lowercase().cmp(&b.to_lowercase()),
    }
}

fn value(world: &World, user: &str, node: &Node, name: &str) -> String {
    match name {
        "displayname" => node.name.clone(),
        "getcontenttype" => node.mime().to_owned(),
        "getlastmodified" | "last_activity" => node.modified.to_string(),
        "upload_time" => node.uploaded.to_string(),
        "size" | "getcontentlength" => world.tree.size(node.id).to_string(),
        "fileid" => node.id.to_string(),
        "favorite" => u8::from(node.favorite_of.contains(user)).to_string(),
        "owner-id" => node.owner.clone(),
        _ => String::new(),
    }
}

fn holds(world: &World, user: &str, node: &Node, condition: &Element) -> bool {
    let below = |each: &Element| holds(world, user, node, each);
    match condition.name.as_str() {
        "and" => condition.children.iter().all(below),
        "or" => condition.children.iter().any(below),
        "not" => !condition.children.iter().any(below),
        "is-collection" => node.is_folder(),
        operator => {
            let name = condition
                .child("prop")
                .and_then(|prop| prop.children.first())
                .map(|prop| prop.name.as_str());
            let name = name.unwrap_or_default();
            let has = value(world, user, node, name);
            let literal = literal(condition.child_text("literal").unwrap_or_default(), name);
            match operator {
                "eq" => compare(&has, &literal) == Ordering::Equal,
                "lt" => compare(&has, &literal) == Ordering::Less,
                "gt" => compare(&has, &literal) == Ordering::Greater,
                "lte" => compare(&has, &literal) != Ordering::Greater,
                "gte" => compare(&has, &literal) != Ordering::Less,
                "like" => like(&has.to_lowercase(), &literal.to_lowercase()),
                _ => false,
            }
        }
    }
}

/// Flags and dates of a literal as the values have them.
fn literal(text: &str, name: &str) -> String {
    match (name, text) {
        ("favorite", "yes" | "true") => "1".to_owned(),
        ("favorite", "no" | "false") => "0".to_owned(),
        ("getlastmodified" | "last_activity" | "upload_time", text) => {
            let time = text
                .parse::<jiff::Timestamp>()
                .map(jiff::Timestamp::as_second);
            time.map_or_else(|_| text.to_owned(), |seconds| seconds.to_string())
        }
        _ => text.to_owned(),
    }
}

/// SQL's LIKE: `%` for anything, `_` for one character, a backslash before either for itself.
fn like(text: &str, pattern: &str) -> bool {
    let mut chars = pattern.chars();
    match chars.next() {
        None => text.is_empty(),
        Some('%') => {
            let rest = chars.as_str();
            like(text, rest)
                || text.char_indices().any(|(at, c)| {
                    text.get(at + c.len_utf8()..)
                        .is_some_and(|tail| like(tail, rest))
                })
        }
        Some(wanted) => {
            // A backslash takes the meaning from what follows it.
            let escaped = wanted == '\\';
            let wanted = if escaped {
                chars.next().unwrap_or(wanted)
            } else {
                wanted
            };
            let mut has = text.chars();
            has.next()
                .is_some_and(|c| (wanted == '_' && !escaped) || c == wanted)
                && like(has.as_str(), chars.as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_in_sql() {
        assert!(like("hello.txt", "%hello%") && like("abc", "a_c") && like("", "%"));
        assert!(like("a_c%", "a\\_c\\%") && !like("abc", "a\\_c"));
        assert!(!like("abc", "ab") && !like("abc", "a_"));
    }
}
