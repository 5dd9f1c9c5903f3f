//! Proof Key for Code Exchange (RFC 7636), with S256 and nothing else.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use nc_base::Secret;
use sha2::{Digest, Sha256};

/// The only method.
pub const METHOD: &str = "S256";

/// What is shown before the code is given, for what is shown to get a token for it.
pub fn challenge(verifier: &Secret) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_standard_holds() {
        let verifier = Secret::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assert_eq!(
            challenge(&verifier),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }
}
