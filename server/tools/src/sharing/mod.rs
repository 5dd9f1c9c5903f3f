//! Sharing: what needs a date of our own.

mod create_public_link;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[Entry::of::<create_public_link::CreatePublicLink>()];
