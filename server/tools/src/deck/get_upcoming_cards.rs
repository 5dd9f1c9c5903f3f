//! `deck_get_upcoming_cards`: what the overview of the web page shows.

use nc_generated_tools::deck::GET_UPCOMING_CARDS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::Card};
use serde::{Deserialize, Serialize};

use super::card_view::Summary;

pub(crate) struct GetUpcomingCards;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Cards without a due date too
    #[serde(default)]
    include_undated: bool,
    /// Characters of descriptions; 0 for none
    #[serde(default)]
    description_preview_length: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    groups: Vec<Group>,
    total: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Group {
    /// overdue, today, tomorrow, next_seven_days, later or undated
    when: &'static str,
    cards: Vec<Summary>,
}

impl Tool for GetUpcomingCards {
    const SPEC: &'static Spec = &GET_UPCOMING_CARDS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let found = client.get_upcoming_cards().await?.into_inner();
        let undated = if input.include_undated {
            found.nodue
        } else {
            Vec::new()
        };
        let groups = [
            ("overdue", found.overdue),
            ("today", found.today),
            ("tomorrow", found.tomorrow),
            ("next_seven_days", found.next_seven_days),
            ("later", found.later),
            ("undated", undated),
        ];
        let preview = input.description_preview_length;
        let shown = |cards: Vec<Card>| -> Vec<Summary> {
            cards
                .iter()
                .map(|card| Summary::of(ctx, card, preview))
                .collect()
        };
        let groups: Vec<Group> = groups
            .into_iter()
            .filter(|(_, cards)| !cards.is_empty())
            .map(|(when, cards)| Group {
                when,
                cards: shown(cards),
            })
            .collect();
        Ok(Output {
            total: groups.iter().map(|group| group.cards.len()).sum(),
            groups,
        })
    }
}
