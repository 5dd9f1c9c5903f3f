//! Deleted files, until they are restored or deleted for good.

use std::collections::BTreeMap;

use crate::state::{Share, World};

#[derive(Debug)]
pub(crate) struct Trashed {
    pub(crate) user: String,
    /// `name.d<seconds>`, unique per user.
    pub(crate) key: String,
    pub(crate) name: String,
    /// Path in the user's files, without a leading slash.
    pub(crate) origin: String,
    pub(crate) time: i64,
    pub(crate) node: u64,
}

impl World {
    /// Delete a user's file into the trash; a share that reached the user is only taken out of the user's files.
    pub(crate) fn trash(&mut self, user: &str, id: u64) {
        let now = self.now.as_second();
        let Some(path) = self.tree.path_of(user, id) else {
            return;
        };
        let Some((name, folders)) = path.split_last() else {
            return;
        };
        let Some(folder) = self.tree.find(user, folders) else {
            return;
        };
        let mount = self
            .tree
            .node(id)
            .is_some_and(|node| node.parent != Some(folder));
        self.tree.unlink(folder, name, now);
        if mount {
            let left = |share: &Share| {
                share.kind == 0 && share.node == id && share.with.as_deref() == Some(user)
            };
            self.shares.retain(|_, share| !left(share));
            return;
        }
        let gone: Vec<u64> = self
            .tree
            .walk(id)
            .into_iter()
            .map(|(_, below)| below)
            .chain([id])
            .collect();
        let (lost, kept): (BTreeMap<_, _>, _) = std::mem::take(&mut self.shares)
            .into_iter()
            .partition(|(_, share)| gone.contains(&share.node));
        self.shares = kept;
        for share in lost.into_values() {
            self.unmount(&share);
        }
        let taken = |key: &str| {
            self.trash
                .iter()
                .any(|item| item.user == user && item.key == key)
        };
        let time = (now..i64::MAX)
            .find(|time| !taken(&format!("{name}.d{time}")))
            .unwrap_or(now);
        self.log_file(user, "file_deleted", id, &path);
        self.trash.push(Trashed {
            user: user.to_owned(),
            key: format!("{name}.d{time}"),
            name: name.clone(),
            origin: path.join("/"),
            time,
            node: id,
        });
    }

    /// Put an item back where it was, or into the user's root when its folder is gone. `false`: no such item.
    pub(crate) fn restore(&mut self, user: &str, key: &str) -> bool {
        let Some(at) = self
            .trash
            .iter()
            .position(|item| item.user == user && item.key == key)
        else {
            return false;
        };
        let item = self.trash.remove(at);
        let folders = item
            .origin
            .rsplit_once('/')
            .map_or("", |(folders, _)| folders);
        let folder = self
            .tree
            .find_path(user, folders)
            .or_else(|| self.tree.root(user));
        if let Some(folder) = folder {
            let name = self.free_name(folder, &item.name);
            self.tree
                .place(item.node, folder, &name, self.now.as_second());
            if let Some(path) = self.tree.path_of(user, item.node) {
                self.log_file(user, "file_restored", item.node, &path);
            }
        }
        true
    }

    /// Delete items of a user's trash for good. Returns how many there were.
    pub(crate) fn empty_trash(&mut self, user: &str, wanted: impl Fn(&Trashed) -> bool) -> usize {
        let (gone, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut self.trash)
            .into_iter()
            .partition(|item| item.user == user && wanted(item));
        self.trash = kept;
        for item in &gone {
            self.tree.forget(item.node);
        }
        gone.len()
    }
}
