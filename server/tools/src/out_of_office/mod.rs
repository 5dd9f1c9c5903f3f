//! Absences: what keeps a caller from changing their own while they name somebody else.

mod own;

use nc_generated_tools::out_of_office as generated;
use nc_toolkit::Entry;

use own::Own;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::guarded::<Own, generated::clear::Clear>(),
    Entry::guarded::<Own, generated::set::Set>(),
];
