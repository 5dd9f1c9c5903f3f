//! Reading one value at a time, noting what is wrong with it.

use std::{path::PathBuf, time::Duration};

use nc_base::Secret;

use crate::config::{ConfigError, Kind, Note, Setting, Sources, Value, suggest};

/// Gives typed values and remembers every problem.
#[derive(Debug)]
pub(crate) struct Reader(Sources);

impl Reader {
    pub(crate) fn new(sources: Sources) -> Self {
        Self(sources)
    }

    pub(crate) fn into_error(self) -> Option<ConfigError> {
        self.0.into_error()
    }

    pub(crate) fn notes(&self) -> Vec<Note> {
        self.0.notes.clone()
    }

    pub(crate) fn push_note(&mut self, note: Note) {
        self.0.notes.push(note);
    }

    pub(crate) fn problem(&mut self, name: &str, what: &str, fix: &str) {
        let name = match self.0.values.get(name) {
            Some(value) => format!("{name} (from {})", value.origin),
            None => name.to_owned(),
        };
        self.0.problem(&name, what, fix);
    }

    pub(crate) fn is_set(&self, name: &str) -> bool {
        self.0.values.contains_key(name)
    }

    pub(crate) fn secret(&self, name: &str) -> Option<Secret> {
        self.0.values.get(name).map(|value| value.text.clone())
    }

    /// The text as given, or the default.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        match self.0.values.get(name) {
            Some(Value { text, .. }) => Some(text.expose().to_owned()),
            None => Setting::find(name)?.default.map(ToOwned::to_owned),
        }
    }

    pub(super) fn path(&mut self, name: &str) -> Option<PathBuf> {
        let path = PathBuf::from(self.text(name)?);
        if path.is_file() {
            return Some(path);
        }
        self.problem(
            name,
            "there is no such file",
            "name an existing file, or remove the setting",
        );
        None
    }

    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        let text = self.text(name).unwrap_or_default();
        let items = text
            .trim_start_matches('[')
            .trim_end_matches(']')
            .split([',', ';']);
        items
            .map(|item| item.trim().trim_matches(['"', '\'']))
            .filter(|item| !item.is_empty())
            .map(ToOwned::to_owned)
            .collect()
    }

    pub(crate) fn switch(&mut self, name: &str) -> bool {
        self.parsed(name, switch, "not true or false", "write true or false")
            .unwrap_or_default()
    }

    pub(crate) fn duration(&mut self, name: &str) -> Duration {
        self.parsed(
            name,
            duration,
            "not a time",
            "write seconds, or 500ms, 2m, 1h; above zero",
        )
        .unwrap_or(Duration::from_secs(30))
    }

    pub(crate) fn number(&mut self, name: &str) -> u64 {
        self.given_number(name).unwrap_or_default()
    }

    pub(crate) fn given_number(&mut self, name: &str) -> Option<u64> {
        let (least, most) = match Setting::find(name)?.kind {
            Kind::Number(least, most) => (least, most),
            _ => (0, u64::MAX),
        };
        let within = |text: &str| {
            let number: u64 = match text.parse() {
                Ok(number) => number,
                Err(_) => whole(text)?,
            };
            (least..=most).contains(&number).then_some(number)
        };
        let fix = format!("write a whole number from {least} to {most}");
        self.parsed(name, within, "not a number that fits", &fix)
    }

    pub(super) fn size(&mut self, name: &str) -> usize {
        usize::try_from(self.number(name)).unwrap_or(usize::MAX)
    }

    /// The chosen word, in lower case, or the default.
    pub(crate) fn choice(&mut self, name: &str) -> &'static str {
        let Some((Kind::Choice(words), default)) =
            Setting::find(name).map(|row| (row.kind, row.default))
        else {
            return "";
        };
        let chosen = |text: &str| {
            let text = text.to_ascii_lowercase();
            words
                .iter()
                .find(|word| **word == text || word.starts_with(&text) && text == "warn")
                .copied()
        };
        let given = self.text(name).unwrap_or_default().to_ascii_lowercase();
        let fix = match suggest::closest_of(&given, words.iter().copied()) {
            Some(meant) => format!("did you mean {meant}?"),
            None => format!("choose from {}", words.join(", ")),
        };
        self.parsed(name, chosen, "not one of the known words", &fix)
            .or(default)
            .unwrap_or_default()
    }

    fn parsed<T>(
        &mut self,
        name: &str,
        parse: impl Fn(&str) -> Option<T>,
        what: &str,
        fix: &str,
    ) -> Option<T> {
        let text = self.text(name)?;
        if let Some(value) = parse(&text) {
            return Some(value);
        }
        let shown: String = text.chars().take(60).collect();
        self.problem(name, &format!("\"{shown}\" is {what}"), fix);
        Setting::find(name)?.default.and_then(parse)
    }
}

/// `50.0`, as some write a whole number.
fn whole(text: &str) -> Option<u64> {
    let (number, fraction) = text.split_once('.')?;
    fraction
        .bytes()
        .all(|digit| digit == b'0')
        .then(|| number.parse().ok())?
}

fn switch(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => Some(true),
        "0" | "false" | "no" | "off" => Some(false),
        _ => None,
    }
}

fn duration(text: &str) -> Option<Duration> {
    let at = text
        .find(|c: char| c.is_ascii_alphabetic())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(at);
    let number: f64 = number.trim().parse().ok()?;
    let seconds = match unit {
        "ms" => number / 1000.0,
        "" | "s" => number,
        "m" => number * 60.0,
        "h" => number * 3600.0,
        _ => return None,
    };
    Duration::try_from_secs_f64(seconds)
        .ok()
        .filter(|time| !time.is_zero())
}
