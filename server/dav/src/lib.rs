//! DAV as Nextcloud speaks it, typed and streaming: files, and the collections that calendars and address books are.
//!
//! [`Files`] is everything about the files of one user: listing, reading, writing, large uploads, searching, comments,
//! tags, the trash, versions and the quota. [`collection`] is what CalDAV and CardDAV share: who the user is, objects with
//! their versions, many at once, and what changed since a token. [`calendar`] is calendars and scheduling, [`icalendar`] what
//! events and tasks say. [`xml`] is the reader and writer of DAV documents below.
//!
//! ```no_run
//! use futures::TryStreamExt;
//! use nextcloud_dav::{FilePath, Files};
//! use nextcloud_transport::{NextcloudError, Session};
//!
//! async fn names(session: &Session) -> Result<Vec<String>, NextcloudError> {
//!     let files = Files::of(session).await?;
//!     files
//!         .list(&FilePath::root())
//!         .map_ok(|entry| entry.name().to_owned())
//!         .try_collect()
//!         .await
//! }
//! ```
//!
//! Every failure is a [`nextcloud_transport::NextcloudError`]; what a caller can do about it follows from its kind:
//!
//! | kind | meaning for files |
//! |---|---|
//! | `Refused` | a rule of ours was broken, nothing was sent: bad path, the root, too long a comment, a folder read as file |
//! | `NotFound` | no such file; for a write: no such parent folder |
//! | `Conflict` | the parent folder is missing (MKCOL, MOVE, COPY), a tag of that name exists |
//! | `MethodNotAllowed` | the folder exists already, or a file stands where a folder is needed |
//! | `PreconditionFailed` | the file changed or exists, against the [`Precondition`] |
//! | `Locked` | someone holds a lock (`files_lock`, or the server is writing it) |
//! | `QuotaExceeded` | no space left |
//! | `Forbidden`, `BadRequest` | missing permission, or a name that the server does not allow |

pub mod calendar;
pub mod collection;
pub mod contacts;
pub mod content_line;
pub mod etag;
pub mod files;
pub mod icalendar;
pub mod xml;

pub use etag::{ETag, InvalidETag};
pub use files::*;
