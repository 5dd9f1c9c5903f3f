//! Which user of Nextcloud the provider's claims name, as Nextcloud's app `user_oidc` makes its user ids of them.

use nc_base::UserId;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// Longest id that Nextcloud has, in bytes; `user_oidc` stores a digest of longer ones.
const MOST: usize = 64;

/// How to find a user id in claims. Whoever can choose what is in the claim can become anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserOfClaims {
    /// The claim.
    pub claim: String,
    /// What becomes of it.
    pub form: UserIdForm,
}

/// What Nextcloud makes of the claim.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum UserIdForm {
    /// Nothing: it is the user id.
    #[default]
    Plain,
    /// A digest with the number of the provider in `user_oidc`: its setting `unique-uid`, which is on unless somebody turned
    /// it off.
    Hashed(u32),
    /// The name of the provider in `user_oidc` before it.
    Prefixed(String),
}

impl Default for UserOfClaims {
    fn default() -> Self {
        Self {
            claim: "sub".to_owned(),
            form: UserIdForm::Plain,
        }
    }
}

impl UserIdForm {
    /// Read `plain`, `hashed:<number>` or `prefixed:<name>`.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None if text == "plain" => Some(Self::Plain),
            Some(("hashed", number)) => number.parse().ok().map(Self::Hashed),
            Some(("prefixed", name)) if !name.is_empty() => Some(Self::Prefixed(name.to_owned())),
            _ => None,
        }
    }
}

impl UserOfClaims {
    /// The user whom `claims` name; `None` where the claim is missing, is no text, or makes no user id.
    pub fn user(&self, claims: &Map<String, Value>) -> Option<UserId> {
        let text = claims.get(&self.claim)?.as_str()?;
        if text.is_empty() {
            return None;
        }
        let id = match &self.form {
            UserIdForm::Plain => text.to_owned(),
            UserIdForm::Hashed(provider) => digest(&format!("{provider}_0_{text}")),
            UserIdForm::Prefixed(name) => format!("{name}-{text}"),
        };
        let id = if id.len() > MOST { digest(&id) } else { id };
        UserId::parse(id).ok()
    }
}

fn digest(text: &str) -> String {
    nc_base::hex(&Sha256::digest(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn user(claim: &str, form: &str, claims: &Value) -> Option<String> {
        let form = UserIdForm::parse(form).unwrap();
        let of = UserOfClaims {
            claim: claim.to_owned(),
            form,
        };
        let user = of.user(claims.as_object().unwrap());
        user.map(|user| user.to_string())
    }

    #[test]
    fn a_user_id_is_made_as_nextcloud_makes_it() {
        let claims = json!({ "sub": "alice", "preferred_username": "mallory", "n": 7, "long": "x".repeat(65) });
        assert_eq!(user("sub", "plain", &claims).as_deref(), Some("alice"));
        assert_eq!(
            user("sub", "prefixed:idp", &claims).as_deref(),
            Some("idp-alice")
        );
        // printf 1_0_alice | sha256sum
        assert_eq!(
            user("sub", "hashed:1", &claims).as_deref(),
            Some("a0441c15fcb94c813d92cb5e5080b66747751bc42eebcac6abaf114811030f5c")
        );
        let long = user("long", "plain", &claims).unwrap();
        assert_eq!(long.len(), 64);
        assert!(!long.contains('x'));
    }

    #[test]
    fn claims_that_name_nobody_are_nobody() {
        for claims in [
            json!({}),
            json!({ "sub": "" }),
            json!({ "sub": 7 }),
            json!({ "sub": ["alice"] }),
            json!({ "sub": "../admin" }),
            json!({ "preferred_username": "alice" }),
        ] {
            assert_eq!(user("sub", "plain", &claims), None, "{claims}");
        }
        for wrong in ["", "hashed", "hashed:x", "prefixed:", "other"] {
            assert_eq!(UserIdForm::parse(wrong), None, "{wrong}");
        }
    }
}
