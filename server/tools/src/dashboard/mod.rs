//! The dashboard: what needs our own logic.

mod list_items;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[Entry::of::<list_items::ListItems>()];
