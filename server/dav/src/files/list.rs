//! What lies in a folder.

use futures::{Stream, TryStreamExt, stream};
use nextcloud_transport::{Kind, NextcloudError};

use super::{Entry, FilePath, Files, ListCursor, entry, paged::Turn};

/// One page of a folder.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Listing {
    /// The folder itself; only on the first page.
    pub folder: Option<Entry>,
    /// Some of its members, in the order of the server, which is none that means anything.
    pub entries: Vec<Entry>,
    /// How many members the folder has in all.
    pub total: u64,
    /// Where to go on; `None` on the last page.
    pub next: Option<ListCursor>,
}

/// Members per request when everything is wanted.
const PAGE: usize = 500;

impl Files {
    /// One page of a folder: up to `count` members (at least 1, at most 1,000).
    ///
    /// The first page freezes the listing on the server, so that later pages neither repeat nor miss a member.
    ///
    /// # Errors
    /// - `NotFound`: no such folder, or the folder of another user.
    /// - `Refused`: `folder` is a file.
    pub async fn list_page(
        &self,
        folder: &FilePath,
        count: usize,
        cursor: Option<&ListCursor>,
    ) -> Result<Listing, NextcloudError> {
        let first = usize::from(cursor.is_none());
        let count = count.clamp(1, 1000) + first;
        let page = self
            .page(&self.file(folder), entry::ALL, count, cursor, "files.list")
            .await?;
        let mut own = None;
        let mut entries = Vec::with_capacity(page.replies.len());
        for reply in &page.replies {
            let Some(entry) = Entry::read(reply, self.user().as_str()) else {
                continue;
            };
            if entry.path == *folder {
                own = Some(entry);
            } else {
                entries.push(entry);
            }
        }
        if cursor.is_none() {
            check_folder(own.as_ref())?;
        }
        Ok(Listing {
            folder: own,
            entries,
            total: page.total.saturating_sub(1),
            next: page.next,
        })
    }

    /// Everything in a folder, not what lies deeper, in the order of the server.
    ///
    /// Asks for 500 members at a time as the stream is read, so memory does not grow with the folder.
    ///
    /// # Errors
    /// Each item can be an error of [`Files::list_page`]; the stream ends after it.
    pub fn list(
        &self,
        folder: &FilePath,
    ) -> impl Stream<Item = Result<Entry, NextcloudError>> + Send + use<> {
        let files = self.clone();
        let folder = folder.clone();
        stream::try_unfold(Turn::First, move |turn| {
            let files = files.clone();
            let folder = folder.clone();
            async move {
                let cursor = match turn {
                    Turn::First => None,
                    Turn::At(cursor) => Some(cursor),
                    Turn::Done => return Ok(None),
                };
                let page = files.list_page(&folder, PAGE, cursor.as_ref()).await?;
                let entries = stream::iter(page.entries.into_iter().map(Ok));
                Ok::<_, NextcloudError>(Some((entries, Turn::after(page.next))))
            }
        })
        .try_flatten()
    }
}

/// The server answers the folder of another user with a folder that has nothing, not even a number.
pub(super) fn check_folder(own: Option<&Entry>) -> Result<(), NextcloudError> {
    match own {
        Some(entry) if !entry.is_folder() => {
            Err(NextcloudError::refused("this is a file, not a folder"))
        }
        Some(entry) => check_access(entry),
        None => Err(NextcloudError::unexpected(
            "the listing lacks its own folder",
        )),
    }
}

/// Whether the server gave more than an empty shell.
pub(super) fn check_access(entry: &Entry) -> Result<(), NextcloudError> {
    if entry.file_id.is_none() && entry.etag.is_none() {
        return Err(NextcloudError::new(
            Kind::NotFound,
            "no such folder, or it belongs to another user",
        ));
    }
    Ok(())
}
