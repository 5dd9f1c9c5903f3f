//! `nc_webdav_read_file`: text as it is, text of documents, anything else in base64, large files in parts.

use std::ops::RangeInclusive;

use bytes::Bytes;
use futures::future::join3;
use nc_generated_tools::files::READ_FILE;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError, extract::Job};
use nextcloud_dav::{Download, Entry, FilePath, ReadOptions};
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{
    content::{Content, Cuts, Format, is_document},
    document::{self, Shown},
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
    /// auto reads documents, markdown HTML too, raw nothing
    #[serde(default)]
    parse_document: ParseDocument,
    /// First page, slide or sheet, from 1
    page_start: Option<u32>,
    page_end: Option<u32>,
    /// First byte of the file or text, from 0
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
    reason = "clients know all four; what fails is an error here"
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
        let pages = document::pages(input.page_start, input.page_end)?;
        let most = ctx.settings().read_max_bytes;
        let part = Part::parse(input.offset, input.length, most)?;
        let files = ctx.files().await?;
        // Bytes of a document are not what `offset` counts.
        let promised = document::type_of(path.name()).unwrap_or_default();
        let options = ReadOptions {
            range: part.range().filter(|_| !input.parses(ctx, promised)),
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
        if input.parses(ctx, entry.content_type.as_deref().unwrap_or_default()) {
            let download = match download {
                Ok(ranged) if ranged.range.is_some() => {
                    files.read(&path, &ReadOptions::default()).await
                }
                other => other,
            };
            let bytes = document::download(ctx, &path, &entry, download).await?;
            return parsed(ctx, entry, part, pages, bytes).await;
        }
        if pages.is_some() {
            return Err(ToolError::refused(
                format!("/{path} is not read as a document, so it has no pages"),
                "leave out `page_start` and `page_end`; `offset` and `length` read a part by bytes",
            ));
        }
        let bytes = fetch(ctx, &path, part, &entry, download).await?;
        Ok(output(ctx, entry, part, &bytes, input.parse_document))
    }
}

impl Input {
    /// Whether the text of a file of this type is wanted instead of its bytes.
    fn parses(&self, ctx: &Ctx, mime: &str) -> bool {
        let wanted = match self.parse_document {
            ParseDocument::Auto => !mime.contains("html"),
            ParseDocument::Markdown => true,
            ParseDocument::Raw => false,
        };
        wanted && ctx.extractor().reads(mime)
    }
}

async fn parsed(
    ctx: &Ctx,
    entry: Entry,
    part: Part,
    pages: Option<RangeInclusive<u32>>,
    bytes: Bytes,
) -> Result<Output, ToolError> {
    let last = pages.as_ref().map(|pages| *pages.end());
    let mime = entry.content_type.clone().unwrap_or_default();
    let job = Job {
        mime,
        bytes,
        pages,
        enough_bytes: usize::try_from(part.offset.saturating_add(part.length))
            .unwrap_or(usize::MAX),
    };
    let extract = document::read(ctx, &format!("/{}", entry.path), job).await?;
    let shown = Shown::of(&extract, part, last);
    Ok(Output {
        content: shown.text,
        parsed: true,
        parse_status: ParseStatus::Parsed,
        parse_processor: Some(extract.processor.to_owned()),
        content_format: if extract.markdown {
            Format::Markdown
        } else {
            Format::Text
        },
        parse_notes: shown.notes,
        page_count: shown.page_count,
        page_start: shown.page_start,
        page_end: shown.page_end,
        offset: shown.offset,
        next_offset: shown.next_offset,
        ..Output::of(ctx, entry)
    })
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
    let empty = Output::of(ctx, entry);
    let size = if empty.size == 0 {
        bytes.len() as u64
    } else {
        empty.size
    };
    let cuts = Cuts {
        front: part.offset > 0,
        back: part.offset + (bytes.len() as u64) < size,
    };
    let content = Content::of(bytes, &empty.content_type, cuts);
    let offset = part.offset + content.skipped as u64;
    let next = offset + content.taken as u64;
    let skipped = is_document(&empty.content_type) && parse_document != ParseDocument::Raw;
    let note = "documents of this type are not parsed; content is the file as it is";
    Output {
        content: content.text,
        size,
        encoding: (content.format == Format::Base64).then_some("base64"),
        parse_status: if skipped {
            ParseStatus::Skipped
        } else {
            ParseStatus::NotApplicable
        },
        content_format: content.format,
        parse_notes: skipped.then(|| note.to_owned()).into_iter().collect(),
        offset: (!part.whole).then_some(offset),
        next_offset: (next < size && !part.whole).then_some(next),
        ..empty
    }
}

impl Output {
    /// What is known without its content.
    fn of(ctx: &Ctx, entry: Entry) -> Self {
        let unknown = || "application/octet-stream".to_owned();
        Self {
            path: entry.path.into(),
            content: String::new(),
            content_type: entry
                .content_type
                .filter(|mime| !mime.is_empty())
                .unwrap_or_else(unknown),
            size: entry.size.unwrap_or_default(),
            encoding: None,
            parsed: false,
            parse_status: ParseStatus::NotApplicable,
            parse_tier: None,
            parse_processor: None,
            content_format: Format::Text,
            parse_notes: Vec::new(),
            parsing_metadata: None,
            page_count: None,
            page_start: None,
            page_end: None,
            offset: None,
            next_offset: None,
            etag: entry.etag.map(String::from),
            last_modified: entry.modified.map(|at| at.to_string()),
            url: link(entry.file_id, ctx.links()),
        }
    }
}
