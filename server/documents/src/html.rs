//! HTML as a reader sees it, links behind their words.

use html2text::config;

use crate::{DocumentError, Text};

/// Wider than any line, so that only the author breaks lines.
const WIDTH: usize = 1 << 20;

pub(crate) fn read(bytes: &[u8]) -> Result<Text, DocumentError> {
    text(bytes).map(Text::whole)
}

pub(crate) fn text(bytes: &[u8]) -> Result<String, DocumentError> {
    let layout = config::plain()
        .raw_mode(true)
        .no_link_wrapping()
        .allow_width_overflow();
    let text = layout
        .string_from_read(bytes, WIDTH)
        .map_err(DocumentError::broken)?;
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    Ok(lines.join("\n").trim().to_owned())
}
