//! What this server keeps of a caller, for the tools about that: which there are in this mode, and who does what they ask.

mod background;
mod connection;

use std::sync::Arc;

use nc_auth::{Authenticator, Caller, provisioning::Provisioning};
use nc_index::Index;
use nc_toolkit::{Kept, Own};

use background::OfProvider;
use connection::OfLoginFlow;

use crate::pages::HOME;

/// Why a caller without a way to Nextcloud cannot do what they asked, and what to do; `None` if nothing is missing.
pub(super) fn missing(caller: &Caller, authenticator: &Authenticator) -> Option<String> {
    let mode = authenticator
        .login_flow()
        .filter(|_| !caller.is_connected())?;
    let page = mode.authorization().settings().at(HOME);
    Some(format!(
        "This server has no access to your Nextcloud: it was not connected yet, you disconnected it, or the app password was \
         revoked. Nothing was done. Call nc_auth_provision_access and let the person open the address that it gives, or let \
         them connect at {page}."
    ))
}

/// What helps somebody whose app password Nextcloud refused, in the mode where a tool does.
pub(super) fn mends(authenticator: &Authenticator) -> Option<&'static str> {
    authenticator.login_flow().map(|_| {
        " nc_auth_check_status tells whether this server lost its access; nc_auth_provision_access connects it again."
    })
}

/// Whether there are tools about `own` in this mode.
pub(super) fn offers(
    authenticator: &Authenticator,
    provisioning: Option<&Provisioning>,
    index: Option<&Arc<Index>>,
    own: Own,
) -> bool {
    match own {
        Own::LoginFlow => authenticator.login_flow().is_some(),
        Own::Background => provisioning.is_some(),
        Own::Search => index.is_some(),
    }
}

/// Everything of this server itself that there are tools about in this mode.
pub(crate) fn own(
    authenticator: &Authenticator,
    provisioning: Option<&Provisioning>,
    index: Option<&Arc<Index>>,
) -> Arc<[Own]> {
    let all = [Own::LoginFlow, Own::Background, Own::Search].into_iter();
    all.filter(|own| offers(authenticator, provisioning, index, *own))
        .collect()
}

/// What is kept of a caller.
pub(super) fn kept(
    authenticator: &Authenticator,
    provisioning: Option<&Provisioning>,
    index: Option<&Arc<Index>>,
    caller: &Caller,
) -> Kept {
    let mut kept = Kept {
        index: index.cloned(),
        ..Kept::default()
    };
    let Some(account) = &caller.account else {
        return kept;
    };
    if let Some(mode) = authenticator.login_flow() {
        let server = Arc::clone(mode.authorization());
        kept.connection = Some(Arc::new(OfLoginFlow::new(server, account.clone())));
    }
    if let Some(provisioning) = provisioning {
        let provisioning = provisioning.clone();
        kept.background = Some(Arc::new(OfProvider::new(provisioning, account.clone())));
    }
    kept
}
