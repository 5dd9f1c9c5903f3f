//! The properties of files and folders.

use std::fmt::Write;

use quick_xml::escape::escape;

use crate::{
    dav::{
        multistatus::{Multistatus, Name, Wanted, etag, href},
        propfind::{D, NC, OC, principal},
    },
    state::{Node, Share, World, atom_time, http_date},
};

/// The end of every `oc:id`: the instance.
const INSTANCE: &str = "ocsandbox000";

const USUAL: [Name<'static>; 7] = [
    (D, "getlastmodified"),
    (D, "getcontentlength"),
    (D, "resourcetype"),
    (D, "quota-used-bytes"),
    (D, "quota-available-bytes"),
    (D, "getetag"),
    (D, "getcontenttype"),
];

/// Add a file or folder at this path of the user.
pub(crate) fn add(
    answer: &mut Multistatus,
    world: &World,
    user: &str,
    path: &[String],
    id: u64,
    wanted: &Wanted,
) {
    let Some(node) = world.tree.node(id) else {
        return;
    };
    let full = ["files", user]
        .into_iter()
        .chain(path.iter().map(String::as_str));
    let file = File {
        world,
        user,
        node,
        mount: path.len() == 1 && node.owner != user,
    };
    answer.add(&href(full, node.is_folder()), wanted, &USUAL, |name| {
        file.value(name)
    });
}

/// The id that headers and `oc:id` carry.
pub(crate) fn long_id(id: u64) -> String {
    format!("{id:08}{INSTANCE}")
}

/// The letters of `oc:permissions`.
pub(crate) fn letters(world: &World, user: &str, node: &Node, mount: bool) -> String {
    let bits = world.permissions(user, node.id);
    let has = |bit: u8| bits & bit != 0;
    let mut letters = String::new();
    let mut push = |when: bool, text: &str| letters.push_str(if when { text } else { "" });
    push(node.owner != user, "S");
    push(has(Share::RESHARE), "R");
    push(true, "G");
    push(mount || has(Share::DELETE), "D");
    push(mount || has(Share::UPDATE), "NV");
    push(has(Share::UPDATE) && !node.is_folder(), "W");
    push(has(Share::CREATE) && node.is_folder(), "CK");
    letters
}

struct File<'w> {
    world: &'w World,
    user: &'w str,
    node: &'w Node,
    mount: bool,
}

impl File<'_> {
    fn value(&self, name: Name<'_>) -> Option<String> {
        match name.0 {
            D => self.dav(name.1),
            OC => self.owncloud(name.1),
            NC => self.nextcloud(name.1),
            _ => None,
        }
        .or_else(|| {
            self.node
                .custom
                .get(&(name.0.to_owned(), name.1.to_owned()))
                .cloned()
        })
    }

    fn dav(&self, name: &str) -> Option<String> {
        let node = self.node;
        match name {
            "getlastmodified" => Some(http_date(node.modified)),
            "creationdate" => Some(atom_time(node.created)),
            "getcontentlength" => Some(node.content()?.len().to_string()),
            "getcontenttype" => node.content().map(|_| node.mime().to_owned()),
            "resourcetype" => Some(
                if node.is_folder() {
                    "<d:collection/>"
                } else {
                    ""
                }
                .to_owned(),
            ),
            "getetag" => Some(etag(&node.etag)),
            "displayname" => Some(escape(node.name.as_str()).into_owned()),
            "quota-used-bytes" if node.is_folder() => {
                Some(self.world.tree.size(node.id).to_string())
            }
            "quota-available-bytes" if node.is_folder() => Some(
                self.world
                    .free_space(self.user)
                    .map_or_else(|| "-3".to_owned(), |free| free.to_string()),
            ),
            "current-user-principal" => Some(principal(self.user)),
            _ => None,
        }
    }

    fn owncloud(&self, name: &str) -> Option<String> {
        let (world, node) = (self.world, self.node);
        let comments = || {
            world
                .comments
                .iter()
                .filter(|comment| comment.node == node.id)
                .count()
                .to_string()
        };
        match name {
            "fileid" => Some(node.id.to_string()),
            "id" => Some(long_id(node.id)),
            "size" => Some(world.tree.size(node.id).to_string()),
            "permissions" => Some(letters(world, self.user, node, self.mount)),
            "favorite" => Some(u8::from(node.favorite_of.contains(self.user)).to_string()),
            "tags" | "downloadURL" => Some(String::new()),
            "owner-id" => Some(escape(node.owner.as_str()).into_owned()),
            "owner-display-name" => Some(escape(world.display_name(&node.owner)).into_owned()),
            "share-types" => {
                let mut kinds: Vec<u8> = self.shares().map(|share| share.kind).collect();
                kinds.dedup();
                let types = kinds
                    .iter()
                    .map(|kind| format!("<oc:share-type>{kind}</oc:share-type>"));
                Some(types.collect::<Vec<_>>().concat())
            }
            "checksums" => {
                let checksum = escape(node.checksum.as_deref()?);
                Some(format!("<oc:checksum>{checksum}</oc:checksum>"))
            }
            "comments-count" => Some(comments()),
            "comments-unread" => Some("0".to_owned()),
            "comments-href" => Some(format!("/remote.php/dav/comments/files/{}", node.id)),
            _ => None,
        }
    }

    fn shares(&self) -> impl Iterator<Item = &Share> {
        self.world
            .shares
            .values()
            .filter(|share| share.node == self.node.id && share.owner == self.user)
    }

    fn nextcloud(&self, name: &str) -> Option<String> {
        let node = self.node;
        let owned = |text: &str| Some(text.to_owned());
        match name {
            "has-preview" => {
                let seen = !node.is_folder()
                    && (node.mime().starts_with("image/") || node.mime().starts_with("text/"));
                owned(if seen { "true" } else { "false" })
            }
            "mount-type" => owned(if self.mount { "shared" } else { "" }),
            "is-mount-root" => owned(if self.mount { "true" } else { "false" }),
            "is-encrypted" if node.is_folder() => owned("0"),
            "creation_time" => Some(node.created.to_string()),
            "upload_time" => Some(node.uploaded.to_string()),
            "lock" => owned(""),
            "hidden" => owned("false"),
            "share-attributes" => owned("[]"),
            "contained-folder-count" | "contained-file-count" => {
                let folders = name == "contained-folder-count";
                let is_folder = |id: &&u64| {
                    self.world
                        .tree
                        .node(**id)
                        .is_some_and(|node| node.is_folder() == folders)
                };
                Some(
                    node.children()?
                        .values()
                        .filter(is_folder)
                        .count()
                        .to_string(),
                )
            }
            "sharees" => Some(self.sharees()),
            "system-tags" => Some(self.tags()),
            _ => None,
        }
    }

    fn sharees(&self) -> String {
        self.shares().filter(|share| share.kind != 3).fold(String::new(), |mut out, share| {
            let with = share.with.as_deref().unwrap_or_default();
            let (id, shown) = (escape(with), escape(self.world.display_name(with)));
            // Writing to a string cannot fail.
            let _ = write!(
                out,
                "<nc:sharee><nc:id>{id}</nc:id><nc:display-name>{shown}</nc:display-name><nc:type>{}</nc:type></nc:sharee>",
                share.kind
            );
            out
        })
    }

    fn tags(&self) -> String {
        let assigned = self
            .world
            .tags
            .values()
            .filter(|tag| self.world.tagged.contains(&(self.node.id, tag.id)));
        assigned.fold(String::new(), |mut out, tag| {
            let (assignable, visible, shown) = (tag.assignable, tag.visible, escape(tag.name.as_str()));
            let _ = write!(
                out,
                "<nc:system-tag oc:can-assign=\"{assignable}\" oc:id=\"{}\" oc:user-assignable=\"{assignable}\" \
                 oc:user-visible=\"{visible}\" nc:color=\"\">{shown}</nc:system-tag>",
                tag.id
            );
            out
        })
    }
}
