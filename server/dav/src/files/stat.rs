//! One file or folder, without its content.

use nextcloud_transport::NextcloudError;

use super::{
    Entry, FileId, FilePath, Files, entry,
    exchange::{self, PROPFIND},
    list::check_access,
};
use crate::xml::{Document, Name, Reply};

impl Files {
    /// What the server knows about a file or folder.
    ///
    /// # Errors
    /// `NotFound`: no such file or folder, or it belongs to another user.
    pub async fn stat(&self, path: &FilePath) -> Result<Entry, NextcloudError> {
        let reply = self.props(path, entry::ALL, "files.stat").await?;
        let entry = Entry::read(&reply, self.user().as_str()).ok_or_else(|| {
            NextcloudError::unexpected("the answer is about another file than asked for")
        })?;
        check_access(&entry)?;
        Ok(entry)
    }

    /// The number of a file or folder, by which comments, tags and versions are found.
    ///
    /// # Errors
    /// As [`Files::stat`].
    pub async fn file_id(&self, path: &FilePath) -> Result<FileId, NextcloudError> {
        let name = Name::oc("fileid");
        let reply = self.props(path, &[name], "files.file_id").await?;
        reply.parse(name).ok_or_else(|| {
            NextcloudError::new(
                nextcloud_transport::Kind::NotFound,
                "no such file, or it belongs to another user",
            )
        })
    }

    /// Some properties of one file.
    pub(super) async fn props(
        &self,
        path: &FilePath,
        names: &[Name],
        operation: &'static str,
    ) -> Result<Reply, NextcloudError> {
        let body = Document::build(Name::dav("propfind"), |propfind| {
            propfind.prop(names);
        });
        let call = self
            .call(exchange::method(PROPFIND), &self.file(path), operation)
            .header("Depth", "0");
        let replies = exchange::multistatus(exchange::xml(call, body)).await?;
        replies
            .into_iter()
            .next()
            .ok_or_else(|| NextcloudError::unexpected("an answer about nothing"))
    }
}
