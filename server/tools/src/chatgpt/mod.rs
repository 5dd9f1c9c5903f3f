//! The pair of tools that ChatGPT asks of every connector, by exactly these names.

mod fetch;
mod id;
mod search;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[Entry::of::<fetch::Fetch>(), Entry::of::<search::Search>()];
