//! Files: WebDAV behind every tool.

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[];
