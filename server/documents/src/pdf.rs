//! PDF: the text layer, page by page. Pages that are images have none.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pdf_extract::{Document, PlainTextOutput, output_doc_page};

use crate::{DocumentError, Limits, Text, Wanted};

pub(crate) fn read(bytes: &[u8], wanted: Wanted, limits: &Limits) -> Result<Text, DocumentError> {
    let document = guarded(|| Document::load_mem(bytes).map_err(DocumentError::broken))?;
    let document = unlocked(document)?;
    let count = document.get_pages().len();
    if count == 0 {
        return Err(DocumentError::Broken("no page can be found".to_owned()));
    }
    let mut bytes = 0;
    Text::of_pages(count, wanted, |number| {
        let page = guarded(|| page(&document, number))?;
        bytes += page.len();
        limits.check_text(bytes)?;
        Ok(page)
    })
}

/// Many are encrypted with an empty password, only to forbid printing.
fn unlocked(mut document: Document) -> Result<Document, DocumentError> {
    if document.is_encrypted() && document.decrypt("").is_err() {
        return Err(DocumentError::Locked);
    }
    Ok(document)
}

fn page(document: &Document, number: u32) -> Result<String, DocumentError> {
    let mut out = String::new();
    let mut output = PlainTextOutput::new(&mut out);
    output_doc_page(document, &mut output, number).map_err(DocumentError::broken)?;
    let lines: Vec<&str> = out.lines().map(str::trim_end).collect();
    let mut text = lines.join("\n").trim().to_owned();
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    Ok(text)
}

/// The library panics on some damaged files. Where panics abort, the process that reads is one that may die.
fn guarded<T>(work: impl FnOnce() -> Result<T, DocumentError>) -> Result<T, DocumentError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        let words = "the library that reads it gave up";
        Err(DocumentError::Broken(words.to_owned()))
    })
}
