//! `nc_webdav_read_file`: text as it is, anything else in base64, large files in parts.
//!
//! Documents are not parsed yet; their results say so.

use futures::future::join3;
use nc_generated_tools::files::READ_FILE;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_dav::{Download, Entry, FilePath, ReadOptions};
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{
    content::{Content, Cuts, Format, is_document},
    exclusion,
    file_info::link,
    part::{Part, too_large},
    path,
};

pub(crate) struct ReadFile;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file
    path: String,
    /// Documents: markdown keeps the structure, raw is the file as it is
    #[serde(default)]
    parse_document: ParseDocument,
    /// First page of a document, from 1
    page_start: Option<u32>,
    /// Last page of a document
    page_end: Option<u32>,
    /// First byte, from 0
    offset: Option<u64>,
    /// Number of bytes
    length: Option<u64>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum ParseDocument {
    #[default]
    Auto,
    Markdown,
    Raw,
}

#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(
    dead_code,
    reason = "results of parsing have all four, and clients know them"
)]
enum ParseStatus {
    Parsed,
    Failed,
    Skipped,
    NotApplicable,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    path: String,
    content: String,
    content_type: String,
    /// Bytes of the whole file
    size: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    encoding: Option<&'static str>,
    parsed: bool,
    parse_status: ParseStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    parse_tier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parse_processor: Option<String>,
    content_format: Format,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parse_notes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parsing_metadata: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_count: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_start: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_end: Option<u32>,
    /// First byte of content
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    etag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl Tool for ReadFile {
    const SPEC: &'static Spec = &READ_FILE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let path = path::parse("path", &input.path)?;
        if input.page_start.is_some() || input.page_end.is_some() {
            return Err(ToolError::refused(
                "`page_start` and `page_end` are for parsed documents, and this server does not parse any yet",
                "leave them out; `offset` and `length` read a part by bytes",
            ));
        }
        let most = ctx.settings().read_max_bytes;
        let part = Part::parse(input.offset, input.length, most)?;
        let files = ctx.files().await?;
        let options = ReadOptions {
            range: part.range(),
            ..ReadOptions::default()
        };
        let (stat, read) = (files.stat(&path), files.read(&path, &options));
        let (excluded, entry, download) = join3(exclusion::current(ctx, &files), stat, read).await;
        let excluded = excluded?;
        excluded.check(&path)?;
        let entry = entry.map_err(|error| path::no_file(&path, error))?;
        excluded.check_entry(&entry)?;
        if entry.is_folder() {
            return Err(ToolError::refused(
                format!("/{path} is a folder"),
                "list it with nc_webdav_list_directory",
            ));
        }
        if let Some(owner) = &entry.owner {
            ctx.written_by(&owner.id);
        }
        let bytes = fetch(ctx, &path, part, &entry, download).await?;
        Ok(output(ctx, entry, part, &bytes, input.parse_document))
    }
}

/// The wanted bytes, all of them or an error.
pub(super) async fn fetch(
    ctx: &Ctx,
    path: &FilePath,
    part: Part,
    entry: &Entry,
    download: Result<Download, NextcloudError>,
) -> Result<Vec<u8>, ToolError> {
    let most = ctx.settings().read_max_bytes;
    if part.whole && entry.size.is_some_and(|size| size > most) {
        return Err(too_large(ctx, path, entry.size));
    }
    let download = match download {
        Err(error) if error.kind() == Kind::BadRequest && !part.whole => {
            return beyond(path, part, entry, error);
        }
        other => other.map_err(|error| path::no_file(path, error))?,
    };
    // A server that knows no ranges sends everything.
    let front = if part.whole || download.range.is_some() {
        0
    } else {
        usize::try_from(part.offset).unwrap_or(usize::MAX)
    };
    let same = download.etag == entry.etag;
    let limit = usize::try_from(most).unwrap_or(usize::MAX);
    let bytes = download.bytes(limit).await.map_err(|error| {
        if error.kind() == Kind::TooLarge {
            return too_large(ctx, path, entry.size);
        }
        path::no_file(path, error)
    })?;
    let length = usize::try_from(part.length).unwrap_or(usize::MAX);
    let length = if part.whole { usize::MAX } else { length };
    let bytes: Vec<u8> = bytes.into_iter().skip(front).take(length).collect();
    let wanted = entry.size.map(|size| part.bytes_of(size));
    if same && wanted.is_some_and(|wanted| (bytes.len() as u64) < wanted) {
        let error = NextcloudError::new(Kind::Unreachable, "a part of the file did not arrive");
        return Err(error.into());
    }
    Ok(bytes)
}

/// Nothing at the very end of a file; an error after it.
fn beyond(
    path: &FilePath,
    part: Part,
    entry: &Entry,
    error: NextcloudError,
) -> Result<Vec<u8>, ToolError> {
    match entry.size {
        Some(size) if part.offset == size => Ok(Vec::new()),
        Some(size) if part.offset > size => Err(ToolError::invalid(format!(
            "`offset` lies beyond the end of {path}, which has {size} bytes"
        ))),
        _ => Err(error.into()),
    }
}

fn output(
    ctx: &Ctx,
    entry: Entry,
    part: Part,
    bytes: &[u8],
    parse_document: ParseDocument,
) -> Output {
    let mime = entry.content_type.unwrap_or_default();
    let size = entry.size.unwrap_or(bytes.len() as u64);
    let end = part.offset + bytes.len() as u64;
    let cuts = Cuts {
        front: part.offset > 0,
        back: end < size,
    };
    let content = Content::of(bytes, &mime, cuts);
    let skipped = is_document(&mime) && parse_document != ParseDocument::Raw;
    let offset = part.offset + content.skipped as u64;
    let next = offset + content.taken as u64;
    let note = "documents are not parsed by this server yet; content is the file as it is";
    Output {
        path: entry.path.into(),
        content: content.text,
        content_type: if mime.is_empty() {
            "application/octet-stream".to_owned()
        } else {
            mime
        },
        size,
        encoding: (content.format == Format::Base64).then_some("base64"),
        parsed: false,
        parse_status: if skipped {
            ParseStatus::Skipped
        } else {
            ParseStatus::NotApplicable
        },
        parse_tier: None,
        parse_processor: None,
        content_format: content.format,
        parse_notes: skipped.then(|| note.to_owned()).into_iter().collect(),
        parsing_metadata: None,
        page_count: None,
        page_start: None,
        page_end: None,
        offset: (!part.whole).then_some(offset),
        next_offset: (next < size && !part.whole).then_some(next),
        etag: entry.etag.map(String::from),
        last_modified: entry.modified.map(|at| at.to_string()),
        url: link(entry.file_id, ctx.links()),
    }
}
