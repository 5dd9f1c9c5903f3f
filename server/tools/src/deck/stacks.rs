//! The stacks of a board with the cards that are wanted: one request, or two with the archive.
//!
//! A single stack is read this way too: asked for alone, its cards come without labels.

use futures::future::join3;
use nc_toolkit::{Ctx, JsonSchema, ToolError};
use nextcloud_client::deck::{
    Client,
    types::{Card, Stack},
};

use serde::Deserialize;

use super::{card_view::Form, filter::Filter, one_board};

/// Whether and how the cards of stacks are wanted.
#[derive(Debug, Deserialize, JsonSchema)]
pub(super) struct Cards {
    #[serde(default = "yes")]
    include_cards: bool,
    #[serde(flatten)]
    form: Form,
    #[serde(flatten)]
    filter: Filter,
}

fn yes() -> bool {
    true
}

impl Cards {
    /// What to read, and how to show the cards if at all.
    pub(super) fn wanted(self) -> (Filter, Option<Form>) {
        if self.include_cards {
            (self.filter, Some(self.form))
        } else {
            (Filter::default(), None)
        }
    }
}

/// The stacks from left to right, with the cards that match.
pub(super) async fn read(
    ctx: &Ctx,
    board_id: i64,
    filter: &Filter,
) -> Result<Vec<Stack>, ToolError> {
    let client = &Client::from_session(ctx.session());
    let told = |error| one_board::told(board_id, error);
    let active = async {
        if !filter.wants_active() {
            return Ok::<_, ToolError>(Vec::new());
        }
        let stacks = client.list_stacks(board_id, None).await;
        Ok(stacks.map_err(told)?.into_inner())
    };
    let archived = async {
        if !filter.wants_archived() {
            return Ok::<_, ToolError>(Vec::new());
        }
        let stacks = client.list_archived_stacks(board_id).await;
        Ok(stacks.map_err(told)?.into_inner())
    };
    let (stacks, shelves, assigned) = join3(active, archived, archived_of(client, filter)).await;
    let (mut stacks, mut shelves, assigned) = (stacks?, shelves?, assigned?);
    if let Some(cards) = assigned {
        for shelf in &mut shelves {
            shelf.cards = cards
                .iter()
                .filter(|card| card.stack_id == shelf.id)
                .cloned()
                .collect();
        }
    }
    for shelf in shelves {
        match stacks.iter_mut().find(|stack| stack.id == shelf.id) {
            Some(stack) => stack.cards.extend(shelf.cards),
            None => stacks.push(shelf),
        }
    }
    for stack in &mut stacks {
        stack.cards.retain(|card| filter.matches(card));
    }
    stacks.sort_by_key(|stack| (stack.order, stack.id));
    Ok(stacks)
}

/// The archived cards of whom the filter names, on all boards: the archive of a board does not say who is assigned.
async fn archived_of(client: &Client, filter: &Filter) -> Result<Option<Vec<Card>>, ToolError> {
    let Some(user) = filter
        .marks
        .assigned_to
        .as_deref()
        .filter(|_| filter.wants_archived())
    else {
        return Ok(None);
    };
    let term = format!("assigned:\"{}\"", user.replace('"', ""));
    let mut cards = client.search_cards(None, None, &term).await?.into_inner();
    cards.retain(|card| card.archived == Some(true));
    Ok(Some(cards))
}

/// The stack with this number.
pub(super) fn find(stacks: Vec<Stack>, board_id: i64, id: i64) -> Result<Stack, ToolError> {
    stacks
        .into_iter()
        .find(|stack| stack.id == Some(id))
        .ok_or_else(|| {
            ToolError::refused(
                format!("Stack {id} not found on board {board_id}"),
                "list them with deck_get_stacks",
            )
        })
}
