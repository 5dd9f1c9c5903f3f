//! Move and copy.

use nextcloud_transport::NextcloudError;

use super::{
    FilePath, Files, Written,
    exchange::{self, COPY, MOVE},
};
use crate::ETag;

/// How to move or copy.
#[derive(Debug, Clone, Default)]
pub struct TransferOptions {
    /// Replace what is at the destination. What is replaced goes to the trash, with its number, tags and comments.
    pub overwrite: bool,
    /// Only if the destination has this version (RFC 4918, section 10.4). Means nothing without `overwrite`.
    pub if_destination: Option<ETag>,
}

impl Files {
    /// Move or rename a file or folder. It keeps its number, comments, tags and versions.
    ///
    /// # Errors
    /// - `NotFound`: no such source; or the destination of `if_destination` is gone.
    /// - `Conflict`: the parent folder of the destination is missing.
    /// - `PreconditionFailed`: the destination exists without `overwrite`, or has another version.
    /// - `Refused`: one of them is the root, or the destination lies inside the source.
    /// - `Locked`, `Forbidden`, `QuotaExceeded`.
    ///
    /// # Cancel safety
    /// It happens as a whole or not at all within one storage; between storages a part may be left at the destination.
    pub async fn move_to(
        &self,
        source: &FilePath,
        destination: &FilePath,
        options: &TransferOptions,
    ) -> Result<Written, NextcloudError> {
        self.transfer(MOVE, "files.move", source, destination, options)
            .await
    }

    /// Copy a file, or a folder with everything in it. The copy has a new number and no comments, tags or versions.
    ///
    /// # Errors
    /// As [`Files::move_to`].
    ///
    /// # Cancel safety
    /// A part of a folder may be left at the destination.
    pub async fn copy_to(
        &self,
        source: &FilePath,
        destination: &FilePath,
        options: &TransferOptions,
    ) -> Result<Written, NextcloudError> {
        self.transfer(COPY, "files.copy", source, destination, options)
            .await
    }

    async fn transfer(
        &self,
        method: &'static str,
        operation: &'static str,
        source: &FilePath,
        destination: &FilePath,
        options: &TransferOptions,
    ) -> Result<Written, NextcloudError> {
        if source.is_root() || destination.is_root() {
            return Err(NextcloudError::refused(
                "the root folder cannot be moved, copied or replaced",
            ));
        }
        if destination.is_within(source) || source.is_within(destination) {
            return Err(NextcloudError::refused(
                "source and destination must not contain each other",
            ));
        }
        let target = self.target(&self.file(destination));
        let mut call = self
            .call(exchange::method(method), &self.file(source), operation)
            .timeout(exchange::LONG)
            .header("Destination", target.as_str())
            .header("Overwrite", if options.overwrite { "T" } else { "F" });
        if let Some(etag) = &options.if_destination {
            call = call.header("If", tagged(&target, etag));
        }
        Ok(Written::new(&call.send().await?))
    }
}

/// A condition about another resource than the one addressed (RFC 4918, section 10.4.3).
pub(super) fn tagged(target: &str, etag: &ETag) -> String {
    format!("<{target}> ([{}])", etag.quoted())
}
