//! Calendars and address books: named texts with a sync token.

use std::collections::BTreeMap;

use crate::state::hash;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Calendar,
    AddressBook,
}

#[derive(Debug)]
pub(crate) struct Collection {
    pub(crate) kind: Kind,
    pub(crate) owner: String,
    pub(crate) uri: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) color: Option<String>,
    /// `VEVENT`, `VTODO`; of a calendar only.
    pub(crate) components: Vec<String>,
    pub(crate) items: BTreeMap<String, Item>,
    /// The name changed by each step; the sync token is their number plus one.
    pub(crate) changes: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) data: String,
    pub(crate) etag: String,
    pub(crate) modified: i64,
}

impl Collection {
    pub(crate) fn new(kind: Kind, owner: &str, uri: &str, name: &str) -> Self {
        let components = if kind == Kind::Calendar {
            vec!["VEVENT".to_owned()]
        } else {
            Vec::new()
        };
        Self {
            kind,
            owner: owner.to_owned(),
            uri: uri.to_owned(),
            name: name.to_owned(),
            description: None,
            color: None,
            components,
            items: BTreeMap::new(),
            changes: Vec::new(),
        }
    }

    pub(crate) fn token(&self) -> usize {
        self.changes.len() + 1
    }

    pub(crate) fn put(&mut self, name: &str, data: String, now: i64) {
        let etag = hash(&format!(
            "{}/{name}/{}/{data}",
            self.uri,
            self.changes.len()
        ));
        self.items.insert(
            name.to_owned(),
            Item {
                data,
                etag,
                modified: now,
            },
        );
        self.changes.push(name.to_owned());
    }

    pub(crate) fn remove(&mut self, name: &str) -> bool {
        let removed = self.items.remove(name).is_some();
        if removed {
            self.changes.push(name.to_owned());
        }
        removed
    }
}

/// The first UID in an iCalendar or vCard text.
pub(crate) fn uid_of(data: &str) -> Option<&str> {
    data.lines()
        .find_map(|line| line.trim_end().strip_prefix("UID:"))
}
