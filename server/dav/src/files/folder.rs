//! Create folders.

use nextcloud_transport::{Kind, NextcloudError};

use super::{
    FilePath, Files,
    exchange::{self, MKCOL},
};

/// How a folder came to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FolderState {
    /// It is new.
    Created,
    /// It was there.
    Existed,
}

impl Files {
    /// Create one folder (MKCOL).
    ///
    /// # Errors
    /// - `MethodNotAllowed`: a file or folder of this path exists.
    /// - `Conflict`: the parent folder is missing.
    /// - `Forbidden`; `BadRequest` for a name that the server does not allow.
    ///
    /// # Cancel safety
    /// The folder exists afterwards or it does not.
    pub async fn create_folder(&self, path: &FilePath) -> Result<(), NextcloudError> {
        self.call(
            exchange::method(MKCOL),
            &self.file(path),
            "files.create_folder",
        )
        .send()
        .await?;
        Ok(())
    }

    /// Create a folder and whatever is missing above it; nothing happens if it is there.
    ///
    /// # Errors
    /// - `Conflict`: a file stands where a folder is needed.
    /// - Otherwise as [`Files::create_folder`].
    ///
    /// # Cancel safety
    /// Some of the folders may exist afterwards.
    pub async fn create_folders(&self, path: &FilePath) -> Result<FolderState, NextcloudError> {
        let mut missing = vec![path.clone()];
        let mut state = FolderState::Existed;
        // Up until a parent is there, then down again: one request in the common cases.
        while let Some(folder) = missing.last().cloned() {
            if folder.is_root() {
                missing.pop();
                continue;
            }
            match self.create_folder(&folder).await {
                Ok(()) => {
                    state = FolderState::Created;
                    missing.pop();
                }
                Err(error) if error.kind() == Kind::MethodNotAllowed => {
                    self.check_is_folder(&folder).await?;
                    state = FolderState::Existed;
                    missing.pop();
                }
                Err(error) if error.kind() == Kind::Conflict => {
                    let parent = folder.parent().filter(|parent| !parent.is_root());
                    let Some(parent) = parent.filter(|_| missing.len() <= path.names().count())
                    else {
                        return Err(error);
                    };
                    missing.push(parent);
                }
                Err(error) => return Err(error),
            }
        }
        Ok(state)
    }

    async fn check_is_folder(&self, path: &FilePath) -> Result<(), NextcloudError> {
        if self.stat(path).await?.is_folder() {
            return Ok(());
        }
        Err(NextcloudError::new(
            Kind::Conflict,
            "a file stands where a folder is needed",
        ))
    }
}
