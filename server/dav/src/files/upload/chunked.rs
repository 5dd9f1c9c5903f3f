//! An upload in chunks, one by one.

use std::time::Duration;

use bytes::Bytes;
use http::Method;
use jiff::Timestamp;
use nextcloud_transport::{Kind, NextcloudError, segment};

use super::cleanup::Cleanup;
use crate::{
    files::{
        Checksum, FilePath, Files, Precondition, UploadId, Written,
        exchange::{self, MKCOL, MOVE, PROPFIND},
        path::segments_after,
        transfer::tagged,
        write::with_facts,
    },
    xml::{Document, Name},
};

/// How to upload.
#[derive(Debug, Clone)]
pub struct UploadOptions {
    /// What must be true of the file, checked before the first chunk and, but for `Exists`, again at the end.
    pub precondition: Precondition,
    /// Modification time to store instead of the present; in seconds.
    pub modified: Option<Timestamp>,
    /// Checksum to store beside the file. The server does not check it.
    pub checksum: Option<Checksum>,
    /// Bytes per chunk, and about what an upload holds in memory. 5 MiB to 1 GiB; outside it the nearer end is taken.
    pub chunk_size: usize,
    /// Length of the whole, if known: a quota that is too small is then found at once, a lost byte at the end, and the
    /// chunks are made larger where 10,000 of them would not do.
    pub length: Option<u64>,
    /// Create missing parent folders first.
    pub create_parents: bool,
}

impl Default for UploadOptions {
    fn default() -> Self {
        Self {
            precondition: Precondition::None,
            modified: None,
            checksum: None,
            chunk_size: 10 << 20,
            length: None,
            create_parents: false,
        }
    }
}

impl UploadOptions {
    pub(super) fn effective_chunk_size(&self) -> usize {
        let needed = self.length.unwrap_or_default().div_ceil(MAX_CHUNKS);
        let needed = usize::try_from(needed).unwrap_or(usize::MAX);
        self.chunk_size.max(needed).clamp(5 << 20, 1 << 30)
    }
}

/// A chunk that the server has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UploadedChunk {
    /// Its place, from 1.
    pub number: u32,
    /// Its bytes.
    pub size: u64,
}

/// An upload in progress. Dropping it deletes its chunks, unless [`ChunkedUpload::keep`] was called.
///
/// The server forgets an upload a day after its last chunk.
pub struct ChunkedUpload {
    files: Files,
    id: UploadId,
    destination: FilePath,
    options: UploadOptions,
    next: u32,
    sent: u64,
    cleanup: Cleanup,
}

/// The server numbers chunks from 1 to this.
const MAX_CHUNKS: u64 = 10_000;
/// How often a chunk is sent when the connection breaks.
const ATTEMPTS: u32 = 4;

pub(super) fn folder(files: &Files, id: &UploadId) -> String {
    files.address("uploads", &segment(id.as_str()))
}

impl Files {
    /// Begin an upload that the caller drives; [`Files::upload`] does all of it.
    ///
    /// # Errors
    /// - `PreconditionFailed`: the file does not fulfil the precondition.
    /// - `QuotaExceeded`: `options.length` does not fit.
    /// - `Refused`: the destination is the root or a folder.
    ///
    /// # Cancel safety
    /// An empty upload may be left, which the server removes after a day.
    pub async fn begin_upload(
        &self,
        destination: &FilePath,
        options: UploadOptions,
    ) -> Result<ChunkedUpload, NextcloudError> {
        let id = UploadId::random();
        self.check_destination(destination, &options).await?;
        let target = self.target(&self.file(destination));
        self.call(exchange::method(MKCOL), &folder(self, &id), "upload.begin")
            .header("Destination", target)
            .send()
            .await?;
        Ok(ChunkedUpload::new(self, id, destination, options, &[]))
    }

    /// Go on with an upload that was kept: the source must continue at [`ChunkedUpload::sent`].
    ///
    /// # Errors
    /// - `NotFound`: the server knows no such upload (any more).
    /// - `Conflict`: a chunk before the last is missing, so the upload has to start again.
    pub async fn resume_upload(
        &self,
        id: UploadId,
        destination: &FilePath,
        options: UploadOptions,
    ) -> Result<ChunkedUpload, NextcloudError> {
        let chunks = self.uploaded_chunks(&id).await?;
        let complete = chunks
            .iter()
            .zip(1_u32..)
            .all(|(chunk, place)| chunk.number == place);
        if !complete {
            return Err(NextcloudError::new(
                Kind::Conflict,
                "a chunk of the upload is missing",
            ));
        }
        Ok(ChunkedUpload::new(self, id, destination, options, &chunks))
    }

    /// The chunks that the server has of an upload, in order.
    ///
    /// # Errors
    /// `NotFound`: the server knows no such upload (any more).
    pub async fn uploaded_chunks(
        &self,
        id: &UploadId,
    ) -> Result<Vec<UploadedChunk>, NextcloudError> {
        let size = Name::dav("getcontentlength");
        let body = Document::build(Name::dav("propfind"), |propfind| {
            propfind.prop(&[size]);
        });
        let call = self
            .call(
                exchange::method(PROPFIND),
                &folder(self, id),
                "upload.chunks",
            )
            .header("Depth", "1");
        let replies = exchange::multistatus(exchange::xml(call, body)).await?;
        let user = self.user().as_str();
        let mut chunks: Vec<UploadedChunk> = replies
            .iter()
            .filter_map(|reply| {
                let names = segments_after(&reply.href, &["uploads", user, id.as_str()])?;
                Some(UploadedChunk {
                    number: names.first()?.parse().ok()?,
                    size: reply.parse(size)?,
                })
            })
            .collect();
        chunks.sort_by_key(|chunk| chunk.number);
        Ok(chunks)
    }

    /// Find out early what would make the last step fail.
    async fn check_destination(
        &self,
        destination: &FilePath,
        options: &UploadOptions,
    ) -> Result<(), NextcloudError> {
        let Some(parent) = destination.parent() else {
            return Err(NextcloudError::refused(
                "the root folder cannot be written as a file",
            ));
        };
        if options.create_parents && !parent.is_root() {
            self.create_folders(&parent).await?;
        }
        let existing = match self.stat(destination).await {
            Ok(entry) if entry.is_folder() => {
                return Err(NextcloudError::refused("this is a folder, not a file"));
            }
            Ok(entry) => Some(entry),
            Err(error) if error.is_not_found() => None,
            Err(error) => return Err(error),
        };
        let fulfilled = match (&options.precondition, &existing) {
            (Precondition::None, _) => true,
            (Precondition::CreateOnly, found) => found.is_none(),
            (Precondition::Exists, found) => found.is_some(),
            (Precondition::Matches(etag), found) => {
                found.as_ref().and_then(|entry| entry.etag.as_ref()) == Some(etag)
            }
        };
        if !fulfilled {
            return Err(NextcloudError::new(
                Kind::PreconditionFailed,
                "the file at the destination is not as expected",
            ));
        }
        let Some(length) = options.length else {
            return Ok(());
        };
        if self.quota(&parent).await?.available.is_less_than(length) {
            return Err(NextcloudError::new(
                Kind::QuotaExceeded,
                "the file does not fit",
            ));
        }
        Ok(())
    }
}

impl ChunkedUpload {
    fn new(
        files: &Files,
        id: UploadId,
        destination: &FilePath,
        options: UploadOptions,
        chunks: &[UploadedChunk],
    ) -> Self {
        Self {
            cleanup: Cleanup::new(files, &id),
            files: files.clone(),
            id,
            destination: destination.clone(),
            options,
            next: chunks.last().map_or(1, |chunk| chunk.number + 1),
            sent: chunks.iter().map(|chunk| chunk.size).sum(),
        }
    }

    /// The name of the upload on the server, by which it can be resumed.
    pub fn id(&self) -> &UploadId {
        &self.id
    }

    /// Bytes that the server has.
    pub fn sent(&self) -> u64 {
        self.sent
    }

    /// The size that every chunk but the last has.
    pub fn chunk_size(&self) -> usize {
        self.options.effective_chunk_size()
    }

    pub(super) fn options(&self) -> &UploadOptions {
        &self.options
    }

    /// Leave the chunks on the server when this is dropped, so that the upload can be resumed within a day.
    pub fn keep(&mut self) {
        self.cleanup.disarm();
    }

    /// Send the next chunk; when the connection breaks it is sent again, up to four times.
    ///
    /// # Errors
    /// - `QuotaExceeded`: it does not fit.
    /// - `Refused`: it would be number 10,001, or it is empty.
    /// - `NotFound`: the server has forgotten the upload.
    ///
    /// # Cancel safety
    /// The chunk may be there or not; sending the same bytes again with the next call is right in both cases.
    pub async fn put(&mut self, chunk: Bytes) -> Result<(), NextcloudError> {
        if u64::from(self.next) > MAX_CHUNKS || chunk.is_empty() {
            return Err(NextcloudError::refused(
                "an upload has at most 10000 chunks, none of them empty",
            ));
        }
        let address = format!("{}/{:05}", folder(&self.files, &self.id), self.next);
        let target = self.files.target(&self.files.file(&self.destination));
        let size = chunk.len() as u64;
        let mut attempt = 1;
        loop {
            let mut call = self
                .files
                .call(Method::PUT, &address, "upload.chunk")
                .timeout(exchange::patience(size))
                .header("Destination", target.as_str())
                .body(chunk.clone());
            if let Some(length) = self.options.length {
                call = call.header("OC-Total-Length", length);
            }
            match call.send().await {
                Ok(_) => break,
                Err(error) if attempt < ATTEMPTS && is_broken(&error) => {
                    tokio::time::sleep(Duration::from_millis(500) * attempt.pow(2)).await;
                    attempt += 1;
                }
                Err(error) => return Err(error),
            }
        }
        self.next += 1;
        self.sent += size;
        Ok(())
    }

    /// Let the server put the chunks together at the destination. Waits for it up to 10 minutes; after that, and when
    /// the connection breaks, the chunks stay and the destination tells whether it was done.
    ///
    /// # Errors
    /// - `PreconditionFailed`: the destination changed since the upload began; the chunks are deleted.
    /// - `BadRequest`: the server has not as many bytes as were sent.
    /// - `NotFound`: the folder of the destination, or a destination that had to exist, is gone.
    /// - `Locked`, `QuotaExceeded`, `Forbidden`.
    ///
    /// # Cancel safety
    /// The destination has its old content or the new one.
    pub async fn finish(mut self) -> Result<Written, NextcloudError> {
        let target = self.files.target(&self.files.file(&self.destination));
        let address = format!("{}/.file", folder(&self.files, &self.id));
        let overwrite = self.options.precondition != Precondition::CreateOnly;
        let mut call = self
            .files
            .call(exchange::method(MOVE), &address, "upload.finish")
            .timeout(exchange::LONG)
            .header("Destination", target.as_str())
            .header("Overwrite", if overwrite { "T" } else { "F" })
            .header("OC-Total-Length", self.options.length.unwrap_or(self.sent));
        call = with_facts(call, self.options.modified, self.options.checksum.as_ref());
        if let Precondition::Matches(etag) = &self.options.precondition {
            call = call.header("If", tagged(&target, etag));
        }
        match call.send().await {
            Ok(answer) => {
                self.cleanup.disarm();
                Ok(Written::new(&answer))
            }
            Err(error) => {
                if is_broken(&error) {
                    // The server may be at work on them at this moment.
                    self.cleanup.disarm();
                } else {
                    self.cleanup.run().await;
                }
                Err(error)
            }
        }
    }

    /// Delete what was sent. A failure to do so is only logged: the server removes it after a day.
    ///
    /// # Cancel safety
    /// The chunks may be left until then.
    pub async fn abort(mut self) {
        self.cleanup.run().await;
    }
}

impl std::fmt::Debug for ChunkedUpload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChunkedUpload")
            .field("id", &self.id)
            .field("sent", &self.sent)
            .finish_non_exhaustive()
    }
}

/// Whether the server may not have seen the chunk.
fn is_broken(error: &NextcloudError) -> bool {
    matches!(error.kind(), Kind::Unreachable | Kind::Timeout)
        || error
            .status()
            .is_some_and(|status| matches!(status.as_u16(), 502..=504))
}
