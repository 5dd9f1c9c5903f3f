//! Two documents of the same app, compared operation by operation.

use std::collections::{BTreeMap, BTreeSet};

use super::fact::Fact;
use super::fields::Fields;
use super::surface::{Operation, Surface};

/// One change from the document that we have to the newer one.
#[derive(Debug)]
pub(super) struct Change<'s> {
    /// Id of the operation.
    pub(super) operation: &'s str,
    /// What became of it.
    pub(super) what: What<'s>,
}

/// What became of an operation.
#[derive(Debug)]
pub(super) enum What<'s> {
    /// It is new.
    Added { route: &'s str },
    /// It is gone.
    Removed { route: &'s str },
    /// Its id is another one.
    Renamed { to: &'s str },
    /// Its method or path is another one.
    Moved { from: &'s str, to: &'s str },
    /// A parameter or a field of the body.
    Ask(Part<'s>),
    /// A field of the answer.
    Answer(Part<'s>),
}

/// A parameter or field and what became of it: added without `old`, removed without `new`.
#[derive(Debug)]
pub(super) struct Part<'s> {
    pub(super) path: &'s str,
    pub(super) old: Option<&'s Fact>,
    pub(super) new: Option<&'s Fact>,
}

/// All changes, by operation id. A part below one that came or went is not listed itself.
pub(super) fn changes<'s>(old: &'s Surface, new: &'s Surface) -> Vec<Change<'s>> {
    let mut found = Vec::new();
    let added = new.iter().filter(|(id, _)| !old.contains_key(*id));
    let mut added: BTreeMap<_, _> = added
        .map(|(id, operation)| (anonymous(&operation.route), (id, operation)))
        .collect();
    for (id, before) in old {
        let mut push = |what| {
            found.push(Change {
                operation: id,
                what,
            });
        };
        match new.get(id) {
            Some(after) => {
                if anonymous(&before.route) != anonymous(&after.route) {
                    push(What::Moved {
                        from: &before.route,
                        to: &after.route,
                    });
                }
                parts_of(before, after).for_each(push);
            }
            None => match added.remove(&anonymous(&before.route)) {
                Some((to, after)) => {
                    push(What::Renamed { to });
                    parts_of(before, after).for_each(push);
                }
                None => push(What::Removed {
                    route: &before.route,
                }),
            },
        }
    }
    let added = added.into_values();
    found.extend(added.map(|(id, operation)| Change {
        operation: id,
        what: What::Added {
            route: &operation.route,
        },
    }));
    found.sort_by_key(|change| change.operation);
    found
}

/// A route without the names of its parameters, which may change.
fn anonymous(route: &str) -> String {
    let mut parts = route.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |route, part| {
        format!(
            "{route}{{}}{}",
            part.split_once('}').map_or("", |(_, rest)| rest)
        )
    })
}

fn parts_of<'s>(before: &'s Operation, after: &'s Operation) -> impl Iterator<Item = What<'s>> {
    let asks = parts(&before.asks, &after.asks).into_iter().map(What::Ask);
    asks.chain(
        parts(&before.answers, &after.answers)
            .into_iter()
            .map(What::Answer),
    )
}

fn parts<'s>(old: &'s Fields, new: &'s Fields) -> Vec<Part<'s>> {
    let paths: BTreeSet<_> = old.keys().chain(new.keys()).map(String::as_str).collect();
    let mut found = Vec::<Part<'_>>::new();
    for path in paths {
        let part = Part {
            path,
            old: old.get(path),
            new: new.get(path),
        };
        let same = match (part.old, part.new) {
            (Some(old), Some(new)) => old.differences(new).is_empty(),
            _ => parent(path)
                .is_some_and(|parent| old.contains_key(parent) != new.contains_key(parent)),
        };
        if !same {
            found.push(part);
        }
    }
    found
}

/// The path of what a field stands in; none for the value itself.
pub(super) fn parent(path: &str) -> Option<&str> {
    match path.strip_suffix("[]") {
        Some(list) => Some(list),
        None if path.is_empty() => None,
        None => Some(path.rsplit_once('.').map_or("", |(parent, _)| parent)),
    }
}
