//! `deck_move_card_to_board`: Deck's own PUT into a stack of another board, with everything that it would empty.
//!
//! Deck looks the labels up by title on the new board. It cannot do so for an archived card: that leaves the archive for
//! the move and goes back.

use futures::future::join;
use nc_generated_tools::deck::MOVE_CARD_TO_BOARD;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{
    Client,
    types::{Card, CardChange},
};
use serde::Deserialize;

use super::{card_operation::CardOperation, one_board, one_card, people};

pub(crate) struct MoveCardToBoard;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Board where it is
    source_board_id: i64,
    /// Stack where it is
    source_stack_id: i64,
    /// Number of the card
    card_id: i64,
    /// Board where it goes
    target_board_id: i64,
    /// Stack where it goes
    target_stack_id: i64,
    /// Place there, from 0 at the top
    #[serde(default)]
    order: i64,
}

impl Tool for MoveCardToBoard {
    const SPEC: &'static Spec = &MOVE_CARD_TO_BOARD;
    type Input = Input;
    type Output = CardOperation;

    async fn run(ctx: &Ctx, input: Input) -> Result<CardOperation, ToolError> {
        let (board, stack, id) = (input.target_board_id, input.target_stack_id, input.card_id);
        let client = Client::from_session(ctx.session());
        let card = one_card::read(ctx, input.source_board_id, input.source_stack_id, id);
        let (target, card) = join(one_board::read(ctx, board), card).await;
        let (target, card) = (target?, card?);
        if !target.stacks.iter().any(|known| known.id == Some(stack)) {
            return Err(ToolError::refused(
                format!("Stack {stack} is not on board {board}"),
                "list those of a board with deck_get_stacks",
            ));
        }
        let archived = card.archived == Some(true);
        let change = moved(&card, input.order);
        let saved = client.update_card(board, stack, id, &change).await;
        let saved = saved
            .map_err(|error| one_card::told(id, error))?
            .into_inner();
        if archived {
            let back = client.archive_card(board, stack, id).await;
            back.map_err(|error| only_moved(id, board, &error.into()))?;
        }
        Ok(CardOperation::of(
            ctx,
            board,
            &saved,
            "Card moved to the other board",
        ))
    }
}

/// The card as it is, in another place.
fn moved(card: &Card, order: i64) -> CardChange {
    CardChange {
        title: card.title.clone().unwrap_or_default(),
        type_: card.type_.clone().unwrap_or_else(|| "plain".to_owned()),
        owner: card.owner.as_ref().and_then(people::id).unwrap_or_default(),
        description: card.description.clone(),
        order: Some(order),
        duedate: card.duedate.clone(),
        startdate: card.startdate.clone(),
        done: card.done.clone(),
        color: card.color.clone(),
        archived: (card.archived == Some(true)).then_some(false),
    }
}

fn only_moved(id: i64, board: i64, error: &ToolError) -> ToolError {
    ToolError::refused(
        format!("Card {id} is on board {board} now, but could not be archived again: {error}"),
        "archive it with deck_archive_card",
    )
}
