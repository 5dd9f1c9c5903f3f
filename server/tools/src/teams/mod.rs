//! Teams, which the server calls circles: what takes more than one call.

mod get;
mod options;
mod set_options;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<get::Get>(),
    Entry::of::<set_options::SetOptions>(),
];
