//! DOCX: the text, then footnotes, endnotes and comments.

use crate::{
    DocumentError, Limits, Text,
    archive::Archive,
    markdown::{Markdown, heading},
    office,
};

const BEHIND: &[(&str, &str)] = &[
    ("word/footnotes.xml", "Footnotes"),
    ("word/endnotes.xml", "Endnotes"),
    ("word/comments.xml", "Comments"),
];

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Text, DocumentError> {
    let mut archive = Archive::open(bytes, limits)?;
    let mut markdown = Markdown::default();
    let body = archive.member("word/document.xml")?;
    office::write(&body, &mut markdown, limits)?;
    let mut text = markdown.finish();
    for (part, title) in BEHIND {
        let Some(xml) = archive.optional(part)? else {
            continue;
        };
        let mut notes = Markdown::default();
        office::write(&xml, &mut notes, limits)?;
        let notes = notes.finish();
        if !notes.is_empty() {
            text.extend(["\n\n", &heading(2), title, "\n\n", &notes]);
        }
    }
    Ok(Text::whole(text))
}
