//! A vCard, kept as it was written.

use std::fmt;

use jiff::Timestamp;

use crate::content_line::{Component, InvalidContent, Line, split, unescape};

/// Why a text is no vCard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidCard {
    /// It is cut off or malformed.
    #[error(transparent)]
    Content(#[from] InvalidContent),
    /// It is something else.
    #[error("this is no vCard")]
    Other,
}

/// A contact as text, of version 2.1, 3.0 or 4.0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card(pub(super) Component);

impl Card {
    /// A card of version 3.0, which every program reads, or of 4.0; the name of the contact is still to be set.
    pub fn new(uid: &str, version_4: bool) -> Self {
        let mut card = Component::new("VCARD");
        card.push(Line::new("VERSION", if version_4 { "4.0" } else { "3.0" }));
        card.push(Line::text("UID", uid));
        Self(card)
    }

    /// Read a card.
    ///
    /// # Errors
    /// [`InvalidCard`] when the text is something else or cut off.
    pub fn parse(text: &str) -> Result<Self, InvalidCard> {
        let card = Component::parse(text)?;
        card.is("VCARD")
            .then_some(Self(card))
            .ok_or(InvalidCard::Other)
    }

    /// By what every program knows this contact.
    pub fn uid(&self) -> Option<String> {
        self.0.text("UID")
    }

    /// Whether types and dates are written as version 4.0 wants them.
    pub fn is_version_4(&self) -> bool {
        self.0
            .line("VERSION")
            .is_some_and(|line| line.value().trim() == "4.0")
    }

    /// The name to show; the parts of the name, the organisation or the first mail address where none is given.
    pub fn full_name(&self) -> String {
        let parts = || {
            let [family, given, ..] = self.name_parts();
            Some(format!("{given} {family}").trim().to_owned())
        };
        [
            self.0.text("FN"),
            parts(),
            self.structured("ORG").into_iter().next(),
            self.0.text("EMAIL"),
        ]
        .into_iter()
        .flatten()
        .find(|name| !name.is_empty())
        .unwrap_or_default()
    }

    /// The five parts of a name: family, given, additional, prefixes, suffixes.
    pub(super) fn name_parts(&self) -> [String; 5] {
        let mut parts = self.structured("N").into_iter();
        std::array::from_fn(|_| parts.next().unwrap_or_default())
    }

    /// The parts between semicolons of the first line of that name.
    pub(super) fn structured(&self, name: &str) -> Vec<String> {
        self.0.line(name).map(parts).unwrap_or_default()
    }

    /// Say when it was changed.
    pub(super) fn revised(&mut self, now: Timestamp) {
        let now = now.strftime("%Y%m%dT%H%M%SZ").to_string();
        self.0.set(Line::new("REV", now));
    }
}

impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The parts of a structured value.
pub(super) fn parts(line: &Line) -> Vec<String> {
    split(line.value(), ';')
        .into_iter()
        .map(|part| unescape(part).trim().to_owned())
        .collect()
}
