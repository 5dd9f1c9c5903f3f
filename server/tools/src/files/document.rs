//! Text of documents: read by the extractor, cut to what fits into a result.

use std::{ops::RangeInclusive, time::Duration};

use bytes::Bytes;
use nc_toolkit::{
    Ctx, Extract, Kind, ToolError,
    extract::{Job, unreadable},
};
use nextcloud_dav::{Download, Entry, FilePath};
use nextcloud_transport::NextcloudError;

use super::{part::Part, path};

/// How often a client that waits is told so.
const TELL_EVERY: Duration = Duration::from_secs(2);

/// The type that the name of a file promises.
pub(super) fn type_of(name: &str) -> Option<&'static str> {
    let (_, extension) = name.rsplit_once('.')?;
    Some(match extension.to_ascii_lowercase().as_str() {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "odt" => "application/vnd.oasis.opendocument.text",
        "odp" => "application/vnd.oasis.opendocument.presentation",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "eml" => "message/rfc822",
        "htm" | "html" => "text/html",
        _ => return None,
    })
}

/// The wanted pages, if any are named.
pub(super) fn pages(
    start: Option<u32>,
    end: Option<u32>,
) -> Result<Option<RangeInclusive<u32>>, ToolError> {
    if start.is_none() && end.is_none() {
        return Ok(None);
    }
    let (first, last) = (start.unwrap_or(1), end.unwrap_or(u32::MAX));
    if first == 0 || last < first {
        let message = "`page_start` must be 1 or more, and `page_end` not before it";
        return Err(ToolError::invalid(message));
    }
    Ok(Some(first..=last))
}

/// All bytes of a document, if it is not too large to be read.
pub(super) async fn download(
    ctx: &Ctx,
    path: &FilePath,
    entry: &Entry,
    download: Result<Download, NextcloudError>,
) -> Result<Bytes, ToolError> {
    let most = ctx.extractor().most_bytes();
    let large = || {
        ToolError::refused(
            format!(
                "/{path} is too large: text of documents up to {} MiB is read",
                most >> 20
            ),
            "the file as it is comes in parts with parse_document `raw`, `offset` and `length`",
        )
    };
    if entry.size.is_some_and(|size| size > most) {
        return Err(large());
    }
    let download = download.map_err(|error| path::no_file(path, error))?;
    let same = download.etag == entry.etag;
    let limit = usize::try_from(most).unwrap_or(usize::MAX);
    let bytes = download.bytes(limit).await.map_err(|error| {
        if error.kind() == Kind::TooLarge {
            return large();
        }
        path::no_file(path, error)
    })?;
    if same && entry.size.is_some_and(|size| (bytes.len() as u64) < size) {
        let error = NextcloudError::new(Kind::Unreachable, "a part of the file did not arrive");
        return Err(error.into());
    }
    Ok(bytes)
}

/// Read it, telling every now and then that it goes on.
pub(super) async fn read(ctx: &Ctx, name: &str, job: Job) -> Result<Extract, ToolError> {
    let words = format!("Reading {name}");
    ctx.report(0.0, None, words.clone()).await;
    let mut work = ctx.extractor().extract(job);
    let mut waited = Duration::ZERO;
    loop {
        tokio::select! {
            done = &mut work => return done.map_err(|error| unreadable(name, &error)),
            () = tokio::time::sleep(TELL_EVERY) => {
                waited += TELL_EVERY;
                ctx.report(waited.as_secs_f64(), None, words.clone()).await;
            }
        }
    }
}

/// The part of the text that fits, and where it goes on.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) text: String,
    pub(super) page_count: Option<u32>,
    pub(super) page_start: Option<u32>,
    pub(super) page_end: Option<u32>,
    pub(super) offset: Option<u64>,
    pub(super) next_offset: Option<u64>,
    pub(super) notes: Vec<String>,
}

impl Shown {
    /// Whole pages as far as they fit, or the bytes that `part` names; `last` is the last page asked for.
    pub(super) fn of(extract: &Extract, part: Part, last: Option<u32>) -> Self {
        let pages = marked(extract);
        let most = usize::try_from(part.length).unwrap_or(usize::MAX);
        let fitting = if part.whole { fitting(&pages, most) } else { 0 };
        let mut shown = Self {
            page_count: extract.count,
            page_start: extract.count.map(|_| extract.first),
            ..Self::default()
        };
        let taken = if fitting > 0 {
            shown.text = pages.get(..fitting).unwrap_or(&pages).join("\n\n");
            fitting
        } else {
            shown.cut(&pages.join("\n\n"), part, most);
            pages.len()
        };
        if let Some(count) = extract.count {
            let end = extract.first + u32::try_from(taken).unwrap_or(u32::MAX).saturating_sub(1);
            shown.page_end = Some(end);
            if shown.next_offset.is_none() && end < last.unwrap_or(count).min(count) {
                let next = end + 1;
                shown
                    .notes
                    .push(format!("more did not fit; go on with page_start {next}"));
            }
        }
        if extract.pages.iter().all(|page| page.trim().is_empty()) {
            let note = "there is no text in it, perhaps it is scanned; nc_webdav_get_preview shows how it looks";
            shown.notes.push(note.to_owned());
        }
        shown
    }

    fn cut(&mut self, text: &str, part: Part, most: usize) {
        let from = usize::try_from(part.offset).unwrap_or(usize::MAX);
        let from = text.ceil_char_boundary(from.min(text.len()));
        let to = text.floor_char_boundary(from.saturating_add(most).min(text.len()));
        text.get(from..to)
            .unwrap_or_default()
            .clone_into(&mut self.text);
        self.offset = (!part.whole).then_some(from as u64);
        if to < text.len() {
            self.next_offset = Some(to as u64);
            let note = format!("more did not fit; go on with offset {to} of the text");
            self.notes.push(note);
        }
    }
}

/// Pages with their numbers, when there are several.
fn marked(extract: &Extract) -> Vec<String> {
    let several = extract.count.is_some_and(|count| count > 1);
    let pages = extract.first..;
    let marked = extract.pages.iter().zip(pages).map(|(page, number)| {
        if several {
            format!("[Page {number}]\n{page}")
        } else {
            page.clone()
        }
    });
    marked.collect()
}

/// How many pages fit into so many bytes.
fn fitting(pages: &[String], most: usize) -> usize {
    let mut bytes = 0;
    let fits = |page: &&String| {
        bytes += page.len() + 2;
        bytes <= most.saturating_add(2)
    };
    pages.iter().take_while(fits).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn extract(pages: &[&str], count: Option<u32>) -> Extract {
        Extract {
            pages: pages.iter().map(|page| (*page).to_owned()).collect(),
            first: 1,
            count,
            markdown: false,
            processor: "test",
        }
    }

    fn whole(most: u64) -> Part {
        Part::parse(None, None, most).unwrap()
    }

    #[test]
    fn whole_pages_are_shown_as_far_as_they_fit() {
        let shown = Shown::of(&extract(&["a", "b"], Some(3)), whole(30), None);
        assert_eq!(shown.text, "[Page 1]\na\n\n[Page 2]\nb");
        assert_eq!((shown.page_start, shown.page_end), (Some(1), Some(2)));
        assert!(shown.notes.concat().contains("page_start 3"), "{shown:?}");
        let asked = Shown::of(&extract(&["a", "b"], Some(3)), whole(30), Some(2));
        assert_eq!(asked.notes, [""; 0]);
    }

    #[test]
    fn what_has_no_pages_goes_on_by_offset() {
        let text = extract(&["äbcdefgh"], None);
        let first = Shown::of(&text, whole(5), None);
        assert_eq!((first.text.as_str(), first.next_offset), ("äbcd", Some(5)));
        let part = Part::parse(Some(5), None, 5).unwrap();
        let rest = Shown::of(&text, part, None);
        assert_eq!((rest.text.as_str(), rest.next_offset), ("efgh", None));
        assert_eq!((rest.offset, rest.page_count), (Some(5), None));
    }

    #[test]
    fn a_scan_is_told() {
        let shown = Shown::of(&extract(&["", " "], Some(2)), whole(100), None);
        assert!(shown.notes.concat().contains("scanned"), "{shown:?}");
    }

    #[test]
    fn pages_are_numbered_from_one() {
        assert_eq!(pages(None, None).unwrap(), None);
        assert_eq!(pages(Some(2), None).unwrap(), Some(2..=u32::MAX));
        assert!(pages(Some(0), None).is_err() && pages(Some(3), Some(2)).is_err());
    }
}
