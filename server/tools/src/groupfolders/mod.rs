//! Team folders, which the API calls group folders: what it would take without looking, and its list.

mod access;
mod checks;
mod folder;
mod get_access;
mod list;
mod set_access;
mod set_group;
mod set_management;

use nc_generated_tools::groupfolders as generated;
use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::guarded::<checks::Place, generated::create::Create>(),
    Entry::of::<get_access::GetAccess>(),
    Entry::of::<list::List>(),
    Entry::guarded::<checks::Place, generated::rename::Rename>(),
    Entry::of::<set_access::SetAccess>(),
    Entry::of::<set_group::SetGroup>(),
    Entry::of::<set_management::SetManagement>(),
    Entry::guarded::<checks::Quota, generated::set_quota::SetQuota>(),
];
