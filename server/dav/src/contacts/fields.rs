//! What a contact has several of: mail addresses, phones, postal addresses, links; each with types and a label.

use crate::content_line::{Component, Line, escape};

use super::card::parts;

/// One of several.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Field {
    /// The text; of a postal address, its parts in one line.
    pub value: String,
    /// What it is for, in small letters: `home`, `work`, `cell`; `None` in a change leaves them as they are.
    pub kinds: Option<Vec<String>>,
    /// A word of the user for it.
    pub label: Option<String>,
    /// Whether it is the one to use.
    pub preferred: Option<bool>,
    /// The parts of a postal address (RFC 6350, section 6.3.1): post office box, extended address, street, city, region,
    /// postal code, country.
    pub components: Option<Vec<String>>,
}

/// Values of TYPE that say nothing: every mail address is one of the internet.
const SILENT: [&str; 3] = ["pref", "internet", "x-internet"];

impl Field {
    /// A field of which only the text is said.
    pub fn plain(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            ..Self::default()
        }
    }

    /// Read a line; `labels` is the card it stands in.
    pub(super) fn read(line: &Line, card: &Component) -> Self {
        let types = types(line);
        let preferred = types.iter().any(|kind| kind == "pref")
            || line.param("PREF").is_some_and(|pref| pref == "1");
        let components = line.is("ADR").then(|| parts(line));
        Self {
            value: value(line),
            kinds: Some(
                types
                    .into_iter()
                    .filter(|kind| !SILENT.contains(&kind.as_str()))
                    .collect(),
            ),
            label: label(line, card),
            preferred: Some(preferred),
            components,
        }
    }

    /// Whether a line says the same apart from types and label.
    pub(super) fn is_of(&self, line: &Line) -> bool {
        match &self.components {
            Some(components) => trimmed(components) == trimmed(&parts(line)),
            None => self.value.trim() == value(line),
        }
    }

    /// The value as it stands in a line of that name.
    pub(super) fn written(&self, name: &str) -> String {
        let value = self.value.trim();
        match (name, &self.components) {
            ("ADR", Some(components)) => {
                let mut parts: Vec<String> = components.iter().map(|part| escape(part)).collect();
                parts.resize(parts.len().max(7), String::new());
                parts.join(";")
            }
            // A text says no parts: it is what stands on the envelope.
            ("ADR", None) => format!(";;{};;;;", escape(value)),
            ("URL", _) => value.to_owned(),
            _ => escape(value),
        }
    }

    /// Give a line the types and the preference of this field, where it says any.
    pub(super) fn mark(&self, line: &mut Line, version_4: bool) {
        let preferred = self.preferred;
        let was = Self::read(line, &Component::new("VCARD"));
        if self.kinds.is_none() && preferred.is_none() {
            return;
        }
        let kinds = self.kinds.clone().or(was.kinds).unwrap_or_default();
        let preferred = preferred.or(was.preferred).unwrap_or_default();
        let mut types: Vec<String> = kinds.iter().map(|kind| kind.to_lowercase()).collect();
        line.remove_param("PREF");
        if preferred && version_4 {
            line.set_param("PREF", "1");
        } else if preferred {
            types.push("pref".to_owned());
        }
        line.set_param_list("TYPE", &types);
    }
}

/// Types of a line in small letters, also those that version 2.1 writes without `TYPE=`.
fn types(line: &Line) -> Vec<String> {
    let bare = line
        .each_param()
        .filter(|(_, value)| value.is_empty())
        .map(|(name, _)| name.to_owned());
    line.params_of("TYPE")
        .flat_map(|list| list.split(',').map(str::to_owned).collect::<Vec<_>>())
        .chain(bare)
        .map(|kind| kind.trim().to_lowercase())
        .filter(|kind| !kind.is_empty())
        .collect()
}

fn value(line: &Line) -> String {
    if line.is("ADR") {
        let parts = parts(line);
        let said = parts.iter().filter(|part| !part.is_empty());
        return said.cloned().collect::<Vec<_>>().join(", ");
    }
    let text = line.as_text();
    let text = text.trim();
    let number = line.is("TEL").then(|| text.strip_prefix("tel:")).flatten();
    number.unwrap_or(text).to_owned()
}

/// A word of the user: beside the line in its group, or in it.
fn label(line: &Line, card: &Component) -> Option<String> {
    let group = line.group();
    let beside = card
        .each("X-ABLABEL")
        .find(|label| group.is_some() && label.group() == group);
    let word = match beside {
        Some(beside) => beside.as_text(),
        None => line.param("LABEL")?,
    };
    // Words that Apple translates stand between these signs.
    let word = word.trim_start_matches("_$!<").trim_end_matches(">!$_");
    (!word.is_empty()).then(|| word.to_owned())
}

/// Parts without the empty ones at the end, which mean nothing.
fn trimmed(parts: &[String]) -> &[String] {
    let said = parts.iter().rposition(|part| !part.trim().is_empty());
    parts
        .get(..said.map_or(0, |last| last + 1))
        .unwrap_or(parts)
}
