//! An upload from a stream, from beginning to end.

use std::io;

use bytes::Bytes;
use futures::Stream;
use nextcloud_transport::{Kind, NextcloudError};

use super::{ChunkedUpload, UploadOptions, pieces::Pieces};
use crate::files::{FilePath, Files, WriteOptions, Written};

impl Files {
    /// Upload a file of any size from a stream.
    ///
    /// What fits into one chunk is written in one request; more goes in chunks, of which one at a time is held in
    /// memory. When it fails or is dropped, the chunks sent so far are deleted.
    ///
    /// # Errors
    /// - `PreconditionFailed`: the file does not fulfil `options.precondition`; nothing changed.
    /// - `NotFound`: the parent folder is missing.
    /// - `Refused`: the destination is the root or a folder, `content` fails, or it has another length than
    ///   `options.length`.
    /// - `QuotaExceeded`, `Locked`, `Forbidden`; `BadRequest` for a name that the server does not allow.
    ///
    /// # Cancel safety
    /// The file has its old content or the new one, never a part.
    pub async fn upload(
        &self,
        destination: &FilePath,
        content: impl Stream<Item = io::Result<Bytes>> + Send,
        options: UploadOptions,
    ) -> Result<Written, NextcloudError> {
        let size = options.effective_chunk_size();
        let mut pieces = Pieces::new(Box::pin(content));
        let first = read(&mut pieces, size).await?;
        if first.len() < size {
            check_length(&options, first.len() as u64)?;
            let options = WriteOptions {
                precondition: options.precondition,
                modified: options.modified,
                checksum: options.checksum,
                create_parents: options.create_parents,
            };
            return self.write(destination, first, &options).await;
        }
        let mut upload = self.begin_upload(destination, options).await?;
        match send(&mut upload, first, &mut pieces).await {
            Ok(()) => upload.finish().await,
            Err(error) => {
                upload.abort().await;
                Err(error)
            }
        }
    }
}

async fn send<S: Stream<Item = io::Result<Bytes>> + Unpin>(
    upload: &mut ChunkedUpload,
    first: Bytes,
    pieces: &mut Pieces<S>,
) -> Result<(), NextcloudError> {
    let size = upload.chunk_size();
    let mut chunk = first;
    while !chunk.is_empty() {
        upload.put(chunk).await?;
        chunk = read(pieces, size).await?;
    }
    check_length(upload.options(), upload.sent())
}

async fn read<S: Stream<Item = io::Result<Bytes>> + Unpin>(
    pieces: &mut Pieces<S>,
    size: usize,
) -> Result<Bytes, NextcloudError> {
    pieces.next(size).await.map_err(|error| {
        tracing::debug!(kind = ?error.kind(), "the source of an upload failed");
        NextcloudError::new(Kind::Refused, "the content to upload cannot be read")
    })
}

fn check_length(options: &UploadOptions, sent: u64) -> Result<(), NextcloudError> {
    match options.length {
        Some(length) if length != sent => Err(NextcloudError::refused(
            "the content to upload has another length than announced",
        )),
        _ => Ok(()),
    }
}
