//! Notes: what takes more than one call, or our own logic.

mod append_content;
pub(crate) mod get_attachment;
mod list_notes;
mod listing;
mod search_notes;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<append_content::AppendContent>(),
    Entry::of::<get_attachment::GetAttachment>(),
    Entry::of::<list_notes::ListNotes>(),
    Entry::of::<search_notes::SearchNotes>(),
];
