//! All files of all users, as one tree per user over one table of nodes.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;

use crate::state::{Body, Node, Version, hash};

/// The files. Every change gives the changed node and all folders above it new etags, as Nextcloud does.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    nodes: BTreeMap<u64, Node>,
    roots: BTreeMap<String, u64>,
    last_id: u64,
    changes: u64,
}

impl Tree {
    pub(crate) fn node(&self, id: u64) -> Option<&Node> {
        self.nodes.get(&id)
    }

    pub(crate) fn node_mut(&mut self, id: u64) -> Option<&mut Node> {
        self.nodes.get_mut(&id)
    }

    pub(crate) fn root(&self, user: &str) -> Option<u64> {
        self.roots.get(user).copied()
    }

    pub(crate) fn add_root(&mut self, user: &str, now: i64) -> u64 {
        let id = self.add(None, user, user, Body::Folder(BTreeMap::new()), now);
        self.roots.insert(user.to_owned(), id);
        id
    }

    /// The node at these segments of a user's files.
    pub(crate) fn find<S: AsRef<str>>(&self, user: &str, path: &[S]) -> Option<u64> {
        path.iter()
            .try_fold(self.root(user)?, |at, name| self.child(at, name.as_ref()))
    }

    /// The same for `a/b c/d`; slashes at the ends do not matter.
    pub(crate) fn find_path(&self, user: &str, path: &str) -> Option<u64> {
        let segments: Vec<&str> = path
            .split('/')
            .filter(|segment| !segment.is_empty())
            .collect();
        self.find(user, &segments)
    }

    pub(crate) fn child(&self, folder: u64, name: &str) -> Option<u64> {
        self.node(folder)?.children()?.get(name).copied()
    }

    /// Everything below a folder with its path relative to it, parents before children.
    pub(crate) fn walk(&self, folder: u64) -> Vec<(Vec<String>, u64)> {
        let mut found = Vec::new();
        let mut open = vec![(Vec::new(), folder)];
        while let Some((path, id)) = open.pop() {
            for (name, child) in self
                .node(id)
                .and_then(Node::children)
                .into_iter()
                .flatten()
                .rev()
            {
                let mut below = path.clone();
                below.push(name.clone());
                open.push((below, *child));
            }
            if id != folder {
                found.push((path, id));
            }
        }
        found
    }

    /// Where a user sees a node; empty for the user's root.
    pub(crate) fn path_of(&self, user: &str, id: u64) -> Option<Vec<String>> {
        let root = self.root(user)?;
        if id == root {
            return Some(Vec::new());
        }
        self.walk(root)
            .into_iter()
            .find(|(_, at)| *at == id)
            .map(|(path, _)| path)
    }

    /// Bytes in a file, or in all files below a folder. A share in it counts at its owner's only.
    pub(crate) fn size(&self, id: u64) -> u64 {
        let Some(node) = self.node(id) else { return 0 };
        match &node.body {
            Body::File(content) => content.len() as u64,
            Body::Folder(children) => {
                let own = children
                    .values()
                    .filter(|child| self.node(**child).is_some_and(|it| it.owner == node.owner));
                own.map(|child| self.size(*child)).sum()
            }
        }
    }

    pub(crate) fn add_folder(&mut self, parent: u64, name: &str, now: i64) -> u64 {
        self.add(
            Some(parent),
            &self.owner(parent),
            name,
            Body::Folder(BTreeMap::new()),
            now,
        )
    }

    pub(crate) fn add_file(&mut self, parent: u64, name: &str, content: Bytes, now: i64) -> u64 {
        self.add(
            Some(parent),
            &self.owner(parent),
            name,
            Body::File(content),
            now,
        )
    }

    fn owner(&self, id: u64) -> String {
        self.node(id)
            .map(|node| node.owner.clone())
            .unwrap_or_default()
    }

    fn add(&mut self, parent: Option<u64>, owner: &str, name: &str, body: Body, now: i64) -> u64 {
        self.last_id += 1;
        let id = self.last_id;
        // Nobody uploads a folder.
        let uploaded = if matches!(body, Body::File(_)) {
            now
        } else {
            0
        };
        let node = Node {
            id,
            name: name.to_owned(),
            owner: owner.to_owned(),
            parent,
            body,
            etag: String::new(),
            modified: now,
            uploaded,
            created: 0,
            checksum: None,
            favorite_of: BTreeSet::new(),
            versions: Vec::new(),
            custom: BTreeMap::new(),
        };
        self.nodes.insert(id, node);
        if let Some(parent) = parent {
            self.link(parent, name, id);
        }
        self.touch(id, now);
        id
    }

    /// Replace the content of a file and keep the old one as a version.
    pub(crate) fn write(&mut self, id: u64, author: &str, content: Bytes, now: i64) {
        let Some(node) = self.nodes.get_mut(&id) else {
            return;
        };
        if let Body::File(old) = &mut node.body {
            let version = Version {
                time: node.modified,
                content: std::mem::replace(old, content),
                author: author.to_owned(),
                label: None,
            };
            node.versions.retain(|kept| kept.time != version.time);
            if node.modified != now {
                node.versions.push(version);
            }
            node.modified = now;
            node.uploaded = now;
            node.checksum = None;
            self.touch(id, now);
        }
    }

    /// Show a node under another folder, in addition to where it lives.
    pub(crate) fn link(&mut self, folder: u64, name: &str, id: u64) {
        if let Some(Body::Folder(children)) = self.nodes.get_mut(&folder).map(|node| &mut node.body)
        {
            children.insert(name.to_owned(), id);
        }
    }

    /// Take a name out of a folder; the node itself stays in the table.
    pub(crate) fn unlink(&mut self, folder: u64, name: &str, now: i64) -> Option<u64> {
        let Some(Body::Folder(children)) = self.nodes.get_mut(&folder).map(|node| &mut node.body)
        else {
            return None;
        };
        let id = children.remove(name)?;
        if let Some(node) = self
            .nodes
            .get_mut(&id)
            .filter(|node| node.parent == Some(folder))
        {
            node.parent = None;
        }
        self.touch(folder, now);
        Some(id)
    }

    /// Put an unlinked node, with all below it, into a folder.
    pub(crate) fn place(&mut self, id: u64, folder: u64, name: &str, now: i64) {
        let owner = self.owner(folder);
        for below in self
            .walk(id)
            .into_iter()
            .map(|(_, below)| below)
            .chain([id])
        {
            if let Some(node) = self.nodes.get_mut(&below) {
                node.owner.clone_from(&owner);
            }
        }
        if let Some(node) = self.nodes.get_mut(&id) {
            node.parent = Some(folder);
            name.clone_into(&mut node.name);
        }
        self.link(folder, name, id);
        self.touch(folder, now);
    }

    /// Copy a node with all below it; copies get new ids and no versions, tags or favourites.
    pub(crate) fn copy(&mut self, id: u64, folder: u64, name: &str, now: i64) -> Option<u64> {
        let source = self.node(id)?.clone();
        match source.body {
            Body::File(content) => {
                let copy = self.add_file(folder, name, content, now);
                if let Some(node) = self.nodes.get_mut(&copy) {
                    node.modified = source.modified;
                }
                Some(copy)
            }
            Body::Folder(children) => {
                let copy = self.add_folder(folder, name, now);
                for (name, child) in children {
                    self.copy(child, copy, &name, now);
                }
                Some(copy)
            }
        }
    }

    /// Forget an unlinked node and all below it.
    pub(crate) fn forget(&mut self, id: u64) {
        for (_, below) in self.walk(id) {
            self.nodes.remove(&below);
        }
        self.nodes.remove(&id);
    }

    /// New etags from here up to the root; folders above count as modified.
    pub(crate) fn touch(&mut self, id: u64, now: i64) {
        let mut at = Some(id);
        while let Some(node) = at.and_then(|id| self.nodes.get_mut(&id)) {
            self.changes += 1;
            let etag = hash(&format!("etag {}", self.changes));
            let short = node.is_folder() && node.parent.is_some();
            node.etag = if short {
                etag.chars().take(13).collect()
            } else {
                etag
            };
            if node.id != id {
                node.modified = now;
            }
            at = node.parent;
        }
    }
}
