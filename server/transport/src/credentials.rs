//! As whom a call is made.

use std::{
    fmt,
    hash::{BuildHasher, RandomState},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use http::HeaderValue;
use nc_base::Secret;

/// What a session shows to the server. `Debug` prints the login and never the secret.
#[derive(Clone)]
pub enum Credentials {
    /// A login name with an app password, or with the login password (slower: the server hashes it each time).
    Basic {
        /// The name used to log in; may differ from the user id. Holds no colon.
        login: String,
        /// The app password.
        password: Secret,
    },
    /// An access token, or an app password sent as one.
    Bearer(Secret),
    /// Nobody: for `status.php` and other public routes.
    Anonymous,
}

impl Credentials {
    /// The login name, where there is one.
    pub fn login(&self) -> Option<&str> {
        match self {
            Self::Basic { login, .. } => Some(login),
            Self::Bearer(_) | Self::Anonymous => None,
        }
    }

    /// The secret itself, for keeping it out of messages.
    pub(crate) fn secret(&self) -> Option<&Secret> {
        match self {
            Self::Basic { password, .. } => Some(password),
            Self::Bearer(token) => Some(token),
            Self::Anonymous => None,
        }
    }

    /// The `Authorization` value, marked sensitive; `Err` when it cannot be put into a header.
    pub(crate) fn authorization(&self) -> Result<Option<HeaderValue>, Unusable> {
        let text = match self {
            Self::Anonymous => return Ok(None),
            Self::Basic { login, .. } if login.contains(':') => return Err(Unusable),
            Self::Basic { login, password } => {
                format!(
                    "Basic {}",
                    STANDARD.encode(format!("{login}:{}", password.expose()))
                )
            }
            Self::Bearer(token) if token.is_empty() => return Err(Unusable),
            Self::Bearer(token) => format!("Bearer {}", token.expose()),
        };
        let mut value = HeaderValue::try_from(text).map_err(|_| Unusable)?;
        value.set_sensitive(true);
        Ok(Some(value))
    }

    /// A number that is the same for the same credentials within this process and says nothing about them.
    pub(crate) fn fingerprint(&self, keys: &RandomState) -> u64 {
        match self {
            Self::Anonymous => 0,
            Self::Basic { login, password } => keys.hash_one((login.as_str(), password.expose())),
            Self::Bearer(token) => keys.hash_one(token.expose()),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Basic { login, password } => f
                .debug_struct("Basic")
                .field("login", login)
                .field("password", password)
                .finish(),
            Self::Bearer(token) => f.debug_tuple("Bearer").field(token).finish(),
            Self::Anonymous => f.write_str("Anonymous"),
        }
    }
}

/// Credentials that no header can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unusable;

#[cfg(test)]
mod tests {
    use super::*;

    fn basic(login: &str, password: &str) -> Credentials {
        Credentials::Basic {
            login: login.to_owned(),
            password: Secret::new(password),
        }
    }

    #[test]
    fn debug_shows_the_login_and_no_secret() {
        let shown = format!(
            "{:?} {:?}",
            basic("alice", "pw-of-alice"),
            Credentials::Bearer(Secret::new("tok-of-alice"))
        );
        assert!(shown.contains("alice"), "{shown}");
        assert!(
            !shown.contains("pw-of-") && !shown.contains("tok-of-"),
            "{shown}"
        );
    }

    #[test]
    fn the_header_is_sensitive() {
        let header = basic("alice", "pw")
            .authorization()
            .expect("fits")
            .expect("some");
        assert_eq!(format!("{header:?}"), "Sensitive");
        assert_eq!(header, "Basic YWxpY2U6cHc=");
    }

    #[test]
    fn a_login_with_a_colon_or_a_token_with_a_line_break_is_unusable() {
        assert_eq!(basic("a:b", "pw").authorization(), Err(Unusable));
        let torn = Credentials::Bearer(Secret::new("a\r\nX: y"));
        assert_eq!(torn.authorization(), Err(Unusable));
    }

    #[test]
    fn different_passwords_have_different_fingerprints() {
        let keys = RandomState::new();
        let one = basic("alice", "one").fingerprint(&keys);
        assert_eq!(one, basic("alice", "one").fingerprint(&keys));
        assert_ne!(one, basic("alice", "two").fingerprint(&keys));
    }
}
