//! Search by meaning: what `nc-index` finds, as tools.

pub(crate) mod link;
pub(crate) mod search;
mod status;

use nc_toolkit::{Entry, WhileAway};

pub(crate) const TOOLS: &[Entry] = &[
    // Of whoever does not allow background work nothing is indexed: they are told, and not shown an empty answer.
    Entry::guarded::<WhileAway, search::Search>(),
    Entry::of::<status::Status>(),
];
