//! One row of the table of settings.

use super::GROUPS;

/// What a value must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// A password or key; never shown. `<NAME>_FILE` may name a file that holds it.
    Secret,
    /// `http://` or `https://` address.
    Url,
    /// A file of this machine.
    Path,
    /// `true` or `false` (also 1/0, yes/no, on/off).
    Switch,
    /// A whole number between the bounds.
    Number(u64, u64),
    /// Seconds, or a number with `ms`, `s`, `m` or `h`.
    Duration,
    /// Names separated by commas.
    List,
    /// One of these words.
    Choice(&'static [&'static str]),
}

impl Kind {
    /// The words for it in the manual.
    pub fn words(self) -> String {
        match self {
            Self::Text => "text".to_owned(),
            Self::Secret => "secret".to_owned(),
            Self::Url => "URL".to_owned(),
            Self::Path => "path".to_owned(),
            Self::Switch => "true or false".to_owned(),
            Self::Number(least, most) => format!("{least} to {most}"),
            Self::Duration => "seconds".to_owned(),
            Self::List => "list, comma separated".to_owned(),
            Self::Choice(words) => words.join(", "),
        }
    }
}

/// A setting: how it is called, what it takes, what it is for.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// Name in the environment and in `.env`; in TOML in lower case.
    pub name: &'static str,
    /// Command line option, without the dashes.
    pub flag: Option<&'static str>,
    /// What a value must look like.
    pub kind: Kind,
    /// The value when none is given, as one would write it.
    pub default: Option<&'static str>,
    /// What it does, for the manual and `--help`.
    pub about: &'static str,
}

impl Setting {
    /// A setting without command line option and default.
    pub const fn new(name: &'static str, kind: Kind, about: &'static str) -> Self {
        Self {
            name,
            flag: None,
            kind,
            default: None,
            about,
        }
    }

    /// The same with a command line option.
    #[must_use]
    pub const fn flag(mut self, flag: &'static str) -> Self {
        self.flag = Some(flag);
        self
    }

    /// The same with a default.
    #[must_use]
    pub const fn or(mut self, default: &'static str) -> Self {
        self.default = Some(default);
        self
    }

    /// Every setting.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        GROUPS.iter().flat_map(|(_, rows)| rows.iter())
    }

    /// The setting of this name, in any case.
    pub fn find(name: &str) -> Option<&'static Self> {
        Self::all().find(|setting| setting.name.eq_ignore_ascii_case(name))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_and_flags_are_unique() {
        let all: Vec<_> = Setting::all().collect();
        let names: BTreeSet<_> = all.iter().map(|setting| setting.name).collect();
        assert_eq!(names.len(), all.len());
        let flags: Vec<_> = all.iter().filter_map(|setting| setting.flag).collect();
        assert_eq!(flags.iter().collect::<BTreeSet<_>>().len(), flags.len());
    }
}
