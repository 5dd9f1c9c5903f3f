//! `--oauth` and `--no-oauth` of the Python server: they chose between access tokens and one user before there were modes.

use super::{Note, Origin, Sources, Value};

const MODE: &str = "MCP_DEPLOYMENT_MODE";
/// What makes a mode with access tokens, or not.
const SWITCHES: [&str; 4] = [
    "ENABLE_LOGIN_FLOW",
    "ENABLE_MULTI_USER_BASIC_AUTH",
    "ENABLE_TOKEN_EXCHANGE",
    "SMITHERY_DEPLOYMENT",
];

impl Sources {
    /// These values, with access tokens or without: a user and a password are left out where there are tokens, and needed
    /// where there are none. A mode that says otherwise is a problem.
    #[must_use]
    pub fn with_oauth(mut self, oauth: bool) -> Self {
        let mode = self.values.get(MODE);
        let mode = mode.map(|mode| mode.text.expose().to_ascii_lowercase());
        let tokens = mode.as_deref().map(|mode| {
            ["oauth", "token_exchange", "login_flow"]
                .iter()
                .any(|known| mode.contains(known))
        });
        if tokens.is_some_and(|tokens| tokens != oauth) {
            let flag = if oauth { "--oauth" } else { "--no-oauth" };
            self.problem(
                flag,
                &format!("{MODE} says otherwise"),
                &format!("remove {flag}: {MODE} says more than it"),
            );
            return self;
        }
        if oauth {
            for name in ["NEXTCLOUD_USERNAME", "NEXTCLOUD_PASSWORD"] {
                if self.values.remove(name).is_some() {
                    self.notes.push(Note {
                        name: name.to_owned(),
                        text: "left out because of --oauth".to_owned(),
                    });
                }
            }
        } else if mode.is_none() && !SWITCHES.iter().any(|name| self.values.contains_key(name)) {
            let single = Value::new("single_user_basic", Origin::CommandLine);
            self.values.insert(MODE, single);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, ConfigError};

    const HOST: (&str, &str) = ("NEXTCLOUD_HOST", "https://cloud.test");
    const USER: [(&str, &str); 2] = [
        ("NEXTCLOUD_USERNAME", "alice"),
        ("NEXTCLOUD_PASSWORD", "alice-app-password"),
    ];

    fn mode(oauth: bool, more: &[(&str, &str)]) -> Result<&'static str, ConfigError> {
        let pairs = [HOST].into_iter().chain(more.iter().copied());
        let config = Config::parse(Sources::of(pairs).with_oauth(oauth));
        config.map(|config| config.mode.name())
    }

    #[test]
    fn with_tokens_nobody_in_particular_is_the_user() {
        assert_eq!(mode(true, &USER).unwrap(), "oauth");
        assert_eq!(mode(true, &[]).unwrap(), "oauth");
        let exchange = [("MCP_DEPLOYMENT_MODE", "token_exchange")];
        assert_eq!(mode(true, &exchange).unwrap(), "token_exchange");
    }

    #[test]
    fn without_tokens_a_user_is_needed() {
        assert_eq!(mode(false, &USER).unwrap(), "single_user_basic");
        let error = mode(false, &[]).unwrap_err().to_string();
        assert!(error.contains("NEXTCLOUD_USERNAME"), "{error}");
        let many = [("ENABLE_MULTI_USER_BASIC_AUTH", "true")];
        assert_eq!(mode(false, &many).unwrap(), "multi_user_basic");
    }

    #[test]
    fn a_mode_that_says_otherwise_is_a_problem() {
        for (oauth, named) in [(true, "single_user_basic"), (false, "oauth")] {
            let error = mode(oauth, &[("MCP_DEPLOYMENT_MODE", named)]).unwrap_err();
            assert!(error.to_string().contains("says otherwise"), "{error}");
        }
    }
}
