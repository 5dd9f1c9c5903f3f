//! Which cards of a board are wanted.

use nc_toolkit::JsonSchema;
use nextcloud_client::deck::types::Card;
use serde::{Deserialize, Serialize};

use super::{labels, people};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Status {
    All,
    #[default]
    Open,
    Done,
    Archived,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
pub(super) struct Filter {
    #[serde(default)]
    pub(super) status: Status,
    #[serde(flatten)]
    pub(super) marks: Marks,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
pub(super) struct Marks {
    /// Only with this label, by title
    pub(super) label: Option<String>,
    /// Only assigned to this user, by id
    pub(super) assigned_to: Option<String>,
}

impl Filter {
    /// Whether cards outside of the archive are wanted.
    pub(super) fn wants_active(&self) -> bool {
        self.status != Status::Archived
    }

    /// Whether cards of the archive are wanted.
    pub(super) fn wants_archived(&self) -> bool {
        matches!(self.status, Status::All | Status::Archived)
    }

    pub(super) fn matches(&self, card: &Card) -> bool {
        let archived = card.archived == Some(true);
        let state = match self.status {
            Status::All => true,
            Status::Open => !archived && card.done.is_none(),
            Status::Done => !archived && card.done.is_some(),
            Status::Archived => archived,
        };
        state && self.marks.match_card(card)
    }
}

impl Marks {
    fn match_card(&self, card: &Card) -> bool {
        let same = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
        let label = self
            .label
            .as_deref()
            .is_none_or(|wanted| labels::titles(card).iter().any(|title| same(title, wanted)));
        let user = self
            .assigned_to
            .as_deref()
            .is_none_or(|wanted| people::assigned(card).iter().any(|id| same(id, wanted)));
        label && user
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_means_neither_done_nor_archived() {
        let card = |archived, done: Option<&str>| Card {
            archived: Some(archived),
            done: done.map(str::to_owned),
            ..Card::default()
        };
        let all = [
            card(false, None),
            card(false, Some("2026-01-01")),
            card(true, None),
        ];
        let found = |status| {
            let filter = Filter {
                status,
                ..Filter::default()
            };
            all.iter()
                .map(|card| filter.matches(card))
                .collect::<Vec<_>>()
        };
        assert_eq!(found(Status::Open), [true, false, false]);
        assert_eq!(found(Status::Done), [false, true, false]);
        assert_eq!(found(Status::Archived), [false, false, true]);
        assert_eq!(found(Status::All), [true, true, true]);
    }
}
