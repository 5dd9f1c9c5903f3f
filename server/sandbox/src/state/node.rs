//! One file or folder.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;

/// A file or folder. Folders know their children by name; a child may belong to another owner (an incoming share).
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) id: u64,
    pub(crate) name: String,
    pub(crate) owner: String,
    /// The folder it lives in at its owner's; none for a root and for what lies in the trash.
    pub(crate) parent: Option<u64>,
    pub(crate) body: Body,
    pub(crate) etag: String,
    /// Seconds since 1970, as everywhere below.
    pub(crate) modified: i64,
    pub(crate) uploaded: i64,
    /// When the file was made, as its uploader says; 0 when unsaid.
    pub(crate) created: i64,
    /// `SHA1:aaf4...`, as the uploader says.
    pub(crate) checksum: Option<String>,
    pub(crate) favorite_of: BTreeSet<String>,
    pub(crate) versions: Vec<Version>,
    /// Properties that PROPPATCH left here, by namespace and name, as XML.
    pub(crate) custom: BTreeMap<(String, String), String>,
}

#[derive(Debug, Clone)]
pub(crate) enum Body {
    File(Bytes),
    Folder(BTreeMap<String, u64>),
}

/// An earlier content of a file, named by the second it was written.
#[derive(Debug, Clone)]
pub(crate) struct Version {
    pub(crate) time: i64,
    pub(crate) content: Bytes,
    pub(crate) author: String,
    pub(crate) label: Option<String>,
}

impl Node {
    pub(crate) fn is_folder(&self) -> bool {
        matches!(self.body, Body::Folder(_))
    }

    pub(crate) fn content(&self) -> Option<&Bytes> {
        match &self.body {
            Body::File(content) => Some(content),
            Body::Folder(_) => None,
        }
    }

    pub(crate) fn children(&self) -> Option<&BTreeMap<String, u64>> {
        match &self.body {
            Body::File(_) => None,
            Body::Folder(children) => Some(children),
        }
    }

    pub(crate) fn mime(&self) -> &'static str {
        if self.is_folder() {
            "httpd/unix-directory"
        } else {
            mime_of(&self.name)
        }
    }
}

/// The type that Nextcloud derives from a name's extension.
pub(crate) fn mime_of(name: &str) -> &'static str {
    let extension = name
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase());
    match extension.as_deref() {
        Some("txt" | "text" | "log") => "text/plain",
        Some("md" | "markdown") => "text/markdown",
        Some("csv") => "text/csv",
        Some("html" | "htm") => "text/html",
        Some("ics") => "text/calendar",
        Some("vcf") => "text/vcard",
        Some("json") => "application/json",
        Some("xml") => "application/xml",
        Some("yaml" | "yml") => "application/yaml",
        Some("pdf") => "application/pdf",
        Some("zip") => "application/zip",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("odt") => "application/vnd.oasis.opendocument.text",
        Some("bin") => "application/x-bin",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("gif") => "image/gif",
        Some("svg") => "image/svg+xml",
        Some("mp3") => "audio/mpeg",
        Some("mp4") => "video/mp4",
        _ => "application/octet-stream",
    }
}
