//! JWT access tokens: the form, the signature, and that it is no other kind of token.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::Validation;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::Flaw;
use crate::provider::Key;

/// What the header of a token says (RFC 7515). Addresses and keys in it (`jku`, `x5u`, `jwk`, `x5c`) are not even read.
#[derive(Debug, Clone, Deserialize)]
pub struct Header {
    /// What it claims to be signed with; its key decides.
    pub alg: String,
    /// The name of its key.
    pub kid: Option<String>,
    /// What kind of token it is.
    pub typ: Option<String>,
    crit: Option<Value>,
}

/// Whether a token looks like a JWT: then nothing but its signature decides, and nobody is asked about it.
pub fn is_jwt(token: &str) -> bool {
    token.starts_with("eyJ") && token.contains('.')
}

impl Header {
    /// The header of a signed token.
    ///
    /// # Errors
    /// [`Flaw::Malformed`], and [`Flaw::Extension`] where it has extensions that must be understood.
    pub fn of(token: &str) -> Result<Self, Flaw> {
        let mut parts = token.split('.');
        let (header, rest) = (parts.next().unwrap_or_default(), parts.by_ref().take(3));
        if rest.filter(|part| !part.is_empty()).count() != 2 || parts.next().is_some() {
            return Err(Flaw::Malformed);
        }
        let bytes = URL_SAFE_NO_PAD
            .decode(header)
            .map_err(|_| Flaw::Malformed)?;
        let header: Self = serde_json::from_slice(&bytes).map_err(|_| Flaw::Malformed)?;
        if header.crit.is_some() {
            return Err(Flaw::Extension);
        }
        Ok(header)
    }
}

/// The claims of the access token `token`, whose signature is that of `key`.
///
/// # Errors
/// [`Flaw::Signature`], and [`Flaw::Kind`] for an ID token, a refresh token and other things that are no access token.
pub fn read(token: &str, header: &Header, key: &Key) -> Result<Map<String, Value>, Flaw> {
    let claims = verify(token, header, key)?;
    if is_access_token(header.typ.as_deref(), &claims) {
        Ok(claims)
    } else {
        Err(Flaw::Kind)
    }
}

/// The claims of any token whose signature is that of `key`; what kind of token it is, is not looked at.
///
/// # Errors
/// [`Flaw::Signature`].
pub fn verify(token: &str, header: &Header, key: &Key) -> Result<Map<String, Value>, Flaw> {
    if header.alg.parse() != Ok(key.algorithm) {
        return Err(Flaw::Signature);
    }
    // Times, issuer and audience are checked by us, with our clock.
    let mut validation = Validation::new(key.algorithm);
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation.required_spec_claims.clear();
    let read = jsonwebtoken::decode::<Map<String, Value>>(token, &key.key, &validation);
    Ok(read.map_err(|_| Flaw::Signature)?.claims)
}

/// What a token says of itself, whoever signed it: for telling an operator what is wrong with it, and for nothing else.
pub(crate) fn unproven_claims(token: &str) -> Option<Map<String, Value>> {
    let claims = token.split('.').nth(1)?;
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()
}

/// RFC 9068 says so in the header; Keycloak in a claim. What only an ID token has disqualifies.
fn is_access_token(typ: Option<&str>, claims: &Map<String, Value>) -> bool {
    let typ = typ.map(str::to_ascii_lowercase);
    let typ = typ
        .as_deref()
        .map(|typ| typ.strip_prefix("application/").unwrap_or(typ));
    let claim = claims.get("typ").and_then(Value::as_str);
    match typ {
        Some("at+jwt") => true,
        Some("jwt") | None => {
            let of_id_tokens = ["nonce", "at_hash", "c_hash"];
            claim == Some("Bearer") && !of_id_tokens.iter().any(|name| claims.contains_key(*name))
        }
        Some(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn token(header: &Value) -> String {
        format!("{}.e30.c2ln", URL_SAFE_NO_PAD.encode(header.to_string()))
    }

    #[test]
    fn a_header_is_read_and_addresses_in_it_are_not() {
        let header =
            json!({ "alg": "RS256", "kid": "a", "typ": "at+jwt", "jku": "https://evil.test" });
        let read = Header::of(&token(&header)).unwrap();
        assert_eq!(
            (read.alg.as_str(), read.kid.as_deref()),
            ("RS256", Some("a"))
        );
        assert!(!format!("{read:?}").contains("evil"));
    }

    #[test]
    fn extensions_that_must_be_understood_are_not() {
        for crit in [json!(["x"]), json!([]), json!("x")] {
            let header = json!({ "alg": "RS256", "crit": crit });
            assert_eq!(Header::of(&token(&header)).unwrap_err(), Flaw::Extension);
        }
    }

    #[test]
    fn other_forms_are_no_token() {
        let good = token(&json!({ "alg": "RS256" }));
        let two = good.rsplit_once('.').unwrap().0.to_owned();
        for bad in [
            String::new(),
            "a".to_owned(),
            two.clone(),
            format!("{two}."),
            format!("{good}.x"),
            format!("{good}.x.y"),
            "!.e30.c2ln".to_owned(),
            format!("{}.e30.c2ln", URL_SAFE_NO_PAD.encode("[]")),
        ] {
            assert_eq!(Header::of(&bad).unwrap_err(), Flaw::Malformed, "{bad}");
        }
    }

    #[test]
    fn only_access_tokens_open_anything() {
        let of =
            |typ: Option<&str>, claims: Value| is_access_token(typ, claims.as_object().unwrap());
        for typ in ["at+jwt", "at+JWT", "application/at+jwt"] {
            assert!(of(Some(typ), json!({})), "{typ}");
        }
        assert!(of(Some("JWT"), json!({ "typ": "Bearer" })));
        for (typ, claims) in [
            (Some("JWT"), json!({})),
            (None, json!({})),
            (Some("JWT"), json!({ "typ": "ID" })),
            (Some("JWT"), json!({ "typ": "Refresh" })),
            (Some("JWT"), json!({ "typ": "Bearer", "nonce": "n" })),
            (None, json!({ "typ": "Bearer", "at_hash": "h" })),
            (Some("logout+jwt"), json!({ "typ": "Bearer" })),
        ] {
            assert!(!of(typ, claims.clone()), "{typ:?} {claims}");
        }
    }
}
