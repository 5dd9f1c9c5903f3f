//! Accounts, for administrators; and what the server takes without looking.

mod account;
mod list_accounts;
mod list_disabled;
mod list_recent;
mod visibility;

use nc_generated_tools::users as generated;
use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<list_accounts::ListAccounts>(),
    Entry::of::<list_disabled::ListDisabled>(),
    Entry::of::<list_recent::ListRecent>(),
    Entry::guarded::<visibility::Visibility, generated::set_profile_visibility::SetProfileVisibility>(
    ),
];
