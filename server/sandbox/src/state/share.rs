//! Shares of files and folders.

use nc_base::Secret;

use crate::state::World;

#[derive(Debug)]
pub(crate) struct Share {
    pub(crate) id: u64,
    /// 0 user, 1 group, 3 public link, 4 mail.
    pub(crate) kind: u8,
    pub(crate) owner: String,
    pub(crate) node: u64,
    /// User, group or mail address; none for a link.
    pub(crate) with: Option<String>,
    pub(crate) permissions: u8,
    pub(crate) created: i64,
    /// `2027-01-31 23:59:59`.
    pub(crate) expires: Option<String>,
    pub(crate) token: Option<String>,
    pub(crate) password: Option<Secret>,
    pub(crate) note: String,
    pub(crate) label: String,
    pub(crate) hide_download: bool,
}

/// The bits of `permissions`; 1 is reading.
impl Share {
    pub(crate) const UPDATE: u8 = 2;
    pub(crate) const CREATE: u8 = 4;
    pub(crate) const DELETE: u8 = 8;
    pub(crate) const RESHARE: u8 = 16;
}

impl World {
    /// Whether a share reaches this user.
    pub(crate) fn reaches(&self, share: &Share, user: &str) -> bool {
        let member = |group: &str| {
            self.groups
                .get(group)
                .is_some_and(|members| members.contains(user))
        };
        match (share.kind, share.with.as_deref()) {
            (0, Some(with)) => with == user,
            (1, Some(group)) => share.owner != user && member(group),
            _ => false,
        }
    }

    /// What a user may do with a node: everything with an own one, else what a share of it or of a folder above grants.
    pub(crate) fn permissions(&self, user: &str, id: u64) -> u8 {
        let Some(node) = self.tree.node(id) else {
            return 0;
        };
        if node.owner == user {
            return if node.is_folder() { 31 } else { 27 };
        }
        let mut at = Some(node);
        while let Some(node) = at {
            let granted = self
                .shares
                .values()
                .filter(|share| share.node == node.id && self.reaches(share, user));
            if let Some(permissions) = granted.map(|share| share.permissions).reduce(|a, b| a | b) {
                return permissions;
            }
            at = node.parent.and_then(|parent| self.tree.node(parent));
        }
        0
    }

    /// Show a share in the files of those it reaches, `(2)` appended where the name is taken.
    pub(crate) fn mount(&mut self, share: &Share) {
        let Some(name) = self.tree.node(share.node).map(|node| node.name.clone()) else {
            return;
        };
        let receivers: Vec<String> = self
            .users
            .keys()
            .filter(|user| self.reaches(share, user))
            .cloned()
            .collect();
        for user in receivers {
            if let Some(root) = self
                .tree
                .root(&user)
                .filter(|_| self.tree.path_of(&user, share.node).is_none())
            {
                let free = self.free_name(root, &name);
                self.tree.link(root, &free, share.node);
            }
        }
    }

    /// Take a share out of the files of those it reached.
    pub(crate) fn unmount(&mut self, share: &Share) {
        let receivers: Vec<String> = self
            .users
            .keys()
            .filter(|user| self.reaches(share, user))
            .cloned()
            .collect();
        for user in receivers {
            let Some(path) = self.tree.path_of(&user, share.node) else {
                continue;
            };
            let Some((name, folders)) = path.split_last() else {
                continue;
            };
            if let Some(folder) = self.tree.find(&user, folders) {
                self.tree.unlink(folder, name, self.now.as_second());
            }
        }
    }

    /// `name`, or `name (2)` and so on, with the number before the extension.
    pub(crate) fn free_name(&self, folder: u64, name: &str) -> String {
        let (stem, dot) = match name.rsplit_once('.') {
            Some((stem, extension)) if !stem.is_empty() => {
                (stem.to_owned(), format!(".{extension}"))
            }
            _ => (name.to_owned(), String::new()),
        };
        let numbered = (2..).map(|number: u32| format!("{stem} ({number}){dot}"));
        let free = std::iter::once(name.to_owned())
            .chain(numbered)
            .find(|name| self.tree.child(folder, name).is_none());
        free.unwrap_or_default()
    }
}
