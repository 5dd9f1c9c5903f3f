//! Who somebody is: a name that an issuer gave, never a name alone.

use std::fmt;

use crate::{
    StoreError,
    digest::{digest, has_token_form},
};

/// Most bytes of an issuer or a subject.
const MOST: usize = 1024;

/// A person as an issuer names them. The same subject of two issuers is two people.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Person {
    issuer: String,
    subject: String,
}

/// Why two texts name nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("issuer and subject have 1 to 1024 bytes and no control character")]
pub struct InvalidPerson;

/// The key of one person's account; made from issuer and subject, so that a row whose names were changed is noticed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountId(String);

impl Person {
    /// The person whom `issuer` calls `subject`; both are compared byte by byte.
    ///
    /// # Errors
    /// [`InvalidPerson`] when one of them is empty, too long, or contains a control character.
    pub fn new(
        issuer: impl Into<String>,
        subject: impl Into<String>,
    ) -> Result<Self, InvalidPerson> {
        let (issuer, subject) = (issuer.into(), subject.into());
        let good =
            |text: &str| (1..=MOST).contains(&text.len()) && !text.chars().any(char::is_control);
        if good(&issuer) && good(&subject) {
            Ok(Self { issuer, subject })
        } else {
            Err(InvalidPerson)
        }
    }

    /// Who gave the name.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The name.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The key of this person's account.
    pub fn account(&self) -> AccountId {
        AccountId(digest("account", &[&self.issuer, &self.subject]))
    }
}

impl AccountId {
    /// The key as text: 43 characters that say nothing about the person.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it stands in a row that only has the key.
    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    /// Read a key that was written out before, such as from a sealed state.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when it is none.
    pub fn parse(text: &str) -> Result<Self, StoreError> {
        has_token_form(text)
            .then(|| Self(text.to_owned()))
            .ok_or(StoreError::Corrupt {
                table: "accounts",
                column: "id",
            })
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(issuer: &str, subject: &str) -> AccountId {
        Person::new(issuer, subject).expect("a person").account()
    }

    #[test]
    fn one_name_of_two_issuers_is_two_accounts() {
        let alice = account("https://idp.example", "alice");
        assert_ne!(alice, account("https://idp.example/", "alice"));
        assert_ne!(alice, account("https://idp.example", "Alice"));
        assert_ne!(account("https://a", "bc"), account("https://ab", "c"));
        assert_eq!(AccountId::parse(alice.as_str()).expect("a key"), alice);
    }

    #[test]
    fn a_name_that_is_none_is_refused() {
        let long = "a".repeat(MOST + 1);
        for bad in ["", "a\0", "a\nb", &long] {
            assert!(Person::new("https://idp.example", bad).is_err());
            assert!(Person::new(bad, "alice").is_err());
        }
        assert!(AccountId::parse("alice").is_err());
    }
}
