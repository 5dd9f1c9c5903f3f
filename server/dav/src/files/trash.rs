//! Deleted files.

use futures::{Stream, TryStreamExt, stream};
use http::Method;
use jiff::Timestamp;
use nextcloud_transport::{NextcloudError, segment};

use super::{
    Download, EntryKind, FileId, Files, ReadOptions, TrashId,
    exchange::{self, MOVE},
    paged::Turn,
    path::segments_after,
};
use crate::xml::{Name, Reply};

/// A file or folder in the trash.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TrashItem {
    /// Its name in the trash, by which it is restored.
    pub id: TrashId,
    /// Its name before.
    pub name: String,
    /// Its path before, below the user's files, as the server tells it; empty where the server does not.
    pub original_location: String,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// User id of who deleted it.
    pub deleted_by: Option<String>,
    /// Bytes; of a folder all that it contains.
    pub size: Option<u64>,
    /// File or folder.
    pub kind: EntryKind,
    /// Media type of a file.
    pub content_type: Option<String>,
    /// Number on the server.
    pub file_id: Option<FileId>,
}

const PAGE: usize = 500;
const TYPE: Name = Name::dav("resourcetype");
const CONTENT_TYPE: Name = Name::dav("getcontenttype");
const LENGTH: Name = Name::dav("getcontentlength");
const FILE_ID: Name = Name::oc("fileid");
const SIZE: Name = Name::oc("size");
const NAME: Name = Name::nc("trashbin-filename");
const LOCATION: Name = Name::nc("trashbin-original-location");
const DELETED: Name = Name::nc("trashbin-deletion-time");
const DELETED_BY: Name = Name::nc("trashbin-deleted-by-id");

impl Files {
    /// Everything in the trash, in the order of the server.
    ///
    /// # Errors
    /// An item is `NotFound` when the server has no trash; the stream ends after an error.
    pub fn trash(&self) -> impl Stream<Item = Result<TrashItem, NextcloudError>> + Send + use<> {
        let files = self.clone();
        stream::try_unfold(Turn::First, move |turn| {
            let files = files.clone();
            async move {
                let cursor = match turn {
                    Turn::First => None,
                    Turn::At(cursor) => Some(cursor),
                    Turn::Done => return Ok(None),
                };
                let props = &[
                    TYPE,
                    CONTENT_TYPE,
                    LENGTH,
                    FILE_ID,
                    SIZE,
                    NAME,
                    LOCATION,
                    DELETED,
                    DELETED_BY,
                ];
                let address = files.address("trashbin", "trash");
                let page = files
                    .page(&address, props, PAGE, cursor.as_ref(), "trash.list")
                    .await?;
                let user = files.user().as_str();
                let items: Vec<_> = page
                    .replies
                    .iter()
                    .filter_map(|reply| TrashItem::read(reply, user))
                    .map(Ok)
                    .collect();
                let next = Turn::after(page.next);
                Ok::<_, NextcloudError>(Some((stream::iter(items), next)))
            }
        })
        .try_flatten()
    }

    /// Put something back where it was. If something else has its path by now, it gets another name.
    ///
    /// # Errors
    /// - `NotFound`: no such thing in the trash.
    /// - `QuotaExceeded`: it does not fit.
    ///
    /// # Cancel safety
    /// It is in the trash or back.
    pub async fn restore(&self, item: &TrashId) -> Result<(), NextcloudError> {
        let name = segment(item.as_str());
        let target = self.target(&self.address("trashbin", &format!("restore/{name}")));
        self.call(exchange::method(MOVE), &self.trashed(item), "trash.restore")
            .timeout(exchange::LONG)
            .header("Destination", target)
            .send()
            .await?;
        Ok(())
    }

    /// Delete something in the trash for good.
    ///
    /// # Errors
    /// `NotFound`: no such thing in the trash.
    ///
    /// # Cancel safety
    /// It is in the trash or gone.
    pub async fn delete_from_trash(&self, item: &TrashId) -> Result<(), NextcloudError> {
        self.call(Method::DELETE, &self.trashed(item), "trash.delete")
            .send()
            .await?;
        Ok(())
    }

    /// Delete everything in the trash for good.
    ///
    /// # Errors
    /// `NotFound`: the server has no trash.
    ///
    /// # Cancel safety
    /// Some of it may be left.
    pub async fn empty_trash(&self) -> Result<(), NextcloudError> {
        self.call(
            Method::DELETE,
            &self.address("trashbin", "trash"),
            "trash.empty",
        )
        .timeout(exchange::LONG)
        .send()
        .await?;
        Ok(())
    }

    /// Read a deleted file without restoring it.
    ///
    /// # Errors
    /// - `NotFound`: no such thing in the trash.
    /// - `Refused`: it is a folder.
    pub async fn read_trash(&self, item: &TrashId) -> Result<Download, NextcloudError> {
        self.download(&self.trashed(item), &ReadOptions::default(), "trash.read")
            .await
    }

    fn trashed(&self, item: &TrashId) -> String {
        let name = segment(item.as_str());
        self.address("trashbin", &format!("trash/{name}"))
    }
}

impl TrashItem {
    /// The trash itself has no name below itself and drops out here.
    fn read(reply: &Reply, user: &str) -> Option<Self> {
        let names = segments_after(&reply.href, &["trashbin", user, "trash"])?;
        let id = TrashId::parse(names.into_iter().next()?).ok()?;
        let folder = reply
            .prop(TYPE)
            .is_some_and(|kind| kind.child(Name::dav("collection")).is_some());
        Some(Self {
            name: reply.text(NAME).unwrap_or(id.as_str()).to_owned(),
            original_location: reply.text(LOCATION).unwrap_or_default().to_owned(),
            deleted_at: reply
                .parse::<i64>(DELETED)
                .and_then(|seconds| Timestamp::from_second(seconds).ok()),
            deleted_by: reply.text(DELETED_BY).map(str::to_owned),
            size: reply.parse(SIZE).or_else(|| reply.parse(LENGTH)),
            kind: if folder {
                EntryKind::Folder
            } else {
                EntryKind::File
            },
            content_type: reply
                .text(CONTENT_TYPE)
                .filter(|_| !folder)
                .map(str::to_owned),
            file_id: reply.parse(FILE_ID),
            id,
        })
    }
}
