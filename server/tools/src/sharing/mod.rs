//! Sharing: what looks at the operator's rules before it gives something to others.

mod create;
mod create_public_link;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<create::Create>(),
    Entry::of::<create_public_link::CreatePublicLink>(),
];
