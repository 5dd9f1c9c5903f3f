//! What clients are told to ask for when they sign in: `scopes_supported` of the resource, and `scope` of a 401.
//!
//! Clients ask for all that they are told. Tools that a token does not allow are not listed, so what is not asked for at first
//! is used only by clients that know of it otherwise and step up.

use std::{collections::BTreeSet, sync::Arc};

/// Which scopes come first; unless somebody chose some, all.
#[derive(Debug, Clone, Default)]
pub struct FirstScopes(Option<Arc<str>>);

impl FirstScopes {
    /// Only these.
    pub fn only(scopes: &BTreeSet<&str>) -> Self {
        let scopes: Vec<&str> = scopes.iter().copied().collect();
        Self(Some(scopes.join(" ").into()))
    }

    /// Every scope of every tool.
    pub fn all() -> BTreeSet<&'static str> {
        let tools = nc_tools::surface().tools();
        tools
            .flat_map(|tool| tool.spec().scopes.iter().copied())
            .collect()
    }

    /// The same, as far as they are among `there`.
    #[must_use]
    pub(super) fn among(&self, there: &BTreeSet<&str>) -> Self {
        match &self.0 {
            Some(_) => {
                let mut scopes = self.supported();
                scopes.retain(|scope| there.contains(scope));
                Self::only(&scopes)
            }
            None => Self(None),
        }
    }

    /// What the challenge names. Nothing where it is everything: that is in the metadata, and would be a long header.
    pub(super) fn challenged(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// What the metadata names.
    pub(crate) fn supported(&self) -> BTreeSet<&str> {
        match &self.0 {
            Some(scopes) => scopes.split(' ').collect(),
            None => Self::all(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_there_is_asked_for() {
        let there = BTreeSet::from(["notes.read", "notes.write"]);
        let chosen = FirstScopes::only(&BTreeSet::from(["notes.read", "semantic.read"]));
        assert_eq!(chosen.among(&there).challenged(), Some("notes.read"));
        assert_eq!(FirstScopes::default().among(&there).challenged(), None);
    }
}
