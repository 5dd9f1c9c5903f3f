//! Values that leave us and come back: sealed, so that nobody reads, changes or moves them on the way.
//!
//! XChaCha20-Poly1305 with a random nonce per value, associated data that names where the value belongs, and a key of
//! its own for each purpose. What must not be used twice, whoever opens it must remember.

use std::fmt;

use base64::{
    Engine,
    engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, URL_SAFE, URL_SAFE_NO_PAD},
};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use sha2::Sha256;

use crate::{Secret, hex::hex};

/// Length of a key, in bytes.
const KEY: usize = 32;
const NONCE: usize = 24;
/// First byte of what is sealed, so that another form can follow.
const FORM: u8 = 1;

/// Either alphabet of base64, with or without padding: keys are copied by hand.
const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent);

/// The key of one installation, from which those of all purposes are made.
#[derive(Clone)]
pub struct MasterKey([u8; KEY]);

/// Why a text is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a key is 32 bytes in base64, and this is something else")]
pub struct InvalidKey;

/// What was given is not what we sealed, or not for this place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this was not sealed here, was changed, or belongs elsewhere")]
pub struct NotOurs;

impl MasterKey {
    /// Read a key: 32 bytes in url-safe or standard base64.
    ///
    /// # Errors
    /// When it is none.
    pub fn parse(text: &Secret) -> Result<Self, InvalidKey> {
        let text = text.expose().trim();
        let alphabet = if text.contains(['+', '/']) {
            base64::alphabet::STANDARD
        } else {
            base64::alphabet::URL_SAFE
        };
        let bytes = GeneralPurpose::new(&alphabet, LENIENT)
            .decode(text)
            .map_err(|_| InvalidKey)?;
        bytes.try_into().map(Self).map_err(|_| InvalidKey)
    }

    /// A key that only this process has.
    pub fn random() -> Self {
        Self(rand::random())
    }

    /// A new key, as text for the settings; [`Self::parse`] reads it.
    pub fn generate() -> Secret {
        let bytes: [u8; KEY] = rand::random();
        Secret::new(URL_SAFE.encode(bytes))
    }

    /// Tells keys apart without telling anything about them: 12 hexadecimal digits.
    pub fn id(&self) -> String {
        let mut id = [0_u8; 6];
        // 6 bytes are far below what HKDF can give, so expanding cannot fail.
        let _ =
            Hkdf::<Sha256>::new(Some(b"nextcloud-mcp-server/key-id"), &self.0).expand(b"", &mut id);
        hex(&id)
    }

    /// The seal for one purpose of one installation; another purpose or installation has another key.
    pub fn seal(&self, purpose: &str, installation: &str) -> Seal {
        let mut key = [0_u8; KEY];
        // 32 bytes are far below what HKDF can give, so expanding cannot fail.
        let _ = Hkdf::<Sha256>::new(Some(b"nextcloud-mcp-server/seal"), &self.0).expand_multi_info(
            &[purpose.as_bytes(), b"\0", installation.as_bytes()],
            &mut key,
        );
        Seal(XChaCha20Poly1305::new(&key.into()))
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey")
    }
}

/// Seals and opens values for one purpose.
#[derive(Clone)]
pub struct Seal(XChaCha20Poly1305);

impl Seal {
    /// `plain` as text that only [`Self::open`] with the same `place` reads.
    pub fn seal(&self, plain: &[u8], place: &[&str]) -> String {
        let nonce: [u8; NONCE] = rand::random();
        let aad = associated(place);
        let payload = Payload {
            msg: plain,
            aad: &aad,
        };
        let mut sealed = vec![FORM];
        sealed.extend(nonce);
        // Fails only beyond 256 GB; an empty ciphertext then opens nowhere.
        sealed.extend(
            self.0
                .encrypt(&XNonce::from(nonce), payload)
                .unwrap_or_default(),
        );
        URL_SAFE_NO_PAD.encode(sealed)
    }

    /// What was sealed for `place`.
    ///
    /// # Errors
    /// [`NotOurs`] for everything else.
    pub fn open(&self, sealed: &str, place: &[&str]) -> Result<Vec<u8>, NotOurs> {
        let bytes = URL_SAFE_NO_PAD.decode(sealed).map_err(|_| NotOurs)?;
        let (form, rest) = bytes.split_first().ok_or(NotOurs)?;
        let (nonce, msg) = rest.split_first_chunk::<NONCE>().ok_or(NotOurs)?;
        if *form != FORM {
            return Err(NotOurs);
        }
        let aad = associated(place);
        let payload = Payload { msg, aad: &aad };
        self.0
            .decrypt(&XNonce::from(*nonce), payload)
            .map_err(|_| NotOurs)
    }
}

impl fmt::Debug for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seal")
    }
}

/// Each part bounded by its length, so that no two places look alike.
fn associated(place: &[&str]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in place {
        bytes.extend((part.len() as u64).to_be_bytes());
        bytes.extend(part.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY_TEXT: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    fn key() -> MasterKey {
        MasterKey::parse(&Secret::new(KEY_TEXT)).expect("a key")
    }

    #[test]
    fn what_was_sealed_opens_on_every_replica_with_the_key() {
        let sealed = key().seal("cursor", "cloud").seal(b"7", &["alice"]);
        let opened = key().seal("cursor", "cloud").open(&sealed, &["alice"]);
        assert_eq!(opened.as_deref(), Ok(b"7".as_slice()));
    }

    #[test]
    fn it_opens_nowhere_else() {
        let sealed = key().seal("cursor", "cloud").seal(b"7", &["alice", "x"]);
        let here = key().seal("cursor", "cloud");
        for place in [&["alice"][..], &["alice", "y"], &["alicex", ""], &[]] {
            assert_eq!(here.open(&sealed, place), Err(NotOurs), "{place:?}");
        }
        for other in [
            key().seal("state", "cloud"),
            key().seal("cursor", "other"),
            MasterKey::random().seal("cursor", "cloud"),
        ] {
            assert_eq!(other.open(&sealed, &["alice", "x"]), Err(NotOurs));
        }
    }

    #[test]
    fn no_byte_may_change() {
        let seal = key().seal("cursor", "cloud");
        let sealed = seal.seal(b"seven", &[]);
        let bytes = URL_SAFE_NO_PAD.decode(&sealed).expect("base64");
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            let changed = URL_SAFE_NO_PAD.encode(changed);
            assert_eq!(seal.open(&changed, &[]), Err(NotOurs), "byte {at}");
        }
        for nonsense in ["", "AQ", "%%%", &sealed[..20]] {
            assert_eq!(seal.open(nonsense, &[]), Err(NotOurs), "{nonsense}");
        }
    }

    #[test]
    fn two_seals_of_one_value_differ() {
        let seal = key().seal("cursor", "cloud");
        assert_ne!(seal.seal(b"7", &[]), seal.seal(b"7", &[]));
    }

    #[test]
    fn a_key_has_32_bytes_and_is_never_printed() {
        for text in ["", "short", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwd"] {
            assert!(MasterKey::parse(&Secret::new(text)).is_err(), "{text}");
        }
        assert!(MasterKey::parse(&Secret::new(KEY_TEXT.trim_end_matches('='))).is_ok());
        assert_eq!(format!("{:?}", key()), "MasterKey");
    }

    #[test]
    fn a_generated_key_is_a_key_and_has_an_id_of_its_own() {
        let one = MasterKey::parse(&MasterKey::generate()).expect("a key");
        let other = MasterKey::parse(&MasterKey::generate()).expect("a key");
        assert_eq!(one.id(), one.clone().id());
        assert_ne!(one.id(), other.id());
        assert!(one.id().len() == 12 && one.id().chars().all(|c| c.is_ascii_hexdigit()));
    }
}
