//! Tools about acting for people who are away, where they allow that separately: at the identity provider.

mod check_logged_in;
mod check_provisioning_status;
mod page;
mod provision_nextcloud_access;
mod revoke_nextcloud_access;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<check_logged_in::CheckLoggedIn>(),
    Entry::of::<check_provisioning_status::CheckProvisioningStatus>(),
    Entry::of::<provision_nextcloud_access::ProvisionNextcloudAccess>(),
    Entry::of::<revoke_nextcloud_access::RevokeNextcloudAccess>(),
];
