//! How a connection stands, in the words that existing users know and in those for a model.

use nc_toolkit::{Connected, Ctx, Opened, Standing, ToOpen};

/// How it stands.
pub(super) fn status(now: &Standing) -> String {
    let word = match now.state {
        Connected::Yes => "provisioned",
        Connected::Pending | Connected::SomebodyElse if now.works => "provisioned",
        Connected::Pending => "pending",
        Connected::No | Connected::Refused | Connected::SomebodyElse => "not_provisioned",
    };
    word.to_owned()
}

/// What it means, and what to do.
pub(super) fn message(now: &Standing) -> String {
    let words = match now.state {
        Connected::Yes => "This server may use your Nextcloud.",
        Connected::Pending if now.page.is_some() => {
            "The person opens login_url in a browser, signs in at Nextcloud and grants access. Then call nc_auth_check_status."
        }
        Connected::Pending if now.works => {
            "This server may use your Nextcloud. A change waits for the person, who has not granted it at Nextcloud yet. Ask them, \
             then call nc_auth_check_status again."
        }
        Connected::Pending => {
            "The person has not granted access at Nextcloud yet. Ask them, then call nc_auth_check_status again."
        }
        Connected::Refused => {
            "Nextcloud no longer accepts the app password that this server had. Call nc_auth_provision_access."
        }
        Connected::No => {
            "This server has no access to your Nextcloud. Call nc_auth_provision_access."
        }
        Connected::SomebodyElse if now.works => {
            "Somebody else granted access at Nextcloud, so it was revoked at once. What was allowed before still holds. For the \
             change the person must sign in there as the user of this connection: call nc_auth_update_scopes again."
        }
        Connected::SomebodyElse => {
            "Somebody else granted access at Nextcloud, so it was revoked at once. The person must sign in there as the user of \
             this connection. Call nc_auth_provision_access again."
        }
    };
    words.to_owned()
}

/// Have the person asked to open the page, if there is one.
pub(super) fn show(ctx: &Ctx, now: &Standing) {
    if let Some(url) = &now.page {
        ctx.open(ToOpen {
            url: url.clone(),
            words: "Sign in at Nextcloud and grant access, so that tools can be used.".to_owned(),
        });
    }
}

/// Status and message of somebody who did not open the page; `None` if they did, or were not asked.
pub(super) fn unopened(opened: Option<Opened>) -> Option<(String, String)> {
    let (status, message) = match opened? {
        Opened::Yes => return None,
        Opened::No => (
            "declined",
            "The person does not want to open the page. Nothing changed.",
        ),
        Opened::Unsaid => (
            "cancelled",
            "The person put the question away without opening the page. Nothing changed. Ask them before calling again.",
        ),
    };
    Some((status.to_owned(), message.to_owned()))
}
