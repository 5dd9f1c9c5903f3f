//! Webhooks: what takes more than one call.

mod update;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[Entry::of::<update::Update>()];
