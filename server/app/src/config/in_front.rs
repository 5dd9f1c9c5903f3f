//! An identity provider in front of the mode login_flow: where it is, and which user of Nextcloud somebody is there.

use nc_auth::provider::{UserIdForm, UserOfClaims};
use url::Url;

use super::{OAuth, parse::Reader};

/// The provider where people sign in before they do at Nextcloud.
#[derive(Debug, Clone)]
pub struct InFront {
    /// How its tokens are judged; they do not go on to Nextcloud.
    pub oauth: OAuth,
    /// Which user of Nextcloud somebody is.
    pub user: UserOfClaims,
}

impl Reader {
    /// The provider in front of us at `public_url`, if the operator named one.
    pub(super) fn in_front(&mut self, public_url: &Url) -> Option<InFront> {
        const OURS: [&str; 3] = ["ALLOWED_MCP_CLIENTS", "ENABLE_DCR", "CIMD_ALLOWED_HOSTS"];
        let user = self.user_of_claims();
        if !self.names_provider() {
            for name in ["OIDC_USER_ID_CLAIM", "OIDC_USER_ID_FORM"] {
                if self.is_set(name) {
                    self.note(name, "used only with OIDC_DISCOVERY_URL in login_flow");
                }
            }
            return None;
        }
        for name in OURS {
            if self.is_set(name) {
                self.note(
                    name,
                    "used by nobody: with OIDC_DISCOVERY_URL clients are known to that provider, and get their tokens there",
                );
            }
        }
        if user == UserOfClaims::default() {
            self.note(
                "OIDC_USER_ID_CLAIM",
                "not set: people must be called at Nextcloud as the provider calls them in `sub`",
            );
        }
        let oauth = OAuth {
            provider: self.provider(),
            nextcloud: self.nextcloud_audience(),
            public_url: public_url.clone(),
            exchange: None,
            offline: false,
        };
        Some(InFront { oauth, user })
    }

    fn user_of_claims(&mut self) -> UserOfClaims {
        let claim = self.text("OIDC_USER_ID_CLAIM").unwrap_or_default();
        let form = self.text("OIDC_USER_ID_FORM").unwrap_or_default();
        let form = UserIdForm::parse(&form).unwrap_or_else(|| {
            self.problem(
                "OIDC_USER_ID_FORM",
                "no form of user ids",
                "write plain, hashed:<number of the provider in user_oidc> or prefixed:<its name there>",
            );
            UserIdForm::Plain
        });
        UserOfClaims { claim, form }
    }
}
