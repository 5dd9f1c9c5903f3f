//! Which pages are wanted, and what comes of them. A page is also a slide or a sheet.

use serde::{Deserialize, Serialize};

use crate::DocumentError;

/// The wanted part of a document; documents without pages are read whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// First page, from 1.
    pub first: u32,
    /// Last page; the last there is without it.
    pub last: Option<u32>,
    /// Bytes of text after which no further page is begun.
    pub enough_bytes: usize,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            first: 1,
            last: None,
            enough_bytes: usize::MAX,
        }
    }
}

/// The text of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// One text for each page from `first`, or one for all.
    pub pages: Vec<String>,
    /// Number of the first page in `pages`.
    pub first: u32,
    /// How many pages the document has; none when it knows no pages.
    pub count: Option<u32>,
}

impl Text {
    /// The text of a document without pages.
    pub(crate) fn whole(text: String) -> Self {
        Self {
            pages: vec![text],
            first: 1,
            count: None,
        }
    }

    /// The wanted ones of `count` pages, each from `page`, which is given its number from 1.
    pub(crate) fn of_pages(
        count: usize,
        wanted: Wanted,
        mut page: impl FnMut(u32) -> Result<String, DocumentError>,
    ) -> Result<Self, DocumentError> {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        let first = wanted.first.max(1);
        if first > count && (count > 0 || first > 1) {
            return Err(DocumentError::NoSuchPage {
                wanted: first,
                count,
            });
        }
        let last = wanted.last.unwrap_or(count).min(count);
        let mut text = Self {
            pages: Vec::new(),
            first,
            count: Some(count),
        };
        let mut bytes = 0;
        for number in first..=last {
            if bytes > wanted.enough_bytes {
                break;
            }
            let page = page(number)?;
            bytes += page.len();
            text.pages.push(page);
        }
        Ok(text)
    }
}
