//! The text of one file.

use bytes::Bytes;
use nextcloud_dav::{Entry, Files, ReadOptions};
use nextcloud_transport::{Kind, NextcloudError};

use super::{
    super::{Reader, SourceError, failure::if_there},
    kind::Reading,
    ocr::Ocr,
};
use crate::{Extract, ExtractError, Job, Part};

/// Bytes of text after which no further page is read.
const ENOUGH: usize = 8 << 20;
/// Letters on a page, on the average, below which a PDF counts as pictures of pages.
const LETTERS: usize = 16;

/// What a file says.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) parts: Vec<Part>,
    pub(super) markdown: bool,
    pub(super) pages: Option<u32>,
}

/// Read a file of this type; nothing when it is gone.
pub(super) async fn read(
    files: &Files,
    reader: &Reader,
    entry: &Entry,
    (mime, reading): (&str, Reading),
    ocr: Option<&dyn Ocr>,
    most: u64,
) -> Result<Option<Said>, SourceError> {
    let most = match reading {
        Reading::Document => most.min(reader.extractor.most_bytes()),
        Reading::Text | Reading::Picture => most,
    };
    let too_large = || SourceError::Unreadable(format!("it is larger than {} MiB", most >> 20));
    if entry.size.is_some_and(|size| size > most) {
        return Err(too_large());
    }
    let download = files.read(&entry.path, &ReadOptions::default()).await;
    let Some(download) = if_there(download)? else {
        return Ok(None);
    };
    let limit = usize::try_from(most).unwrap_or(usize::MAX);
    let bytes = download
        .bytes(limit)
        .await
        .map_err(|error: NextcloudError| {
            if error.kind() == Kind::TooLarge {
                return too_large();
            }
            error.into()
        })?;
    let name = entry.name();
    match reading {
        Reading::Text => text(&bytes, mime).map(Some),
        Reading::Picture => pictures(ocr, name, mime, bytes).await.map(Some),
        Reading::Document => {
            let job = Job {
                mime: mime.to_owned(),
                bytes: bytes.clone(),
                pages: None,
                enough_bytes: ENOUGH,
            };
            let extract = reader.extractor.extract(job).await;
            let extract = extract.map_err(|error| match error {
                ExtractError::File(why) => SourceError::Unreadable(format!("the file {why}")),
                other => SourceError::Unreadable(other.to_string()),
            })?;
            if mime == "application/pdf" && is_pictures(&extract) {
                return pictures(ocr, name, mime, bytes).await.map(Some);
            }
            Ok(Some(Said::of(extract)))
        }
    }
}

impl Said {
    fn of(extract: Extract) -> Self {
        let numbered = extract.count.is_some();
        let pages = extract.pages.into_iter().zip(extract.first..);
        Self {
            parts: pages
                .map(|(text, page)| Part {
                    text,
                    page: numbered.then_some(page),
                })
                .collect(),
            markdown: extract.markdown,
            pages: extract.count,
        }
    }
}

async fn pictures(
    ocr: Option<&dyn Ocr>,
    name: &str,
    mime: &str,
    bytes: Bytes,
) -> Result<Said, SourceError> {
    let Some(ocr) = ocr else {
        return Err(SourceError::Unreadable(
            "its pages are pictures without text; an OCR service that reads them can be configured"
                .to_owned(),
        ));
    };
    let pages = ocr.read(name, mime, bytes).await?;
    let count = u32::try_from(pages.len())
        .ok()
        .filter(|count| *count > 1 || mime == "application/pdf");
    let parts = pages.into_iter().zip(1..);
    Ok(Said {
        parts: parts
            .map(|(text, page)| Part {
                text,
                page: count.map(|_| page),
            })
            .collect(),
        markdown: true,
        pages: count,
    })
}

fn is_pictures(extract: &Extract) -> bool {
    let letters = |page: &String| {
        page.chars()
            .filter(|letter| letter.is_alphanumeric())
            .count()
    };
    let all: usize = extract.pages.iter().map(letters).sum();
    all < LETTERS * extract.pages.len().max(1)
}

/// The letters of a text: UTF-8, UTF-16 with its mark, or else one byte each.
fn text(bytes: &[u8], mime: &str) -> Result<Said, SourceError> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        all => match std::str::from_utf8(all) {
            Ok(text) => text.to_owned(),
            Err(_) => all.iter().map(|byte| char::from(*byte)).collect(),
        },
    };
    if text.contains('\0') {
        return Err(SourceError::Unreadable(
            "it holds bytes that are no text".to_owned(),
        ));
    }
    Ok(Said {
        markdown: mime.starts_with("text/markdown"),
        parts: vec![Part {
            text: text.replace("\r\n", "\n"),
            page: None,
        }],
        pages: None,
    })
}

fn utf16(bytes: &[u8], read: impl Fn([u8; 2]) -> u16) -> String {
    let units = bytes
        .chunks_exact(2)
        .filter_map(|pair| Some(read(pair.try_into().ok()?)));
    char::decode_utf16(units)
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_however_they_are_written() {
        let of = |bytes: &[u8]| {
            text(bytes, "text/plain")
                .ok()
                .and_then(|said| Some(said.parts.first()?.text.clone()))
        };
        assert_eq!(of("ä\r\nb".as_bytes()).as_deref(), Some("ä\nb"));
        assert_eq!(of(b"\xEF\xBB\xBFa").as_deref(), Some("a"));
        assert_eq!(of(b"\xFF\xFEa\0\xE4\0").as_deref(), Some("aä"));
        assert_eq!(of(b"\xFE\xFF\0a").as_deref(), Some("a"));
        assert_eq!(of(b"gr\xFCn").as_deref(), Some("grün"));
        assert_eq!(of(b"a\0b"), None);
    }

    #[test]
    fn few_letters_on_many_pages_are_pictures() {
        let extract = |pages: &[&str]| Extract {
            pages: pages.iter().map(|page| (*page).to_owned()).collect(),
            first: 1,
            count: u32::try_from(pages.len()).ok(),
            markdown: false,
            processor: "test",
        };
        assert!(is_pictures(&extract(&["", "1", " \n "])));
        assert!(!is_pictures(&extract(&[
            "A page that has quite a number of words on it",
            ""
        ])));
        let said = Said::of(extract(&["a", "b"]));
        assert_eq!(said.parts.get(1).and_then(|part| part.page), Some(2));
    }
}
