//! Earlier versions of files.

use http::Method;
use jiff::Timestamp;
use nextcloud_transport::{NextcloudError, segment};

use super::{
    Download, FileId, Files, ReadOptions, VersionId,
    entry::http_date,
    exchange::{self, MOVE, PROPFIND},
    path::segments_after,
};
use crate::xml::{Document, Name, Reply};

/// A version of a file. The newest one is the present content.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Version {
    /// Its name, by which it is restored.
    pub id: VersionId,
    /// When this content was written.
    pub modified: Option<Timestamp>,
    /// Bytes.
    pub size: Option<u64>,
    /// Media type.
    pub content_type: Option<String>,
    /// Name that a user gave it; a version with a label is not removed when the server makes space.
    pub label: Option<String>,
    /// User id of who wrote it.
    pub author: Option<String>,
}

const MODIFIED: Name = Name::dav("getlastmodified");
const LENGTH: Name = Name::dav("getcontentlength");
const CONTENT_TYPE: Name = Name::dav("getcontenttype");
const LABEL: Name = Name::nc("version-label");
const AUTHOR: Name = Name::nc("version-author");

impl Files {
    /// The versions of a file, newest first.
    ///
    /// # Errors
    /// `NotFound`: no such file, it is a folder, or the server keeps no versions.
    pub async fn versions(&self, file: FileId) -> Result<Vec<Version>, NextcloudError> {
        let body = Document::build(Name::dav("propfind"), |propfind| {
            propfind.prop(&[MODIFIED, LENGTH, CONTENT_TYPE, LABEL, AUTHOR]);
        });
        let address = self.address("versions", &format!("versions/{file}"));
        let call = self
            .call(exchange::method(PROPFIND), &address, "versions.list")
            .header("Depth", "1");
        let replies = exchange::multistatus(exchange::xml(call, body)).await?;
        let user = self.user().as_str();
        let mut versions: Vec<Version> = replies
            .iter()
            .filter_map(|reply| Version::read(reply, user, file))
            .collect();
        versions.sort_by_key(|version| std::cmp::Reverse(version.modified));
        Ok(versions)
    }

    /// Make an earlier version the present one; the present one is kept as a version.
    ///
    /// # Errors
    /// - `NotFound`: no such file or version.
    /// - `Locked`, `QuotaExceeded`, `Forbidden`.
    ///
    /// # Cancel safety
    /// The content is the old one or the restored one.
    pub async fn restore_version(
        &self,
        file: FileId,
        version: &VersionId,
    ) -> Result<(), NextcloudError> {
        let target = self.target(&self.address("versions", "restore/target"));
        let address = self.version(file, version);
        self.call(exchange::method(MOVE), &address, "versions.restore")
            .timeout(exchange::LONG)
            .header("Destination", target)
            .send()
            .await?;
        Ok(())
    }

    /// Name a version; an empty label takes the name away.
    ///
    /// # Errors
    /// - `NotFound`: no such file or version.
    /// - `Forbidden`: the user may not change the file.
    ///
    /// # Cancel safety
    /// The label is the old one or the new one.
    pub async fn label_version(
        &self,
        file: FileId,
        version: &VersionId,
        label: &str,
    ) -> Result<(), NextcloudError> {
        let address = self.version(file, version);
        self.set(&address, LABEL, label, "versions.label").await
    }

    /// Delete a version for good. The present content cannot be deleted so.
    ///
    /// # Errors
    /// - `NotFound`: no such file or version.
    /// - `Forbidden`: it is the present content, or the user may not.
    ///
    /// # Cancel safety
    /// It is there or it is gone.
    pub async fn delete_version(
        &self,
        file: FileId,
        version: &VersionId,
    ) -> Result<(), NextcloudError> {
        let address = self.version(file, version);
        self.call(Method::DELETE, &address, "versions.delete")
            .send()
            .await?;
        Ok(())
    }

    /// Read a version without restoring it.
    ///
    /// # Errors
    /// `NotFound`: no such file or version.
    pub async fn read_version(
        &self,
        file: FileId,
        version: &VersionId,
    ) -> Result<Download, NextcloudError> {
        let address = self.version(file, version);
        self.download(&address, &ReadOptions::default(), "versions.read")
            .await
    }

    fn version(&self, file: FileId, version: &VersionId) -> String {
        let name = segment(version.as_str());
        self.address("versions", &format!("versions/{file}/{name}"))
    }
}

impl Version {
    /// The collection of all versions has no name below itself and drops out here.
    fn read(reply: &Reply, user: &str, file: FileId) -> Option<Self> {
        let number = file.to_string();
        let names = segments_after(&reply.href, &["versions", user, "versions", &number])?;
        Some(Self {
            id: VersionId::parse(names.into_iter().next()?).ok()?,
            modified: reply.text(MODIFIED).and_then(http_date),
            size: reply.parse(LENGTH),
            content_type: reply.text(CONTENT_TYPE).map(str::to_owned),
            label: reply.text(LABEL).map(str::to_owned),
            author: reply.text(AUTHOR).map(str::to_owned),
        })
    }
}
