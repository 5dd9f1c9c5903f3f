//! The server's own AI: what it made that is no text.

mod get_file;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[Entry::of::<get_file::GetFile>()];
