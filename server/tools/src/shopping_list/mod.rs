//! Shopping lists: what takes more than one call.

mod add_items;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[Entry::of::<add_items::AddItems>()];
