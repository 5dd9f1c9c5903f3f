//! Whether there is a management API, and who may use it.

use std::collections::BTreeSet;

use super::{OAuth, parse::Reader, tree::Mode};

/// The management API.
#[derive(Debug, Clone)]
pub struct Management {
    /// Clients whose tokens may manage.
    pub clients: BTreeSet<String>,
    /// Who issues their tokens, where that is an identity provider.
    pub provider: Option<Box<OAuth>>,
    /// Whether app passwords are made for us, rather than brought by people who may use them elsewhere too.
    pub passwords_are_ours: bool,
}

impl Reader {
    /// The management API, in modes that have one.
    pub(super) fn management(&mut self, mode: Option<&Mode>) -> Option<Management> {
        let background =
            self.switch("ENABLE_BACKGROUND_OPERATIONS") | self.switch("ENABLE_OFFLINE_ACCESS");
        let clients: BTreeSet<String> = self.list("ALLOWED_MGMT_CLIENT").into_iter().collect();
        let passwords_are_ours = match mode?.name() {
            "multi_user_basic" if background => false,
            "login_flow" => true,
            _ => return None,
        };
        let provider = if clients.is_empty() || passwords_are_ours {
            None
        } else {
            Some(Box::new(self.oauth(false)?))
        };
        Some(Management {
            clients,
            provider,
            passwords_are_ours,
        })
    }
}
