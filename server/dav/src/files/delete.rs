//! Delete.

use http::Method;
use nextcloud_transport::NextcloudError;

use super::{FilePath, Files, exchange};
use crate::ETag;

impl Files {
    /// Delete a file, or a folder with everything in it. It goes to the trash, if the server has one.
    ///
    /// # Errors
    /// - `NotFound`: no such file or folder.
    /// - `PreconditionFailed`: it has another version than `if_match`.
    /// - `Refused`: the root.
    /// - `Locked`, `Forbidden`.
    ///
    /// # Cancel safety
    /// A folder may be deleted in part.
    pub async fn delete(
        &self,
        path: &FilePath,
        if_match: Option<&ETag>,
    ) -> Result<(), NextcloudError> {
        if path.is_root() {
            return Err(NextcloudError::refused("the root folder cannot be deleted"));
        }
        let mut call = self
            .call(Method::DELETE, &self.file(path), "files.delete")
            .timeout(exchange::LONG);
        if let Some(etag) = if_match {
            call = call.header("If-Match", etag.quoted());
        }
        call.send().await?;
        Ok(())
    }
}
