//! ODT and ODP: one XML holds everything.

use crate::{
    DocumentError, Limits, Text, Wanted,
    archive::Archive,
    markdown::{Markdown, heading, item},
    xml::{Step, Tag, walk},
};

const CONTENT: &str = "content.xml";

pub(crate) fn text(bytes: &[u8], limits: &Limits) -> Result<Text, DocumentError> {
    let pages = write(&content(bytes, limits)?, limits)?;
    Ok(Text::whole(pages.join("\n\n")))
}

pub(crate) fn slides(bytes: &[u8], wanted: Wanted, limits: &Limits) -> Result<Text, DocumentError> {
    let pages = write(&content(bytes, limits)?, limits)?;
    Text::of_pages(pages.len(), wanted, |number| {
        let page = pages.get(number as usize - 1);
        Ok(page.cloned().unwrap_or_default())
    })
}

fn content(bytes: &[u8], limits: &Limits) -> Result<Vec<u8>, DocumentError> {
    let mut archive = Archive::open(bytes, limits)?;
    if let Some(manifest) = archive.optional("META-INF/manifest.xml")? {
        let needle = b"encryption-data";
        if manifest.windows(needle.len()).any(|part| part == needle) {
            return Err(DocumentError::Locked);
        }
    }
    archive.member(CONTENT)
}

/// Where in the document the walk stands.
#[derive(Debug, Default)]
struct Place {
    markdown: Markdown,
    pages: Vec<String>,
    written: usize,
    /// Open paragraphs and headings; text elsewhere is none of the document.
    paragraphs: usize,
    lists: usize,
    in_body: bool,
}

impl Place {
    fn end_page(&mut self) {
        let page = std::mem::take(&mut self.markdown).finish();
        self.written += page.len();
        self.pages.push(page);
    }

    fn open(&mut self, tag: &Tag) {
        match tag.name.as_str() {
            "body" => self.in_body = true,
            "h" => {
                let level = tag
                    .get("outline-level")
                    .and_then(|level| level.parse().ok());
                self.markdown.mark(heading(level.unwrap_or(1)));
                self.paragraphs += 1;
            }
            "p" => {
                if self.lists > 0 {
                    self.markdown.mark(item(self.lists - 1));
                }
                self.paragraphs += 1;
            }
            "s" => {
                let count = tag.get("c").and_then(|count| count.parse().ok());
                let count = count.unwrap_or(1_usize).min(1_000);
                self.markdown.text(&" ".repeat(count));
            }
            "tab" => self.markdown.text("\t"),
            "line-break" => self.markdown.text("\n"),
            "list" => self.lists += 1,
            "table" => self.markdown.begin_table(),
            "table-row" => self.markdown.begin_row(),
            "table-cell" => self.markdown.begin_cell(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "h" | "p" => {
                self.paragraphs = self.paragraphs.saturating_sub(1);
                self.markdown.end_paragraph();
            }
            "list" => self.lists = self.lists.saturating_sub(1),
            "table" => self.markdown.end_table(),
            "page" => self.end_page(),
            _ => {}
        }
    }
}

/// Its slides, or all in one.
fn write(xml: &[u8], limits: &Limits) -> Result<Vec<String>, DocumentError> {
    let mut place = Place::default();
    // Deleted text that is still there, for those who track changes.
    let mut deleted = 0_usize;
    walk(xml, |step| {
        match step {
            Step::Open(tag) if tag.name == "tracked-changes" => deleted += 1,
            Step::Close("tracked-changes") => deleted = deleted.saturating_sub(1),
            _ if deleted > 0 => {}
            Step::Open(tag) => place.open(tag),
            Step::Close(name) => place.close(name),
            Step::Text(text) if place.paragraphs > 0 && place.in_body => {
                place.markdown.text(&text.replace(['\n', '\r'], " "));
            }
            Step::Text(_) => {}
        }
        limits.check_text(place.written + place.markdown.len())
    })?;
    if place.pages.is_empty() || place.markdown.len() > 0 {
        place.end_page();
    }
    Ok(place.pages)
}
