//! Stand-ins for what is too secret to store, and random values that nobody guesses.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use nc_base::Secret;
use sha2::{Digest, Sha256};

/// SHA-256 over `parts` for one `purpose`, each bounded by its length, so that no two lists look alike.
///
/// Enough for random tokens, which cannot be guessed; not for passwords.
pub(crate) fn digest(purpose: &str, parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in [purpose].iter().chain(parts) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    URL_SAFE_NO_PAD.encode(hash.finalize())
}

/// 32 random bytes as 43 characters: for codes, tokens, session cookies and states.
pub fn random_token() -> Secret {
    let bytes: [u8; 32] = rand::random();
    Secret::new(URL_SAFE_NO_PAD.encode(bytes))
}

/// Whether `text` is written as 32 bytes are in base64url without padding (RFC 4648, section 5): a random token, or a digest.
pub fn has_token_form(text: &str) -> bool {
    text.len() == 43
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// A random name for something that is no secret.
pub(crate) fn random_name() -> String {
    let bytes: [u8; 16] = rand::random();
    URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_differ_by_purpose_and_by_where_parts_end() {
        assert_ne!(digest("code", &["a"]), digest("token", &["a"]));
        assert_ne!(digest("code", &["a", "b"]), digest("code", &["ab", ""]));
        assert_ne!(digest("code", &["a", ""]), digest("code", &["a"]));
    }

    #[test]
    fn random_tokens_have_256_bits_and_differ() {
        let (one, other) = (random_token(), random_token());
        assert!(has_token_form(one.expose()) && has_token_form(other.expose()));
        assert_ne!(one.expose(), other.expose());
    }

    #[test]
    fn what_is_shorter_longer_or_written_otherwise_has_not_the_form_of_a_token() {
        let good = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assert!(has_token_form(good));
        let (short, long, padded) = (&good[1..], format!("{good}A"), format!("{}=", &good[1..]));
        for text in ["", short, &long, &padded, &good.replace('-', "+")] {
            assert!(!has_token_form(text), "{text}");
        }
    }
}
