//! Parameters of a request, of which each must stand once (RFC 6749 3.1).

use super::{Code, OAuthError};

/// Longest form or query, in bytes.
pub const MOST_BYTES: usize = 16 << 10;

/// The parameters of a form or a query.
#[derive(Clone, Default)]
pub struct Form(Vec<(String, String)>);

impl Form {
    /// Read a body or a query.
    pub fn parse(text: &[u8]) -> Self {
        let text = text.get(..MOST_BYTES).unwrap_or(text);
        Self(url::form_urlencoded::parse(text).into_owned().collect())
    }

    /// The value of `name`; an empty one is none.
    ///
    /// # Errors
    /// `invalid_request` when it stands there twice.
    pub fn one(&self, name: &str) -> Result<Option<&str>, OAuthError> {
        let mut all = self.0.iter().filter(|(key, _)| key == name);
        let first = all.next().map(|(_, value)| value.as_str());
        if all.next().is_some() {
            return Err(OAuthError::new(
                Code::InvalidRequest,
                "a parameter stands there twice",
            ));
        }
        Ok(first.filter(|value| !value.is_empty()))
    }

    /// All values of `name`.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let pairs = self.0.iter();
        pairs.filter_map(move |(key, value)| (key == name).then_some(value.as_str()))
    }

    /// Whether no parameter but those of `known` stands there twice.
    pub(super) fn has_doubles_besides(&self, known: &[&str]) -> bool {
        let names = self.0.iter().map(|(name, _)| name.as_str());
        let mut seen = std::collections::BTreeSet::new();
        names
            .filter(|name| !known.contains(name))
            .any(|name| !seen.insert(name))
    }
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = self.0.iter().map(|(name, _)| name);
        f.debug_set().entries(names).finish()
    }
}
