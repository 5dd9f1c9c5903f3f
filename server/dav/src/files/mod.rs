//! The files of one user.

mod checksum;
mod comments;
mod delete;
mod entry;
pub(crate) mod exchange;
mod favourite;
mod folder;
mod id;
mod list;
mod lock;
mod open;
mod paged;
mod path;
mod precondition;
mod quota;
mod read;
mod search;
mod stat;
mod tags;
#[cfg(test)]
mod tests;
mod transfer;
mod trash;
mod upload;
mod versions;
mod write;

pub use checksum::{Checksum, InvalidChecksum};
pub use comments::{Actor, Comment, Mention};
pub use entry::{Contents, Entry, EntryKind, Mount, Owner, Permissions, ShareType};
pub use folder::FolderState;
pub use id::{CommentId, FileId, InvalidId, TagId, TrashId, UploadId, VersionId};
pub use list::Listing;
pub use lock::{Lock, LockState};
pub use open::{Files, current_user};
pub use paged::{InvalidCursor, ListCursor};
pub use path::{FilePath, InvalidPath};
pub use precondition::Precondition;
pub use quota::{Available, Quota};
pub use read::{ByteRange, ContentRange, Download, ReadOptions};
pub use search::{Condition, Order, Search, SearchPage, SortBy, Than, escape_like};
pub use tags::{Tag, TagChange};
pub use transfer::TransferOptions;
pub use trash::TrashItem;
pub use upload::{ChunkedUpload, UploadOptions, UploadedChunk};
pub use versions::Version;
pub use write::{WriteOptions, Written};
