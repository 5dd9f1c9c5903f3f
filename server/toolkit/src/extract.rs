//! Documents that cannot be read, told to whoever called a tool. The port itself belongs to `nc-index`, which reads documents, too.

pub use nc_index::extract::{Extract, ExtractError, Extractor, Job, NoExtractor};

use crate::ToolError;

/// The failure of reading `name`.
pub fn unreadable(name: &str, error: &ExtractError) -> ToolError {
    let hint = match error {
        ExtractError::NoSuchPage { .. } => "ask for a page that is there with page_start",
        ExtractError::Slow { .. } => "ask for fewer pages with page_start and page_end",
        _ => "the file as it is comes with parse_document `raw`",
    };
    let message = match error {
        ExtractError::NoSuchPage { count } => {
            format!("{name} has {count} pages, sheets or slides; there is no such page")
        }
        other => format!("{name} cannot be read as a document: {other}"),
    };
    ToolError::refused(message, hint)
}
