//! What a card says.

use std::collections::BTreeMap;

use super::{Card, Field, birthday};
use crate::content_line::Line;

/// Longest value of a property that is not known by name; longer ones are keys, sounds and logos.
const LONGEST: usize = 2000;

/// Properties that have a place of their own in [`Contact`], or that say nothing about a person.
const KNOWN: [&str; 19] = [
    "VERSION",
    "PRODID",
    "REV",
    "UID",
    "FN",
    "N",
    "ORG",
    "TITLE",
    "EMAIL",
    "TEL",
    "ADR",
    "URL",
    "NOTE",
    "PHOTO",
    "BDAY",
    "CATEGORIES",
    "X-ABLABEL",
    "X-ABADR",
    "",
];

/// A contact, typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Contact {
    /// By what every program knows it.
    pub uid: String,
    /// The name to show.
    pub full_name: String,
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Organisation and its units, with `; ` between.
    pub organization: Option<String>,
    /// What the person is there.
    pub title: Option<String>,
    /// Mail addresses.
    pub emails: Vec<Field>,
    /// Phone numbers.
    pub phones: Vec<Field>,
    /// Postal addresses.
    pub addresses: Vec<Field>,
    /// Links.
    pub urls: Vec<Field>,
    /// Free text.
    pub note: Option<String>,
    /// The photo as a `data:` address, or where it lies.
    pub photo: Option<String>,
    /// `1980-05-31`, or `--05-31` without a year.
    pub birthday: Option<String>,
    /// Groups that the contact is in.
    pub categories: Vec<String>,
    /// Everything else by the name of its property, in the order of the card.
    pub others: BTreeMap<String, Vec<String>>,
}

impl Card {
    /// What it says.
    pub fn contact(&self) -> Contact {
        let fields = |name: &'static str| {
            let lines = self.0.each(name).filter(|line| !line.value().is_empty());
            lines.map(|line| Field::read(line, &self.0)).collect()
        };
        let said = |text: String| Some(text).filter(|text| !text.is_empty());
        let [family, given, ..] = self.name_parts();
        let organization: Vec<String> = self.structured("ORG");
        Contact {
            uid: self.uid().unwrap_or_default(),
            full_name: self.full_name(),
            given_name: said(given),
            family_name: said(family),
            organization: said(organization.join("; ").trim_end_matches("; ").to_owned()),
            title: self.0.text("TITLE"),
            emails: fields("EMAIL"),
            phones: fields("TEL"),
            addresses: fields("ADR"),
            urls: fields("URL"),
            note: self.0.text("NOTE"),
            photo: self.0.line("PHOTO").and_then(photo),
            birthday: self.0.line("BDAY").and_then(birthday::read),
            categories: self.0.each("CATEGORIES").flat_map(Line::as_texts).collect(),
            others: self.others(),
        }
    }

    fn others(&self) -> BTreeMap<String, Vec<String>> {
        let mut others: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for line in self.0.lines() {
            let name = line.name().to_ascii_uppercase();
            if KNOWN.contains(&name.as_str()) {
                continue;
            }
            let size = line.value().len();
            let shown = if size > LONGEST {
                format!("({size} characters)")
            } else {
                line.as_text()
            };
            others.entry(name).or_default().push(shown);
        }
        others
    }
}

/// The photo as an address, whatever version wrote it.
fn photo(line: &Line) -> Option<String> {
    let value = line.value().trim();
    if value.is_empty() {
        return None;
    }
    let encoded = line
        .param("ENCODING")
        .is_some_and(|encoding| matches!(encoding.to_lowercase().as_str(), "b" | "base64"));
    if !encoded {
        return Some(line.as_text());
    }
    let kind = line.param("TYPE").unwrap_or_else(|| "jpeg".to_owned());
    let kind = kind.to_lowercase();
    let kind = kind.trim_start_matches("image/");
    Some(format!("data:image/{kind};base64,{value}"))
}
