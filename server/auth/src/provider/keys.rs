//! The keys that sign access tokens (RFC 7517): read when an unknown one is named, not more often than every 30 seconds.

use std::{
    collections::BTreeSet,
    fmt,
    sync::Arc,
    time::{Duration, Instant},
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{
    Algorithm, DecodingKey,
    jwk::{AlgorithmParameters, EllipticCurve, Jwk, PublicKeyUse},
};
use nc_base::Clock;
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::Mutex;
use url::Url;

use super::{Outbound, ProviderError};

/// How long keys are used without reading them again.
const FRESH: Duration = Duration::from_mins(15);
/// How long keys are used while the provider does not answer.
const STALE: Duration = Duration::from_hours(24);
/// Least time between two requests.
const COOLDOWN: Duration = Duration::from_secs(30);
/// Keys of a set that are looked at.
const MOST_KEYS: usize = 64;
/// RSA keys below this are not believed, in bits.
const LEAST_RSA_BITS: usize = 2048;
const WHAT: &str = "keys";
/// What RSA keys may sign with besides the usual.
const RSA: &[Algorithm] = &[
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
];

/// One public key with the only algorithm it is used for.
#[derive(Clone)]
pub struct Key {
    /// Its name in tokens.
    pub id: Option<String>,
    /// What it signs with; a token does not choose.
    pub algorithm: Algorithm,
    /// The key itself.
    pub key: Arc<DecodingKey>,
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key")
            .field("id", &self.id)
            .field("algorithm", &self.algorithm)
            .finish_non_exhaustive()
    }
}

impl Key {
    /// The keys of a set (RFC 7517) that can be believed; none where `document` is no set.
    pub fn all(document: &[u8]) -> Vec<Self> {
        serde_json::from_slice(document)
            .map_or_else(|_| Vec::new(), |Document { keys }| usable(keys))
    }
}

/// Why there is no key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoKey {
    /// The provider has none of this name.
    Unknown,
    /// The provider cannot be asked, so nobody knows.
    Unavailable(ProviderError),
}

/// The keys at one address.
#[derive(Debug)]
pub struct KeySet {
    outbound: Outbound,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    keys: Vec<Key>,
    read: Option<Instant>,
    asked: Option<Instant>,
    failed: Option<ProviderError>,
}

#[derive(Deserialize)]
struct Document {
    keys: Vec<Value>,
}

impl KeySet {
    /// Knows nothing yet.
    pub fn new(outbound: Outbound, clock: Arc<dyn Clock>) -> Self {
        Self {
            outbound,
            clock,
            state: Mutex::default(),
        }
    }

    /// The key that a token names; one that names none may only mean the single key of the set at `url`.
    ///
    /// # Errors
    /// See [`NoKey`].
    ///
    /// # Cancel safety
    /// Dropping the future lets the next caller ask.
    pub async fn find(&self, url: &Url, id: Option<&str>) -> Result<Key, NoKey> {
        let mut state = self.state.lock().await;
        let now = self.clock.monotonic();
        let age = |since: Option<Instant>| since.map(|at| now.saturating_duration_since(at));
        let is_fresh = age(state.read).is_some_and(|age| age < FRESH);
        if is_fresh && let Some(found) = named(&state.keys, id) {
            return Ok(found);
        }
        if age(state.asked).is_none_or(|age| age >= COOLDOWN) {
            state.asked = Some(now);
            match self.outbound.get::<Document>(WHAT, url).await {
                Ok(document) => {
                    state.keys = usable(document.keys);
                    state.read = Some(now);
                    state.failed = None;
                }
                Err(error) => {
                    tracing::warn!(%error, "keys are not read");
                    state.failed = Some(error);
                }
            }
        }
        if age(state.read).is_some_and(|age| age < STALE)
            && let Some(found) = named(&state.keys, id)
        {
            return Ok(found);
        }
        match &state.failed {
            Some(error) => Err(NoKey::Unavailable(error.clone())),
            None => Err(NoKey::Unknown),
        }
    }
}

fn named(keys: &[Key], id: Option<&str>) -> Option<Key> {
    match (id, keys) {
        (None, [only]) => Some(only.clone()),
        (None, _) => None,
        (Some(_), _) => keys.iter().find(|key| key.id.as_deref() == id).cloned(),
    }
}

/// The keys of a set that can be believed; the others are left out with a warning.
fn usable(keys: Vec<Value>) -> Vec<Key> {
    let mut names = BTreeSet::new();
    let mut found = Vec::new();
    for value in keys.into_iter().take(MOST_KEYS) {
        match key(value) {
            Ok(key) if names.insert(key.id.clone()) => found.push(key),
            Ok(_) => tracing::warn!("a key is left out: another one has its name"),
            Err(Unusable::ForOthers) => {}
            Err(Unusable::Wrong(reason)) => tracing::warn!("a key is left out: {reason}"),
        }
    }
    found
}

/// How many of these keys can be believed.
pub(crate) fn usable_keys(keys: Vec<Value>) -> usize {
    usable(keys).len()
}

enum Unusable {
    /// It is for encryption: none of our business.
    ForOthers,
    Wrong(&'static str),
}

fn key(value: Value) -> Result<Key, Unusable> {
    if value.get("d").is_some() {
        return Err(Unusable::Wrong(
            "it is a private key, which everybody can read",
        ));
    }
    let jwk: Jwk =
        serde_json::from_value(value).map_err(|_| Unusable::Wrong("its form is unknown"))?;
    match jwk.common.public_key_use {
        None | Some(PublicKeyUse::Signature) => {}
        Some(_) => return Err(Unusable::ForOthers),
    }
    let (usual, others) = algorithms(&jwk.algorithm)?;
    let named = jwk.common.key_algorithm;
    let named = named.map(|algorithm| algorithm.to_string().parse::<Algorithm>());
    let named = named
        .transpose()
        .map_err(|_| Unusable::Wrong("its algorithm is unknown"))?;
    let algorithm = named.unwrap_or(usual);
    if algorithm != usual && !others.contains(&algorithm) {
        return Err(Unusable::Wrong(
            "its algorithm is that of another kind of key",
        ));
    }
    let key = DecodingKey::from_jwk(&jwk).map_err(|_| Unusable::Wrong("its numbers are wrong"))?;
    Ok(Key {
        id: jwk.common.key_id,
        algorithm,
        key: Arc::new(key),
    })
}

/// What a key of this kind signs with where it does not say, and with what else it may.
fn algorithms(kind: &AlgorithmParameters) -> Result<(Algorithm, &'static [Algorithm]), Unusable> {
    match kind {
        AlgorithmParameters::RSA(rsa) => {
            let modulus = URL_SAFE_NO_PAD.decode(rsa.n.trim_end_matches('='));
            let bits = modulus.map_or(0, |modulus| modulus.len() * 8);
            if bits < LEAST_RSA_BITS {
                return Err(Unusable::Wrong("it has fewer than 2048 bits"));
            }
            Ok((Algorithm::RS256, RSA))
        }
        AlgorithmParameters::EllipticCurve(ec) => match ec.curve {
            EllipticCurve::P256 => Ok((Algorithm::ES256, &[])),
            EllipticCurve::P384 => Ok((Algorithm::ES384, &[])),
            _ => Err(Unusable::Wrong("its curve is unknown")),
        },
        AlgorithmParameters::OctetKeyPair(pair) if pair.curve == EllipticCurve::Ed25519 => {
            Ok((Algorithm::EdDSA, &[]))
        }
        _ => Err(Unusable::Wrong(
            "it is not for signatures that others can check",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn ec(change: &Value) -> Value {
        let mut key = json!({
            "kty": "EC", "crv": "P-256", "kid": "a", "use": "sig",
            "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
            "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
        });
        let change = change.as_object().unwrap().clone();
        key.as_object_mut().unwrap().extend(change);
        key
    }

    #[test]
    fn a_key_has_the_algorithm_of_its_kind() {
        let keys = usable(vec![ec(&json!({}))]);
        let [key] = keys.as_slice() else {
            panic!("{keys:?}")
        };
        assert_eq!(key.algorithm, Algorithm::ES256);
        assert!(named(&keys, Some("a")).is_some() && named(&keys, None).is_some());
        assert!(named(&keys, Some("b")).is_none());
    }

    #[test]
    fn keys_that_cannot_be_believed_are_left_out() {
        for bad in [
            json!({ "use": "enc" }),
            json!({ "d": "secret" }),
            json!({ "alg": "HS256" }),
            json!({ "alg": "RS256" }),
            json!({ "crv": "P-521" }),
            json!({ "kty": "oct", "k": "c2VjcmV0" }),
            json!({ "kty": "RSA", "n": "AQAB", "e": "AQAB", "alg": "RS256" }),
            json!({ "x": 7 }),
        ] {
            assert!(usable(vec![ec(&bad)]).is_empty(), "{bad}");
        }
    }

    #[test]
    fn of_two_keys_with_one_name_the_first_counts_and_no_name_means_none() {
        let keys = usable(vec![
            ec(&json!({})),
            ec(&json!({})),
            ec(&json!({ "kid": "b" })),
        ]);
        assert_eq!(keys.len(), 2);
        assert!(named(&keys, None).is_none());
    }
}
