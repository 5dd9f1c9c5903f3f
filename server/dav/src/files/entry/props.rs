//! Which properties we ask for, and an entry from those that came.

use jiff::Timestamp;

use super::{Contents, Entry, EntryKind, Mount, Owner, Permissions, ShareType};
use crate::{
    ETag,
    files::{Checksum, FileId, FilePath, path::file_path},
    xml::{Name, Reply},
};

const RESOURCE_TYPE: Name = Name::dav("resourcetype");
const ETAG: Name = Name::dav("getetag");
const LENGTH: Name = Name::dav("getcontentlength");
const CONTENT_TYPE: Name = Name::dav("getcontenttype");
const MODIFIED: Name = Name::dav("getlastmodified");
const FILE_ID: Name = Name::oc("fileid");
const SIZE: Name = Name::oc("size");
const FAVOURITE: Name = Name::oc("favorite");
const PERMISSIONS: Name = Name::oc("permissions");
const OWNER: Name = Name::oc("owner-id");
const OWNER_NAME: Name = Name::oc("owner-display-name");
const CHECKSUMS: Name = Name::oc("checksums");
const SHARE_TYPES: Name = Name::oc("share-types");
const UNREAD_COMMENTS: Name = Name::oc("comments-unread");
const TAGS: Name = Name::nc("system-tags");
const MOUNT: Name = Name::nc("mount-type");
const HAS_PREVIEW: Name = Name::nc("has-preview");
const CREATED: Name = Name::nc("creation_time");
const UPLOADED: Name = Name::nc("upload_time");
const FOLDERS: Name = Name::nc("contained-folder-count");
const FILES: Name = Name::nc("contained-file-count");
const ENCRYPTED: Name = Name::nc("is-encrypted");
const LOCK: Name = Name::nc("lock");
const LOCK_OWNER: Name = Name::nc("lock-owner");

/// What a listing and a search ask for.
pub(crate) const ALL: &[Name] = &[
    RESOURCE_TYPE,
    ETAG,
    LENGTH,
    CONTENT_TYPE,
    MODIFIED,
    FILE_ID,
    SIZE,
    FAVOURITE,
    PERMISSIONS,
    OWNER,
    OWNER_NAME,
    CHECKSUMS,
    SHARE_TYPES,
    UNREAD_COMMENTS,
    TAGS,
    MOUNT,
    HAS_PREVIEW,
    CREATED,
    UPLOADED,
    FOLDERS,
    FILES,
    ENCRYPTED,
    LOCK,
    LOCK_OWNER,
];

impl Entry {
    /// The entry that a reply describes; `None` when its address is not a file of that user.
    pub(crate) fn read(reply: &Reply, user: &str) -> Option<Self> {
        let path = file_path(&reply.href, user)?;
        Some(Self::with_path(reply, path))
    }

    fn with_path(reply: &Reply, path: FilePath) -> Self {
        let kind = if is_collection(reply) {
            EntryKind::Folder
        } else {
            EntryKind::File
        };
        Self {
            path,
            kind,
            size: reply.parse(SIZE).or_else(|| reply.parse(LENGTH)),
            content_type: reply
                .text(CONTENT_TYPE)
                .filter(|_| kind == EntryKind::File)
                .map(str::to_owned),
            modified: reply.text(MODIFIED).and_then(http_date),
            created: seconds(reply, CREATED),
            uploaded: seconds(reply, UPLOADED),
            etag: reply.text(ETAG).and_then(|tag| ETag::parse(tag).ok()),
            file_id: reply.parse::<FileId>(FILE_ID),
            favourite: reply.flag(FAVOURITE).unwrap_or_default(),
            permissions: Permissions::parse(reply.text(PERMISSIONS).unwrap_or_default()),
            owner: reply.text(OWNER).map(|id| Owner {
                id: id.to_owned(),
                display_name: reply.text(OWNER_NAME).map(str::to_owned),
            }),
            mount: Mount::parse(reply.text(MOUNT).unwrap_or_default()),
            checksums: checksums(reply),
            tags: texts(reply, TAGS, Name::nc("system-tag")),
            has_preview: reply.flag(HAS_PREVIEW).unwrap_or_default(),
            share_types: texts(reply, SHARE_TYPES, Name::oc("share-type"))
                .iter()
                .filter_map(|number| number.parse().ok())
                .map(ShareType::from_number)
                .collect(),
            unread_comments: reply.parse(UNREAD_COMMENTS).unwrap_or_default(),
            contents: reply
                .parse(FOLDERS)
                .zip(reply.parse(FILES))
                .map(|(folders, files)| Contents { folders, files }),
            encrypted: reply.flag(ENCRYPTED).unwrap_or_default(),
            locked_by: reply
                .flag(LOCK)
                .filter(|locked| *locked)
                .and_then(|_| reply.text(LOCK_OWNER))
                .map(str::to_owned),
        }
    }
}

fn is_collection(reply: &Reply) -> bool {
    reply
        .prop(RESOURCE_TYPE)
        .is_some_and(|kind| kind.child(Name::dav("collection")).is_some())
}

fn texts(reply: &Reply, outer: Name, inner: Name) -> Vec<String> {
    reply
        .prop(outer)
        .map(|element| {
            element
                .each(inner)
                .map(|one| one.text().to_owned())
                .filter(|text| !text.is_empty())
                .collect()
        })
        .unwrap_or_default()
}

fn checksums(reply: &Reply) -> Vec<Checksum> {
    texts(reply, CHECKSUMS, Name::oc("checksum"))
        .iter()
        .flat_map(|text| Checksum::list(text))
        .collect()
}

/// The server writes 0 for "unknown".
fn seconds(reply: &Reply, name: Name) -> Option<Timestamp> {
    let seconds: i64 = reply.parse(name)?;
    (seconds > 0)
        .then(|| Timestamp::from_second(seconds).ok())
        .flatten()
}

/// `Fri, 20 Nov 2026 20:42:17 GMT` (RFC 9110, section 5.6.7).
pub(crate) fn http_date(text: &str) -> Option<Timestamp> {
    Timestamp::try_from(httpdate::parse_http_date(text).ok()?).ok()
}
