//! What word processing and slides of Office Open XML share: paragraphs, runs of text and tables.

use crate::{
    DocumentError, Limits,
    markdown::{Markdown, heading, item},
    xml::{Step, walk},
};

/// Write the text of one part into `markdown`.
pub(crate) fn write(
    xml: &[u8],
    markdown: &mut Markdown,
    limits: &Limits,
) -> Result<(), DocumentError> {
    // Text stands in `t` only; deleted text has an element of its own.
    let mut in_text = false;
    // The same once more, for programs that know less.
    let mut fallback = 0_usize;
    let mut title = false;
    walk(xml, |step| {
        match step {
            Step::Open(tag) if tag.name == "Fallback" => fallback += 1,
            Step::Close("Fallback") => fallback = fallback.saturating_sub(1),
            _ if fallback > 0 => {}
            Step::Open(tag) => match tag.name.as_str() {
                "t" => in_text = true,
                "tab" if tag.get("val").is_none() => markdown.text("\t"),
                "br" | "cr" => markdown.text("\n"),
                "noBreakHyphen" => markdown.text("-"),
                "p" if title => markdown.mark(heading(2)),
                "pStyle" => {
                    if let Some(level) = tag.get("val").and_then(level) {
                        markdown.mark(heading(level));
                    }
                }
                "ilvl" => {
                    let depth = tag.get("val").and_then(|depth| depth.parse().ok());
                    markdown.mark(item(depth.unwrap_or(0)));
                }
                "ph" => title = matches!(tag.get("type"), Some("title" | "ctrTitle")),
                "sp" => title = false,
                "tbl" => markdown.begin_table(),
                "tr" => markdown.begin_row(),
                "tc" => markdown.begin_cell(),
                _ => {}
            },
            Step::Close(name) => match name {
                "t" => in_text = false,
                "p" => markdown.end_paragraph(),
                "tbl" => markdown.end_table(),
                _ => {}
            },
            Step::Text(text) if in_text => markdown.text(text),
            Step::Text(_) => {}
        }
        limits.check_text(markdown.len())
    })
}

/// The level of a heading, from the name of its style; whatever the language, the id is English.
fn level(style: &str) -> Option<usize> {
    if style == "Title" {
        return Some(1);
    }
    let digits = style.strip_prefix("Heading")?.trim();
    digits.parse().ok().filter(|level| (1..=9).contains(level))
}
