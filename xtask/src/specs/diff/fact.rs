//! What a document promises about one parameter or field.

use std::collections::BTreeSet;
use std::fmt;

/// Where a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
    Body,
    Answer,
}

impl Place {
    /// The place that a parameter's `in` names.
    pub(super) fn of_parameter(name: &str) -> Self {
        match name {
            "path" => Self::Path,
            "query" => Self::Query,
            _ => Self::Header,
        }
    }

    /// Whether Nextcloud finds a parameter there as well as here: it reads the query and the body alike.
    pub(super) fn reads_like(self, other: Self) -> bool {
        self == other
            || [self, other]
                .iter()
                .all(|place| matches!(place, Self::Query | Self::Body))
    }
}

/// One parameter or field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fact {
    /// JSON types, or `any`, `file`.
    pub(super) kinds: BTreeSet<String>,
    /// May be null.
    pub(super) nullable: bool,
    /// Must be sent, or always comes.
    pub(super) required: bool,
    /// The only values, where the document lists them.
    pub(super) values: Option<BTreeSet<String>>,
    /// Where it travels.
    pub(super) place: Place,
}

impl Fact {
    /// A fact of one kind, without listed values.
    pub(super) fn new(kind: &str, required: bool, place: Place) -> Self {
        Self {
            kinds: BTreeSet::from([kind.to_owned()]),
            nullable: false,
            required,
            values: None,
            place,
        }
    }

    /// Widen to what holds for both alternatives.
    pub(super) fn widen(&mut self, other: Self) {
        self.kinds.extend(other.kinds);
        self.nullable |= other.nullable;
        self.required &= other.required;
        self.values = match (self.values.take(), other.values) {
            (Some(mut ours), Some(theirs)) => {
                ours.extend(theirs);
                Some(ours)
            }
            _ => None,
        };
    }

    /// Whether every type of `other` is one of ours.
    pub(super) fn covers_kinds(&self, other: &Self) -> bool {
        let has = |kind: &str| self.kinds.contains(kind);
        has("any")
            || other
                .kinds
                .iter()
                .all(|kind| has(kind) || (kind == "integer" && has("number")))
    }

    /// Whether we allow every value that `other` lists. A list where there was none only says what was so before.
    pub(super) fn covers_values(&self, other: &Self) -> bool {
        match (&self.values, &other.values) {
            (Some(ours), Some(theirs)) => theirs.is_subset(ours),
            _ => true,
        }
    }

    /// What differs from `self` to `new`, in words; empty if nothing does.
    pub(super) fn differences(&self, new: &Self) -> Vec<String> {
        let mut found = Vec::new();
        if self.kinds != new.kinds || self.nullable != new.nullable {
            found.push(format!("{} → {}", self.kind(), new.kind()));
        }
        if self.place != new.place {
            found.push(format!("{:?} → {:?}", self.place, new.place).to_lowercase());
        }
        if self.required != new.required {
            found.push(
                (if new.required {
                    "now required"
                } else {
                    "now optional"
                })
                .to_owned(),
            );
        }
        if self.values != new.values {
            found.push(match (&self.values, &new.values) {
                (Some(old), Some(new)) => format!("{} → {}", list(old), list(new)),
                (None, Some(new)) => format!("now one of {}", list(new)),
                (_, None) => "now any value".to_owned(),
            });
        }
        found
    }

    fn kind(&self) -> String {
        let mut kinds: Vec<_> = self.kinds.iter().map(String::as_str).collect();
        kinds.extend(self.nullable.then_some("null"));
        kinds.join(" or ")
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}{}",
            if self.required { "required " } else { "" },
            self.kind()
        )
    }
}

fn list(values: &BTreeSet<String>) -> String {
    let values: Vec<_> = values.iter().map(String::as_str).collect();
    format!("({})", values.join(", "))
}
