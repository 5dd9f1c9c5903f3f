//! The content of a file.

use bytes::{Bytes, BytesMut};
use futures::{Stream, StreamExt};
use http::{HeaderMap, Method, header};
use jiff::Timestamp;
use nextcloud_transport::{Kind, NextcloudError, Response};

use super::{Checksum, FilePath, Files, entry::http_date, exchange};
use crate::ETag;

/// How to read.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// Only these bytes.
    pub range: Option<ByteRange>,
    /// Only if the file no longer has this version; otherwise the error is `NotModified`.
    pub if_none_match: Option<ETag>,
}

/// A part of a file, counted in bytes from 0 (RFC 9110, section 14).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ByteRange {
    /// From one byte to another, both included.
    Between(u64, u64),
    /// From a byte to the end.
    From(u64),
    /// That many bytes at the end.
    Last(u64),
}

/// Which part came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContentRange {
    /// The first byte.
    pub first: u64,
    /// The last byte, included.
    pub last: u64,
    /// Length of the whole file, if the server says it.
    pub total: Option<u64>,
}

/// A file on its way: what the server says about it, and its content as a stream.
#[derive(Debug)]
pub struct Download {
    /// Version of the content.
    pub etag: Option<ETag>,
    /// Media type by the name of the file, with its parameters, for example `text/plain;charset=UTF-8`.
    pub content_type: Option<String>,
    /// Bytes that will come.
    pub length: Option<u64>,
    /// Last change of the content.
    pub modified: Option<Timestamp>,
    /// Which part comes, when only a part was asked for and the server agreed.
    pub range: Option<ContentRange>,
    /// Checksums of the whole file.
    pub checksums: Vec<Checksum>,
    answer: Response,
}

impl Files {
    /// Start reading a file. Nothing is buffered: the content comes as it is read from the result.
    ///
    /// # Errors
    /// - `NotFound`: no such file.
    /// - `Refused`: it is a folder, or the path is the root.
    /// - `NotModified`: it still has the version of `options.if_none_match`.
    /// - `BadRequest`: the range lies beyond the end.
    pub async fn read(
        &self,
        path: &FilePath,
        options: &ReadOptions,
    ) -> Result<Download, NextcloudError> {
        if path.is_root() {
            return Err(is_folder());
        }
        self.download(&self.file(path), options, "files.read").await
    }

    /// A folder with everything below it as a ZIP archive, packed by the server while it is read.
    ///
    /// # Errors
    /// - `NotFound`: no such folder.
    /// - `UnexpectedAnswer`: the server sends no archive, since it is older than 31 or `path` is a file.
    pub async fn read_folder(&self, path: &FilePath) -> Result<Download, NextcloudError> {
        let address = format!("{}/?accept=zip", self.file(path).trim_end_matches('/'));
        let answer = self
            .call(Method::GET, &address, "files.read_folder")
            .header("Accept", "application/zip")
            .send()
            .await?;
        let download = Download::new(answer);
        match download.content_type.as_deref() {
            Some("application/zip") => Ok(download),
            _ => Err(NextcloudError::unexpected(
                "the server sends no archive of the folder",
            )),
        }
    }

    /// Read from an address below the DAV root that is a file's, a version's, or one in the trash.
    pub(super) async fn download(
        &self,
        address: &str,
        options: &ReadOptions,
        operation: &'static str,
    ) -> Result<Download, NextcloudError> {
        // Unpacked content has no announced length, and its etag belongs to the packed one.
        let mut call = self
            .call(Method::GET, address, operation)
            .header("Accept-Encoding", "identity");
        if let Some(range) = options.range {
            call = call.header("Range", range.to_string());
        }
        if let Some(etag) = &options.if_none_match {
            call = call.header("If-None-Match", etag.quoted());
        }
        let download = Download::new(call.send().await?);
        let page = download
            .content_type
            .as_deref()
            .is_some_and(|kind| kind.starts_with("text/html"));
        // The server answers a folder with a notice in HTML, which unlike an HTML file has no version.
        if page && download.etag.is_none() {
            return Err(is_folder());
        }
        Ok(download)
    }
}

fn is_folder() -> NextcloudError {
    NextcloudError::refused("this is a folder, not a file")
}

impl Download {
    fn new(answer: Response) -> Self {
        let headers = answer.headers();
        Self {
            etag: exchange::etag(headers),
            content_type: text(headers, header::CONTENT_TYPE.as_str()).map(str::to_owned),
            length: answer.content_length(),
            modified: text(headers, "last-modified").and_then(http_date),
            range: text(headers, "content-range").and_then(ContentRange::parse),
            checksums: text(headers, "oc-checksum")
                .map(|list| Checksum::list(list).collect())
                .unwrap_or_default(),
            answer,
        }
    }

    /// The content, piece by piece.
    ///
    /// # Errors
    /// An item is an error when the connection breaks or the server sends less than it announced.
    pub fn stream(self) -> impl Stream<Item = Result<Bytes, NextcloudError>> + Send + use<> {
        self.answer
            .bytes_stream()
            .map(|piece| piece.map_err(broken))
    }

    /// The whole content, if it has at most `limit` bytes.
    ///
    /// # Errors
    /// - `TooLarge`: there is more; found out before reading when the server announces the length.
    /// - Those of [`Download::stream`].
    pub async fn bytes(self, limit: usize) -> Result<Bytes, NextcloudError> {
        let too_large =
            || NextcloudError::new(Kind::TooLarge, "the file is larger than allowed here");
        let announced = self.length.unwrap_or_default();
        if usize::try_from(announced).map_or(true, |announced| announced > limit) {
            return Err(too_large());
        }
        let mut body = BytesMut::with_capacity(usize::try_from(announced).unwrap_or_default());
        let mut answer = self.answer;
        while let Some(piece) = answer.chunk().await.map_err(broken)? {
            if body.len() + piece.len() > limit {
                return Err(too_large());
            }
            body.extend_from_slice(&piece);
        }
        Ok(body.freeze())
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn broken(error: reqwest::Error) -> NextcloudError {
    if error.is_timeout() {
        return NextcloudError::new(Kind::Timeout, "no more of the file came");
    }
    NextcloudError::new(Kind::Unreachable, "the connection broke within the file")
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

impl std::fmt::Display for ByteRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Between(first, last) => write!(f, "bytes={first}-{last}"),
            Self::From(first) => write!(f, "bytes={first}-"),
            Self::Last(count) => write!(f, "bytes=-{count}"),
        }
    }
}

impl ContentRange {
    fn parse(text: &str) -> Option<Self> {
        let (range, total) = text.strip_prefix("bytes ")?.split_once('/')?;
        let (first, last) = range.split_once('-')?;
        Some(Self {
            first: first.parse().ok()?,
            last: last.parse().ok()?,
            total: total.parse().ok(),
        })
    }
}
