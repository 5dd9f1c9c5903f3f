//! Changing a card where it is said, and nowhere else.

use std::collections::{BTreeMap, BTreeSet};

use calcard::{common::IanaParse, vcard::VCardProperty};
use jiff::Timestamp;

use super::{Card, Field, birthday};
use crate::content_line::{Line, escape};

/// Properties of older versions that the register of today's no longer has.
const OLDER: [&str; 6] = ["AGENT", "CLASS", "LABEL", "MAILER", "NAME", "SORT-STRING"];

/// Why a change cannot be made; the text names what is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct InvalidChange(pub String);

/// What becomes of the fields of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldsChange {
    /// The preferred one, else the first, becomes this; the others stay.
    First(Field),
    /// These and no others. Those that were there before keep what is not said about them.
    All(Vec<Field>),
}

/// What is to change; what is `None` stays. An empty text takes something away.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ContactChange {
    /// The name to show; cannot be empty.
    pub full_name: Option<String>,
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Organisation and its units, with `;` between.
    pub organization: Option<String>,
    /// What the person is there.
    pub title: Option<String>,
    /// Free text.
    pub note: Option<String>,
    /// `1980-05-31`, or `--05-31` without a year.
    pub birthday: Option<String>,
    /// `data:image/...;base64,...`.
    pub photo: Option<String>,
    /// Groups that the contact is in.
    pub categories: Option<Vec<String>>,
    /// Mail addresses.
    pub emails: Option<FieldsChange>,
    /// Phone numbers.
    pub phones: Option<FieldsChange>,
    /// Postal addresses.
    pub addresses: Option<FieldsChange>,
    /// Links.
    pub urls: Option<FieldsChange>,
    /// Other properties by name: all their values.
    pub others: BTreeMap<String, Vec<String>>,
}

impl Card {
    /// Change what `change` says; all of it or, with an error, nothing.
    ///
    /// # Errors
    /// [`InvalidChange`] for a value that no card can hold.
    pub fn apply(&mut self, change: &ContactChange, now: Timestamp) -> Result<(), InvalidChange> {
        let mut changed = self.clone();
        changed.rename(change)?;
        let texts = [("TITLE", &change.title), ("NOTE", &change.note)];
        for (name, text) in texts {
            if let Some(text) = text {
                changed.0.set_text(name, text);
            }
        }
        if let Some(units) = &change.organization {
            changed.set_structured("ORG", &units.split(';').map(str::trim).collect::<Vec<_>>());
        }
        if let Some(categories) = &change.categories {
            changed.categorise(categories);
        }
        if let Some(date) = &change.birthday {
            changed.born(date)?;
        }
        if let Some(photo) = &change.photo {
            changed.portray(photo)?;
        }
        let fields = [
            ("EMAIL", &change.emails),
            ("TEL", &change.phones),
            ("ADR", &change.addresses),
            ("URL", &change.urls),
        ];
        for (name, fields) in fields {
            if let Some(fields) = fields {
                changed.set_fields(name, fields);
            }
        }
        for (name, values) in &change.others {
            changed.set_other(name, values)?;
        }
        changed.revised(now);
        *self = changed;
        Ok(())
    }

    fn rename(&mut self, change: &ContactChange) -> Result<(), InvalidChange> {
        let (old_name, old_parts) = (self.full_name(), self.name_parts());
        let mut parts = old_parts.clone();
        let [family, given, ..] = &mut parts;
        let said = [&change.given_name, &change.family_name];
        if let Some(name) = &change.full_name {
            let name = name.trim();
            if name.is_empty() {
                return Err(InvalidChange("the full name cannot be empty".to_owned()));
            }
            // The parts follow only where they said the same as the whole, and nobody says otherwise.
            let same = format!("{given} {family}").trim() == old_name.trim();
            if said == [&None, &None] && same {
                let (first, last) = name.rsplit_once(' ').unwrap_or((name, ""));
                (*given, *family) = (first.trim().to_owned(), last.to_owned());
            }
            self.0.set_text("FN", name);
        }
        if let Some(name) = &change.given_name {
            name.trim().clone_into(given);
        }
        if let Some(name) = &change.family_name {
            name.trim().clone_into(family);
        }
        let whole = format!("{given} {family}");
        // Version 3.0 wants one always.
        let missing = self.0.line("N").is_none() && !self.is_version_4();
        if parts != old_parts || (missing && change.full_name.is_some()) {
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            self.set_structured("N", &parts);
        }
        if self.0.text("FN").is_none() || (change.full_name.is_none() && said != [&None, &None]) {
            self.0.set_text("FN", whole.trim());
        }
        if self.full_name().is_empty() {
            let message = "a contact needs a full name (`fn`)";
            return Err(InvalidChange(message.to_owned()));
        }
        Ok(())
    }

    fn set_structured(&mut self, name: &str, parts: &[&str]) {
        if parts.iter().all(|part| part.is_empty()) && name != "N" {
            self.0.remove(name);
            return;
        }
        let parts: Vec<String> = parts.iter().map(|part| escape(part)).collect();
        let mut line = self.0.line(name).cloned();
        let value = parts.join(";");
        match &mut line {
            Some(line) => line.set_value(value),
            None => line = Some(Line::new(name, value)),
        }
        if let Some(line) = line {
            self.0.set(line);
        }
    }

    fn categorise(&mut self, categories: &[String]) {
        let said: Vec<&str> = categories
            .iter()
            .map(|one| one.trim())
            .filter(|one| !one.is_empty())
            .collect();
        if said.is_empty() {
            self.0.remove("CATEGORIES");
        } else {
            self.0.set(Line::texts("CATEGORIES", said));
        }
    }

    fn born(&mut self, date: &str) -> Result<(), InvalidChange> {
        if date.trim().is_empty() {
            self.0.remove("BDAY");
            return Ok(());
        }
        let line = birthday::line(date, self.is_version_4()).ok_or_else(|| {
            InvalidChange(format!(
                "`{date}` is no birthday: write 1980-05-31, or --05-31 without a year"
            ))
        })?;
        let known = self.0.line("BDAY").and_then(birthday::read);
        if known != birthday::read(&line) {
            self.0.set(line);
        }
        Ok(())
    }

    fn portray(&mut self, photo: &str) -> Result<(), InvalidChange> {
        let photo = photo.trim();
        if photo.is_empty() {
            self.0.remove("PHOTO");
            return Ok(());
        }
        let packed = |data: &str| {
            let legal =
                |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
            !data.is_empty() && data.bytes().all(legal)
        };
        let parts = photo
            .strip_prefix("data:image/")
            .and_then(|rest| rest.split_once(";base64,"))
            .filter(|(kind, data)| kind.bytes().all(|b| b.is_ascii_alphanumeric()) && packed(data));
        let Some((kind, data)) = parts else {
            let message = "a photo is written as data:image/jpeg;base64, and the picture in base64";
            return Err(InvalidChange(message.to_owned()));
        };
        self.0.set(if self.is_version_4() {
            Line::new("PHOTO", photo)
        } else {
            Line::new("PHOTO", data)
                .with("ENCODING", "b")
                .with("TYPE", &kind.to_uppercase())
        });
        Ok(())
    }

    fn set_fields(&mut self, name: &str, change: &FieldsChange) {
        let old: Vec<Line> = self.0.each(name).cloned().collect();
        let lines = match change {
            FieldsChange::First(field) => self.with_first(name, field, old.clone()),
            FieldsChange::All(fields) => {
                let mut left = old.clone();
                let lines = fields.iter().filter(|field| field.is_said());
                let lines: Vec<(Line, &Field)> = lines
                    .map(|field| {
                        let known = left.iter().position(|line| field.is_of(line));
                        let known = known.map(|at| left.remove(at));
                        (self.line_of(name, field, known), field)
                    })
                    .collect();
                lines
                    .into_iter()
                    .map(|(line, field)| self.labelled(line, field))
                    .collect()
            }
        };
        let mut lines = lines.into_iter();
        match lines.next() {
            Some(first) => self.0.set(first),
            None => self.0.remove(name),
        }
        lines.for_each(|line| self.0.push(line));
        self.forget_labels(&old);
    }

    fn with_first(&mut self, name: &str, field: &Field, mut lines: Vec<Line>) -> Vec<Line> {
        let card = &self.0;
        let preferred = lines
            .iter()
            .position(|line| Field::read(line, card).preferred == Some(true))
            .unwrap_or(0);
        if !field.is_said() {
            if preferred < lines.len() {
                lines.remove(preferred);
            }
            return lines;
        }
        let known = (preferred < lines.len()).then(|| lines.remove(preferred));
        let line = self.line_of(name, field, known);
        let line = self.labelled(line, field);
        lines.insert(preferred.min(lines.len()), line);
        lines
    }

    /// The line of a field: the known one with what is said about it, or a new one.
    fn line_of(&self, name: &str, field: &Field, known: Option<Line>) -> Line {
        let mut line = known.unwrap_or_else(|| Line::new(name, ""));
        if !field.is_of(&line) || line.value().is_empty() {
            line.set_value(field.written(name));
            line.remove_param("VALUE");
        }
        field.mark(&mut line, self.is_version_4());
        line
    }

    /// The line in a group with its label, where the field says one.
    fn labelled(&mut self, line: Line, field: &Field) -> Line {
        let Some(label) = &field.label else {
            return line;
        };
        if Field::read(&line, &self.0).label.as_ref() == Some(label) {
            return line;
        }
        let group = line
            .group()
            .map_or_else(|| self.free_group(), str::to_owned);
        let own = |other: &Line| other.is("X-ABLABEL") && other.group() == Some(&group);
        self.0.retain_lines(|other| !own(other));
        self.0.push(Line::text("X-ABLabel", label).in_group(&group));
        line.in_group(&group)
    }

    fn free_group(&self) -> String {
        let taken: BTreeSet<&str> = self.0.lines().filter_map(Line::group).collect();
        // One more than are taken: one of them is free.
        (1..=taken.len() + 1)
            .map(|number| format!("item{number}"))
            .find(|group| !taken.contains(group.as_str()))
            .unwrap_or_default()
    }

    /// Take away what only spoke about lines that are gone.
    fn forget_labels(&mut self, old: &[Line]) {
        let beside = |line: &Line| line.name().to_ascii_uppercase().starts_with("X-AB");
        let held: BTreeSet<String> = self
            .0
            .lines()
            .filter(|line| !beside(line))
            .filter_map(|line| line.group().map(str::to_owned))
            .collect();
        let lost: BTreeSet<&str> = old
            .iter()
            .filter_map(Line::group)
            .filter(|group| !held.contains(*group))
            .collect();
        self.0
            .retain_lines(|line| !line.group().is_some_and(|group| lost.contains(group)));
    }

    fn set_other(&mut self, name: &str, values: &[String]) -> Result<(), InvalidChange> {
        let legal = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let name = name.trim().to_ascii_uppercase();
        let structure = ["BEGIN", "END", "VERSION", "UID"];
        let known = name.starts_with("X-")
            || OLDER.contains(&name.as_str())
            || VCardProperty::parse(name.as_bytes()).is_some();
        if !known || !name.bytes().all(legal) || structure.contains(&name.as_str()) {
            return Err(InvalidChange(format!(
                "`{name}` is no property of a contact: there are NICKNAME, ROLE, GENDER and others of vCard; your own begin with X-"
            )));
        }
        let said: Vec<&str> = values
            .iter()
            .map(|value| value.trim())
            .filter(|value| !value.is_empty())
            .collect();
        let known: Vec<String> = self.0.each(&name).map(Line::as_text).collect();
        if known == said {
            return Ok(());
        }
        self.0.remove(&name);
        for value in said {
            self.0.push(Line::text(&name, value));
        }
        Ok(())
    }
}

impl Field {
    fn is_said(&self) -> bool {
        let parts = self.components.iter().flatten();
        !self.value.trim().is_empty() || parts.into_iter().any(|part| !part.trim().is_empty())
    }
}
