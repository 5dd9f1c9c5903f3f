//! Write a file in one request.

use std::io;

use bytes::Bytes;
use futures::Stream;
use http::Method;
use jiff::Timestamp;
use nextcloud_transport::{Call, NextcloudError, Response};

use super::{Checksum, FileId, FilePath, Files, Precondition, exchange};
use crate::ETag;

/// How to write.
#[derive(Debug, Clone, Default)]
pub struct WriteOptions {
    /// What must be true of the file.
    pub precondition: Precondition,
    /// Modification time to store instead of the present; in seconds, later than 1970-01-02.
    pub modified: Option<Timestamp>,
    /// Checksum to store beside the file. The server does not check it.
    pub checksum: Option<Checksum>,
    /// Create missing parent folders (Nextcloud 32 and newer; older servers ignore it).
    pub create_parents: bool,
}

/// What a write left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written {
    /// Whether the file is new.
    pub created: bool,
    /// Its version now. A copy answers none.
    pub etag: Option<ETag>,
    /// Its number.
    pub file_id: Option<FileId>,
}

impl Files {
    /// Write a file whose content is in memory. For more than some 10 MB use [`Files::upload`].
    ///
    /// # Errors
    /// - `PreconditionFailed`: the file does not fulfil `options.precondition`; nothing was written.
    /// - `NotFound`: the parent folder is missing.
    /// - `Conflict`, `MethodNotAllowed`: a folder has this path.
    /// - `Locked`, `QuotaExceeded`, `Forbidden`; `BadRequest` for a name that the server does not allow.
    ///
    /// # Cancel safety
    /// Dropping the future leaves either the old content or the new one, never a part.
    pub async fn write(
        &self,
        path: &FilePath,
        content: impl Into<Bytes>,
        options: &WriteOptions,
    ) -> Result<Written, NextcloudError> {
        let content = content.into();
        let patience = exchange::patience(content.len() as u64);
        let call = self.put(path, options)?.timeout(patience).body(content);
        Ok(Written::new(&call.send().await?))
    }

    /// Write a file from a stream of exactly `length` bytes in one request, without keeping it in memory.
    ///
    /// It cannot be repeated, so a broken connection is final; [`Files::upload`] continues where this would fail.
    ///
    /// # Errors
    /// As [`Files::write`]; an error of `content`, or a stream of another length, breaks the connection.
    ///
    /// # Cancel safety
    /// As [`Files::write`].
    pub async fn write_stream(
        &self,
        path: &FilePath,
        content: impl Stream<Item = io::Result<Bytes>> + Send + Sync + 'static,
        length: u64,
        options: &WriteOptions,
    ) -> Result<Written, NextcloudError> {
        let call = self.put(path, options)?.stream(content, Some(length));
        Ok(Written::new(&call.send().await?))
    }

    fn put(&self, path: &FilePath, options: &WriteOptions) -> Result<Call, NextcloudError> {
        if path.is_root() {
            return Err(NextcloudError::refused(
                "the root folder cannot be written as a file",
            ));
        }
        let mut call = self.call(Method::PUT, &self.file(path), "files.write");
        call = options.precondition.apply(call);
        call = with_facts(call, options.modified, options.checksum.as_ref());
        if options.create_parents {
            call = call.header("X-NC-WebDAV-Auto-Mkcol", "1");
        }
        Ok(call)
    }
}

/// What is known about the content beside the content.
pub(super) fn with_facts(
    mut call: Call,
    modified: Option<Timestamp>,
    checksum: Option<&Checksum>,
) -> Call {
    if let Some(modified) = modified {
        call = call.header("X-OC-MTime", modified.as_second());
    }
    if let Some(checksum) = checksum {
        call = call.header("OC-Checksum", checksum.to_string());
    }
    call
}

impl Written {
    pub(super) fn new(answer: &Response) -> Self {
        Self {
            created: answer.status() == http::StatusCode::CREATED,
            etag: exchange::etag(answer.headers()),
            file_id: exchange::file_id(answer.headers()),
        }
    }
}
