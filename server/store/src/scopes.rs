//! Sets of scopes as they are stored: sorted, with spaces between.

use std::{collections::BTreeSet, fmt};

/// A set of scopes such as `notes.read`. Compared exactly; no prefix stands for more.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scopes(BTreeSet<String>);

impl Scopes {
    /// Read scopes that stand in one text with white space between, as OAuth writes them.
    pub fn parse(text: &str) -> Self {
        text.split_whitespace().collect()
    }

    /// Whether all of `wanted` are here.
    pub fn contains_all(&self, wanted: &Self) -> bool {
        wanted.0.is_subset(&self.0)
    }

    /// Those that are in both.
    #[must_use]
    pub fn within(&self, most: &Self) -> Self {
        Self(self.0.intersection(&most.0).cloned().collect())
    }

    /// Those that are in either.
    #[must_use]
    pub fn with(&self, more: &Self) -> Self {
        Self(self.0.union(&more.0).cloned().collect())
    }

    /// The set itself.
    pub fn into_set(self) -> BTreeSet<String> {
        self.0
    }

    /// One after the other, sorted.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

impl<T: Into<String>> FromIterator<T> for Scopes {
    fn from_iter<I: IntoIterator<Item = T>>(scopes: I) -> Self {
        Self(scopes.into_iter().map(Into::into).collect())
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, scope) in self.iter().enumerate() {
            if index > 0 {
                f.write_str(" ")?;
            }
            f.write_str(scope)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_a_set_of_exact_names() {
        let scopes = Scopes::parse("notes.write  notes.read\tnotes.read");
        assert_eq!(scopes.to_string(), "notes.read notes.write");
        assert!(scopes.contains_all(&Scopes::parse("notes.read")));
        assert!(!scopes.contains_all(&Scopes::parse("notes.re")));
        assert_eq!(
            scopes
                .within(&Scopes::parse("notes.read files.read"))
                .to_string(),
            "notes.read"
        );
        assert!(Scopes::parse(" ").iter().next().is_none());
    }
}
