//! Which mode a configuration asks for.

use super::{parse::Reader, tree::Mode};

/// Modes of the Python server and of later versions of this one.
const LATER: &[&str] = &["login_flow", "oauth_token_exchange", "token_exchange"];

const WHAT_WORKS: &str = "use single_user_basic with NEXTCLOUD_USERNAME and NEXTCLOUD_PASSWORD (an app password), \
                          multi_user_basic, where clients send their own, or oauth, where they show access tokens";

impl Reader {
    /// The mode; `None` after noting why there is none.
    pub(super) fn mode(&mut self) -> Option<Mode> {
        let wanted = self
            .text("MCP_DEPLOYMENT_MODE")
            .map(|mode| mode.to_ascii_lowercase());
        let multi = self.switch("ENABLE_MULTI_USER_BASIC_AUTH");
        let smithery = self.switch("SMITHERY_DEPLOYMENT");
        let later = self.later_mode(wanted.as_deref());
        if let Some(mode) = later {
            self.problem(
                "MCP_DEPLOYMENT_MODE",
                &format!("{mode} is not in this version yet"),
                WHAT_WORKS,
            );
            return None;
        }
        match wanted.as_deref() {
            Some("single_user_basic" | "single_user") => self.single_user(),
            Some("multi_user_basic" | "multi_user") => self.multi_user(),
            // The older name, and what it is called in the protocol's own terms.
            Some("oauth" | "oauth_single_audience") => self.oauth().map(Box::new).map(Mode::OAuth),
            Some("smithery") => self.smithery(),
            Some(other) => {
                self.problem(
                    "MCP_DEPLOYMENT_MODE",
                    &format!("there is no mode \"{other}\""),
                    WHAT_WORKS,
                );
                None
            }
            None if smithery => self.smithery(),
            None if multi => self.multi_user(),
            None => self.single_user(),
        }
    }

    fn later_mode(&self, wanted: Option<&str>) -> Option<String> {
        match wanted {
            Some(mode) if LATER.contains(&mode) => Some(mode.to_owned()),
            Some(_) => None,
            None => self
                .later_modes()
                .next()
                .map(|(mode, origin)| format!("{mode} (asked for in {origin})")),
        }
    }

    fn single_user(&mut self) -> Option<Mode> {
        let username = self.text("NEXTCLOUD_USERNAME");
        let password = self.secret("NEXTCLOUD_PASSWORD");
        if username.is_none() {
            self.problem(
                "NEXTCLOUD_USERNAME",
                "not set",
                "set the login name, or MCP_DEPLOYMENT_MODE=multi_user_basic if clients send their own credentials",
            );
        }
        if password.is_none() {
            self.problem(
                "NEXTCLOUD_PASSWORD",
                "not set",
                "make an app password in Nextcloud (Settings, Security, Devices & sessions) and set it",
            );
        }
        Some(Mode::SingleUser {
            username: username?,
            password: password?,
        })
    }

    fn multi_user(&mut self) -> Option<Mode> {
        let mut good = true;
        for name in ["NEXTCLOUD_USERNAME", "NEXTCLOUD_PASSWORD"] {
            if self.is_set(name) {
                good = false;
                self.problem(
                    name,
                    "would be used by nobody in multi_user_basic",
                    "remove it, or set MCP_DEPLOYMENT_MODE=single_user_basic",
                );
            }
        }
        good.then_some(Mode::MultiUserBasic)
    }
}
