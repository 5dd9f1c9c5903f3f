//! Tools about the caller's own access, in the mode login_flow only: how it stands, connecting again, and what is allowed.
//!
//! They are tools of this server and not of an app of Nextcloud: they ask it nothing, need no scope, and work for callers that
//! have no way to it. So they are not in the table of tools.

mod definition;
mod run;

pub(super) use definition::{PROVISION, definition, definitions, is_one};

use nc_auth::Caller;

/// Why a caller without a way to Nextcloud cannot do what they asked, and what to do; `None` if nothing is missing.
pub(super) fn missing(caller: &Caller) -> Option<String> {
    (!caller.is_connected()).then(|| {
        format!(
            "This server has no access to your Nextcloud, or no longer: the app password was revoked, or you disconnected. \
             Nothing was done. Call {PROVISION} and let the person open the address that it gives."
        )
    })
}
