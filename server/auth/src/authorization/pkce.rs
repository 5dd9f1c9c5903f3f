//! Proof that whoever brings a code is who asked for it (RFC 7636, S256 only).

use nc_base::Secret;

use crate::pkce::challenge as made_of;

/// Whether `text` can be a challenge: the digest that S256 makes, in base64url.
pub(super) fn is_challenge(text: &str) -> bool {
    nc_store::has_token_form(text)
}

/// Whether `verifier` is what `challenge` was made of.
pub(super) fn proves(verifier: &str, challenge: &str) -> bool {
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    // The digest is public, so nothing is learned from how long the comparison takes.
    (43..=128).contains(&verifier.len())
        && verifier.bytes().all(unreserved)
        && made_of(&Secret::new(verifier)) == challenge
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pair of RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    #[test]
    fn the_pair_of_the_standard_fits() {
        assert!(is_challenge(CHALLENGE) && proves(VERIFIER, CHALLENGE));
    }

    #[test]
    fn what_is_too_short_too_long_or_plain_proves_nothing() {
        assert!(!proves(CHALLENGE, CHALLENGE));
        assert!(!proves("", CHALLENGE));
        for verifier in [
            "a".repeat(42),
            "a".repeat(129),
            format!("{} ", "a".repeat(42)),
        ] {
            let challenge = made_of(&Secret::new(verifier.as_str()));
            assert!(!proves(&verifier, &challenge), "{verifier}");
        }
        for text in [
            "",
            &CHALLENGE[1..],
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM=",
        ] {
            assert!(!is_challenge(text), "{text}");
        }
    }
}
