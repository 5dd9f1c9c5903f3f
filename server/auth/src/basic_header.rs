//! The `Authorization: Basic` header, read carefully.

use base64::{
    Engine, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use http::{HeaderMap, header};
use nc_base::Secret;

use crate::{AuthError, error::Scheme};

/// The longest header that is looked at; login and password of Nextcloud fit many times.
const MAX_BYTES: usize = 4096;

/// With or without padding, as clients do both.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A login with its password, not verified yet. `Debug` does not show the password.
#[derive(Debug, Clone)]
pub struct BasicHeader {
    /// The name used to log in: not empty, no control character, no colon.
    pub login: String,
    /// The app password, or the login password.
    pub password: Secret,
}

impl BasicHeader {
    /// Read the one `Authorization` header there must be.
    ///
    /// # Errors
    /// [`AuthError::Missing`] when there is none or it is of another scheme, [`AuthError::Malformed`] when there are
    /// two, it is longer than 4 KiB, or it is not base64 of `login:password` in UTF-8.
    pub fn parse(headers: &HeaderMap) -> Result<Self, AuthError> {
        let mut all = headers.get_all(header::AUTHORIZATION).iter();
        let value = all.next().ok_or(AuthError::Missing(Scheme::Basic))?;
        if all.next().is_some() || value.len() > MAX_BYTES {
            return Err(AuthError::Malformed(Scheme::Basic));
        }
        let text = value
            .to_str()
            .map_err(|_| AuthError::Malformed(Scheme::Basic))?;
        let (scheme, rest) = text.split_once(' ').unwrap_or((text, ""));
        if !scheme.eq_ignore_ascii_case("basic") {
            return Err(AuthError::Missing(Scheme::Basic));
        }
        let bytes = BASE64
            .decode(rest.trim())
            .map_err(|_| AuthError::Malformed(Scheme::Basic))?;
        let pair = String::from_utf8(bytes).map_err(|_| AuthError::Malformed(Scheme::Basic))?;
        let (login, password) = pair
            .split_once(':')
            .ok_or(AuthError::Malformed(Scheme::Basic))?;
        let good =
            !login.trim().is_empty() && !password.is_empty() && !pair.chars().any(char::is_control);
        good.then(|| Self {
            login: login.to_owned(),
            password: Secret::new(password),
        })
        .ok_or(AuthError::Malformed(Scheme::Basic))
    }
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::STANDARD;

    use super::*;

    fn parse(values: &[&str]) -> Result<BasicHeader, AuthError> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(header::AUTHORIZATION, value.parse().expect("a header"));
        }
        BasicHeader::parse(&headers)
    }

    fn basic(pair: impl AsRef<[u8]>) -> String {
        format!("Basic {}", STANDARD.encode(pair))
    }

    #[test]
    fn login_and_password_are_split_at_the_first_colon() {
        for text in [
            basic("ä:pw:with:colons"),
            basic("ä:pw:with:colons").replace("Basic", "bAsIc"),
        ] {
            let read = parse(&[&text]).expect("readable");
            assert_eq!(
                (read.login.as_str(), read.password.expose()),
                ("ä", "pw:with:colons")
            );
        }
        let unpadded = basic("alice:pw").trim_end_matches('=').to_owned();
        assert!(parse(&[&unpadded]).is_ok());
    }

    #[test]
    fn no_header_or_another_scheme_is_missing() {
        assert!(matches!(parse(&[]), Err(AuthError::Missing(_))));
        assert!(matches!(parse(&["Bearer abc"]), Err(AuthError::Missing(_))));
    }

    #[test]
    fn whatever_cannot_be_read_is_malformed() {
        let good = basic("alice:pw");
        let long = basic(format!("alice:{}", "x".repeat(5000)));
        for bad in [
            vec!["Basic"],
            vec!["Basic !!!"],
            vec![&good, &good],
            vec![&long],
            vec![&*basic("no colon").leak()],
            vec![&*basic(":pw").leak()],
            vec![&*basic("alice:").leak()],
            vec![&*basic("alice:p\nw").leak()],
            vec![&*basic(b"alice:\xff").leak()],
        ] {
            assert!(
                matches!(parse(&bad), Err(AuthError::Malformed(_))),
                "{bad:?}"
            );
        }
    }

    #[test]
    fn debug_hides_the_password() {
        let read = parse(&[&basic("alice:pw-of-alice")]).expect("readable");
        assert!(!format!("{read:?}").contains("pw-of-alice"));
    }
}
