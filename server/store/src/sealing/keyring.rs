//! The keys, and the form of what they seal: `v1.<key id>.<nonce and ciphertext>`.

use nc_base::{InvalidKey, MasterKey, Seal, Secret};

use crate::StoreError;

const FORM: &str = "v1";

/// The keys of this installation: the first seals, all open.
#[derive(Debug, Clone)]
pub struct Keyring {
    first: Key,
    others: Vec<Key>,
}

#[derive(Debug, Clone)]
struct Key {
    id: String,
    seal: Seal,
}

/// Where a sealed value belongs; it opens nowhere else.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'p> {
    pub(crate) table: &'static str,
    pub(crate) column: &'static str,
    pub(crate) owner: &'p str,
}

impl Keyring {
    /// Seal with `first`; open with it and with `others`.
    pub fn new<'k>(first: &MasterKey, others: impl IntoIterator<Item = &'k MasterKey>) -> Self {
        Self {
            first: Key::from(first),
            others: others.into_iter().map(Key::from).collect(),
        }
    }

    /// Read keys in base64, separated by commas: the first, which seals, and the ring of all, which open.
    ///
    /// # Errors
    /// When one of them is not 32 bytes in base64.
    pub fn parse(text: &Secret) -> Result<(MasterKey, Self), InvalidKey> {
        let keys: Result<Vec<_>, _> = text
            .expose()
            .split(',')
            .map(|key| MasterKey::parse(&Secret::new(key)))
            .collect();
        let keys = keys?;
        let (first, others) = keys.split_first().ok_or(InvalidKey)?;
        Ok((first.clone(), Self::new(first, others)))
    }

    /// The id of the key that seals.
    pub fn first_id(&self) -> &str {
        &self.first.id
    }

    /// The ids of all keys, the one that seals first.
    pub fn ids(&self) -> Vec<String> {
        self.all().map(|key| key.id.clone()).collect()
    }

    pub(crate) fn seal(&self, secret: &Secret, place: Place<'_>) -> String {
        let key = &self.first;
        let sealed = key
            .seal
            .seal(secret.expose().as_bytes(), &place.parts(&key.id));
        format!("{}{sealed}", self.prefix())
    }

    /// What everything sealed with the first key begins with; 16 characters.
    pub(crate) fn prefix(&self) -> String {
        format!("{FORM}.{}.", self.first.id)
    }

    pub(crate) fn open(&self, sealed: &str, place: Place<'_>) -> Result<Secret, StoreError> {
        let fail = |why| place.error(why);
        let (form, rest) = sealed
            .split_once('.')
            .ok_or_else(|| fail("it is not sealed"))?;
        let (id, sealed) = rest
            .split_once('.')
            .ok_or_else(|| fail("it is not sealed"))?;
        if form != FORM {
            return Err(fail("it is not sealed"));
        }
        let key = self.all().find(|key| key.id == id);
        let key = key.ok_or_else(|| fail("it was sealed with a key that is not here"))?;
        let opened = key.seal.open(sealed, &place.parts(id));
        let opened = opened.map_err(|_| fail("it was changed or belongs elsewhere"))?;
        String::from_utf8(opened)
            .map(Secret::new)
            .map_err(|_| fail("it is no text"))
    }

    fn all(&self) -> impl Iterator<Item = &Key> {
        std::iter::once(&self.first).chain(&self.others)
    }
}

impl From<&MasterKey> for Key {
    fn from(key: &MasterKey) -> Self {
        // The installation is the database itself: it may move to another host.
        Self {
            id: key.id(),
            seal: key.seal("store", ""),
        }
    }
}

impl Place<'_> {
    fn parts<'p>(&'p self, key: &'p str) -> [&'p str; 5] {
        [FORM, key, self.table, self.column, self.owner]
    }

    fn error(&self, why: &'static str) -> StoreError {
        StoreError::Sealed {
            table: self.table,
            column: self.column,
            owner: self.owner.to_owned(),
            why,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(owner: &str) -> Place<'_> {
        Place {
            table: "accounts",
            column: "app_password",
            owner,
        }
    }

    fn opened(ring: &Keyring, sealed: &str, at: Place<'_>) -> Result<String, String> {
        let secret = ring.open(sealed, at);
        secret
            .map(|secret| secret.expose().to_owned())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn a_value_opens_at_its_place_and_nowhere_else() {
        let ring = Keyring::new(&MasterKey::random(), []);
        let sealed = ring.seal(&Secret::new("hunter2"), place("alice"));
        assert_eq!(
            opened(&ring, &sealed, place("alice")).as_deref(),
            Ok("hunter2")
        );
        let column = Place {
            column: "other",
            ..place("alice")
        };
        let table = Place {
            table: "other",
            ..place("alice")
        };
        for elsewhere in [place("bob"), column, table] {
            let refused = opened(&ring, &sealed, elsewhere).expect_err("refused");
            assert!(refused.contains("belongs elsewhere") && !refused.contains("hunter2"));
        }
    }

    #[test]
    fn an_old_key_opens_but_does_not_seal() {
        let (old, new) = (MasterKey::random(), MasterKey::random());
        let sealed = Keyring::new(&old, []).seal(&Secret::new("x"), place("alice"));
        let both = Keyring::new(&new, [&old]);
        assert_eq!(opened(&both, &sealed, place("alice")).as_deref(), Ok("x"));
        let again = both.seal(&Secret::new("x"), place("alice"));
        assert!(again.starts_with(&both.prefix()) && both.prefix().len() == 16);
        assert!(opened(&Keyring::new(&old, []), &again, place("alice")).is_err());
    }

    #[test]
    fn damage_is_an_error_and_never_a_panic() {
        let ring = Keyring::new(&MasterKey::random(), []);
        let other = Keyring::new(&MasterKey::random(), []);
        let sealed = ring.seal(&Secret::new("x"), place("alice"));
        let relabelled = sealed.replace(ring.first_id(), other.first_id());
        let both = Keyring {
            first: ring.first.clone(),
            others: vec![other.first],
        };
        assert!(opened(&both, &relabelled, place("alice")).is_err());
        for cut in 0..sealed.len() {
            assert!(
                opened(&ring, &sealed[..cut], place("alice")).is_err(),
                "{cut}"
            );
        }
        for nonsense in ["", "hunter2", "v1..", "v2.x.y", "v1.\u{e9}.\u{e9}"] {
            assert!(
                opened(&ring, nonsense, place("alice")).is_err(),
                "{nonsense}"
            );
        }
    }

    #[test]
    fn a_hundred_thousand_nonces_are_all_different() {
        let ring = Keyring::new(&MasterKey::random(), []);
        let sealed = (0..100_000).map(|_| ring.seal(&Secret::new(""), place("alice")));
        let nonces: std::collections::HashSet<_> =
            sealed.map(|text| text[16..48].to_owned()).collect();
        assert_eq!(nonces.len(), 100_000);
    }

    #[test]
    fn several_keys_are_read_in_their_order() {
        let (one, other) = (MasterKey::generate(), MasterKey::generate());
        let text = Secret::new(format!("{}, {}", one.expose(), other.expose()));
        let (first, ring) = Keyring::parse(&text).expect("two keys");
        let ids = [&one, &other].map(|key| MasterKey::parse(key).expect("a key").id());
        assert_eq!(ring.ids(), ids);
        assert_eq!(first.id(), ring.first_id());
        let shown = format!("{ring:?}");
        assert!(
            !shown.contains(one.expose()) && !shown.contains(other.expose()),
            "{shown}"
        );
        assert!(Keyring::parse(&Secret::new(format!("{},", one.expose()))).is_err());
        assert!(Keyring::parse(&Secret::new("c2hvcnQ=")).is_err());
    }
}
