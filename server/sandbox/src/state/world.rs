//! Everything there is.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use jiff::Timestamp;

use crate::{
    ocs::{Activity, Notification},
    state::{Collection, Comment, Login, Share, Tag, Trashed, Tree, User, hash},
    tables::Table,
};

#[derive(Debug)]
pub(crate) struct World {
    /// The time of the request being answered.
    pub(crate) now: Timestamp,
    /// Scheme and host of the request being answered, for links.
    pub(crate) base: String,
    pub(crate) users: BTreeMap<String, User>,
    pub(crate) groups: BTreeMap<String, BTreeSet<String>>,
    pub(crate) tree: Tree,
    pub(crate) trash: Vec<Trashed>,
    pub(crate) comments: Vec<Comment>,
    pub(crate) tags: BTreeMap<u64, Tag>,
    /// Node and tag.
    pub(crate) tagged: BTreeSet<(u64, u64)>,
    pub(crate) shares: BTreeMap<u64, Share>,
    /// Open chunked uploads by user and name.
    pub(crate) uploads: BTreeMap<(String, String), Upload>,
    pub(crate) collections: Vec<Collection>,
    pub(crate) notifications: Vec<Notification>,
    pub(crate) activities: Vec<Activity>,
    pub(crate) tables: BTreeMap<u64, Table>,
    pub(crate) logins: Vec<Login>,
    counted: u64,
}

/// The chunks of an upload by name.
#[derive(Debug, Default)]
pub(crate) struct Upload {
    pub(crate) chunks: BTreeMap<String, Bytes>,
    pub(crate) started: i64,
}

impl World {
    pub(crate) fn new(now: Timestamp) -> Self {
        Self {
            now,
            base: "http://localhost".to_owned(),
            users: BTreeMap::new(),
            groups: BTreeMap::new(),
            tree: Tree::default(),
            trash: Vec::new(),
            comments: Vec::new(),
            tags: BTreeMap::new(),
            tagged: BTreeSet::new(),
            shares: BTreeMap::new(),
            uploads: BTreeMap::new(),
            collections: Vec::new(),
            notifications: Vec::new(),
            activities: Vec::new(),
            tables: BTreeMap::new(),
            logins: Vec::new(),
            counted: 0,
        }
    }

    /// The next number for whatever needs an id of its own (not for files).
    pub(crate) fn next_id(&mut self) -> u64 {
        self.counted += 1;
        self.counted
    }

    /// A token of this many letters and digits, different each time and the same in every run.
    pub(crate) fn token(&mut self, length: usize) -> String {
        let seed = self.next_id();
        (0..)
            .flat_map(|part: u32| hash(&format!("token {seed} {part}")).into_bytes())
            .map(char::from)
            .take(length)
            .collect()
    }

    pub(crate) fn display_name<'w>(&'w self, user: &'w str) -> &'w str {
        self.users.get(user).map_or(user, |user| &user.name)
    }

    /// Bytes a user may still store; none when there is no limit.
    pub(crate) fn free_space(&self, user: &str) -> Option<u64> {
        let quota = self.users.get(user)?.quota?;
        Some(quota.saturating_sub(self.used_space(user)))
    }

    pub(crate) fn used_space(&self, user: &str) -> u64 {
        self.tree.root(user).map_or(0, |root| self.tree.size(root))
    }

    /// The folder at these segments of a user's files, made where it is missing. `None` when a file is in the way.
    pub(crate) fn make_folders<S: AsRef<str>>(&mut self, user: &str, path: &[S]) -> Option<u64> {
        let now = self.now.as_second();
        let mut at = self.tree.root(user)?;
        for name in path {
            at = match self.tree.child(at, name.as_ref()) {
                Some(child) if self.tree.node(child)?.is_folder() => child,
                Some(_) => return None,
                None => self.tree.add_folder(at, name.as_ref(), now),
            };
        }
        Some(at)
    }
}
