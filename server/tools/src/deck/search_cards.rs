//! `deck_search_cards`: Deck goes on before a second; cards changed in that second must not be lost between two pages.

use nc_generated_tools::deck::SEARCH_CARDS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use nextcloud_client::deck::{Client, types::Card};
use serde::{Deserialize, Serialize};

use super::card_view::{PREVIEW, Summary};

pub(crate) struct SearchCards;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Words and filters that must all match, as tag:urgent oats
    query: String,
    /// Cards on a page, up to 200; 20 if not given
    limit: Option<i64>,
    /// next_cursor of the page before
    cursor: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    cards: Vec<Summary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
}

impl Tool for SearchCards {
    const SPEC: &'static Spec = &SEARCH_CARDS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        if input.query.trim().is_empty() {
            return Err(ToolError::invalid("`query` is empty"));
        }
        let limit = page::limit(input.limit, 20, 200)?.max(1);
        let place = input
            .cursor
            .as_deref()
            .map(Place::parse)
            .transpose()?
            .unwrap_or_default();
        let wanted = i64::try_from(limit + place.seen.len()).ok();
        let before = place.second.map(|second| second.saturating_add(1));
        let client = Client::from_session(ctx.session());
        let mut cards = client
            .search_cards(before, wanted, &input.query)
            .await?
            .into_inner();
        let full =
            wanted.is_some_and(|wanted| i64::try_from(cards.len()).is_ok_and(|got| got >= wanted));
        cards.retain(|card| !card.id.is_some_and(|id| place.seen.contains(&id)));
        let next = full.then(|| place.after(&cards)).flatten();
        Ok(Output {
            cards: cards
                .iter()
                .map(|card| Summary::of(ctx, card, PREVIEW))
                .collect(),
            next_cursor: next.map(|place| place.text()),
        })
    }
}

/// Where a page ended: at a second, of which some cards were shown.
#[derive(Debug, Default, PartialEq, Eq)]
struct Place {
    second: Option<i64>,
    seen: Vec<i64>,
}

impl Place {
    fn parse(text: &str) -> Result<Self, ToolError> {
        let numbers: Result<Vec<i64>, _> = text.split('.').map(str::parse).collect();
        let unknown = || ToolError::invalid("`cursor` is no place in this list");
        let mut numbers = numbers.map_err(|_| unknown())?.into_iter();
        Ok(Self {
            second: Some(numbers.next().ok_or_else(unknown)?),
            seen: numbers.collect(),
        })
    }

    /// The end of a page with these cards, which begins here.
    fn after(&self, cards: &[Card]) -> Option<Self> {
        let second = cards.last()?.last_modified;
        let here = cards.iter().filter(|card| card.last_modified == second);
        let mut seen: Vec<i64> = here.filter_map(|card| card.id).collect();
        if self.second == second {
            seen.extend(&self.seen);
        }
        Some(Self { second, seen })
    }

    fn text(&self) -> String {
        let all = self.second.iter().chain(&self.seen);
        all.map(ToString::to_string).collect::<Vec<_>>().join(".")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(id: i64, second: i64) -> Card {
        Card {
            id: Some(id),
            last_modified: Some(second),
            ..Card::default()
        }
    }

    #[test]
    fn a_page_that_ends_within_a_second_says_what_was_seen_of_it() {
        let place = Place::default()
            .after(&[card(1, 90), card(2, 80), card(3, 80)])
            .unwrap();
        assert_eq!(place.text(), "80.2.3");
        assert_eq!(Place::parse("80.2.3").unwrap(), place);
        let further = place.after(&[card(4, 80), card(5, 80)]).unwrap();
        assert_eq!(further.text(), "80.4.5.2.3");
        assert_eq!(further.after(&[card(6, 70)]).unwrap().text(), "70.6");
        assert!(Place::parse("x").is_err());
    }
}
