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
        assert_eq!(one.expose().len(), 43);
        assert_ne!(one.expose(), other.expose());
    }
}
