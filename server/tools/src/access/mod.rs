//! Tools about the caller's connection with Nextcloud: how it stands, making it, and how much tools may do with it.

mod check_status;
mod provision_access;
mod update_scopes;
mod words;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<check_status::CheckStatus>(),
    Entry::of::<provision_access::ProvisionAccess>(),
    Entry::of::<update_scopes::UpdateScopes>(),
];
