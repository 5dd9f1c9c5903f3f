//! Accounts, for administrators.

mod account;
mod list_accounts;
mod list_disabled;
mod list_recent;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<list_accounts::ListAccounts>(),
    Entry::of::<list_disabled::ListDisabled>(),
    Entry::of::<list_recent::ListRecent>(),
];
