//! The `Authorization: Bearer` header (RFC 6750), read carefully.

use http::{HeaderMap, header};
use nc_base::Secret;

use crate::{AuthError, error::Scheme};

/// The longest token that is looked at, in bytes.
const MOST_BYTES: usize = 16 << 10;

/// The one access token of a request.
///
/// # Errors
/// [`AuthError::Missing`] when there is no `Authorization` header or it is of another scheme, [`AuthError::Malformed`] when
/// there are two, it is longer than 16 KiB, or it has characters that RFC 6750 does not allow.
pub fn bearer(headers: &HeaderMap) -> Result<Secret, AuthError> {
    let mut all = headers.get_all(header::AUTHORIZATION).iter();
    let value = all.next().ok_or(AuthError::Missing(Scheme::Bearer))?;
    if all.next().is_some() || value.len() > MOST_BYTES {
        return Err(AuthError::Malformed(Scheme::Bearer));
    }
    let text = value
        .to_str()
        .map_err(|_| AuthError::Malformed(Scheme::Bearer))?;
    let (scheme, token) = text.split_once(' ').unwrap_or((text, ""));
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(AuthError::Missing(Scheme::Bearer));
    }
    let token = token.trim_start_matches(' ');
    let body = token.trim_end_matches('=');
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte);
    if body.is_empty() || !body.bytes().all(allowed) {
        return Err(AuthError::Malformed(Scheme::Bearer));
    }
    Ok(Secret::new(token))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(values: &[&str]) -> Result<String, AuthError> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(header::AUTHORIZATION, value.parse().unwrap());
        }
        bearer(&headers).map(|token| token.expose().to_owned())
    }

    #[test]
    fn one_token_is_read_whatever_the_case_of_the_scheme() {
        for scheme in ["Bearer", "bearer", "BEARER"] {
            assert_eq!(
                read(&[&format!("{scheme} aB.c-_~+/1==")]).unwrap(),
                "aB.c-_~+/1=="
            );
        }
    }

    #[test]
    fn nothing_and_other_schemes_are_missing() {
        for values in [&[][..], &["Basic YTpi"], &["Bearerx a"]] {
            assert!(
                matches!(read(values), Err(AuthError::Missing(_))),
                "{values:?}"
            );
        }
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_refused() {
        let long = format!("Bearer {}", "a".repeat(MOST_BYTES));
        for values in [
            &["Bearer a", "Bearer b"][..],
            &["Bearer a", "Basic YTpi"],
            &["Bearer a, Bearer b"],
            &["Bearer a b"],
            &["Bearer a\tb"],
            &["Bearer"],
            &["Bearer ="],
            &["Bearer a=b"],
            &[long.as_str()],
        ] {
            assert!(
                matches!(read(values), Err(AuthError::Malformed(_))),
                "{values:?}"
            );
        }
    }
}
