//! Which mode a configuration asks for.

use super::{parse::Reader, tree::Mode};

const WHAT_WORKS: &str = "use single_user_basic with NEXTCLOUD_USERNAME and NEXTCLOUD_PASSWORD (an app password), \
                          multi_user_basic, where clients send their own, oauth or token_exchange, where they show access \
                          tokens, login_flow, where people sign in at Nextcloud, or smithery, where the query has everything";

impl Reader {
    /// The mode; `None` after noting why there is none.
    pub(super) fn mode(&mut self) -> Option<Mode> {
        let wanted = self
            .text("MCP_DEPLOYMENT_MODE")
            .map(|mode| mode.to_ascii_lowercase());
        let multi = self.switch("ENABLE_MULTI_USER_BASIC_AUTH");
        let login_flow = self.switch("ENABLE_LOGIN_FLOW");
        let exchange = self.switch("ENABLE_TOKEN_EXCHANGE");
        let smithery = self.switch("SMITHERY_DEPLOYMENT");
        match wanted.as_deref() {
            Some("single_user_basic" | "single_user") => self.single_user(),
            Some("multi_user_basic" | "multi_user") => self.multi_user(),
            // The older name, and what it is called in the protocol's own terms.
            Some("oauth" | "oauth_single_audience") => self.oauth_mode(exchange),
            Some("token_exchange" | "oauth_token_exchange") => self.oauth_mode(true),
            Some("login_flow") => self.login_flow_mode(),
            Some("smithery") => self.smithery(),
            Some(other) => {
                self.problem(
                    "MCP_DEPLOYMENT_MODE",
                    &format!("there is no mode \"{other}\""),
                    WHAT_WORKS,
                );
                None
            }
            None if login_flow => self.login_flow_mode(),
            None if smithery => self.smithery(),
            None if multi => self.multi_user(),
            None if exchange => self.oauth_mode(true),
            None if self.has_user() || self.is_stdio() => self.single_user(),
            None => self.oauth_mode(false),
        }
    }

    fn login_flow_mode(&mut self) -> Option<Mode> {
        self.login_flow().map(Box::new).map(Mode::LoginFlow)
    }

    fn is_stdio(&self) -> bool {
        let transport = self.text("MCP_TRANSPORT");
        transport.is_some_and(|word| word.eq_ignore_ascii_case("stdio"))
    }

    fn has_user(&self) -> bool {
        self.is_set("NEXTCLOUD_USERNAME") || self.is_set("NEXTCLOUD_PASSWORD")
    }

    fn oauth_mode(&mut self, exchange: bool) -> Option<Mode> {
        self.oauth(exchange).map(Box::new).map(Mode::OAuth)
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
        self.without_user("multi_user_basic")
            .then_some(Mode::MultiUserBasic)
    }

    /// Refuse a user that nobody would be in this mode.
    pub(super) fn without_user(&mut self, mode: &str) -> bool {
        let names = ["NEXTCLOUD_USERNAME", "NEXTCLOUD_PASSWORD"];
        let fix = "remove it, or set MCP_DEPLOYMENT_MODE=single_user_basic";
        self.without(&names, &format!("would be used by nobody in {mode}"), fix)
    }

    /// Refuse settings that make no sense here; whether there was none.
    pub(super) fn without(&mut self, names: &[&str], what: &str, fix: &str) -> bool {
        let set: Vec<&str> = names
            .iter()
            .copied()
            .filter(|name| self.is_set(name))
            .collect();
        for name in &set {
            self.problem(name, what, fix);
        }
        set.is_empty()
    }
}
