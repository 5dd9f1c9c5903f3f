//! `deck_reorder_card`: within one board. Deck would move a card to any board this way, and leave its labels behind.

use futures::future::join;
use nc_generated_tools::deck::REORDER_CARD;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::CardPlace};
use serde::Deserialize;

use super::{card_operation::CardOperation, one_board, one_card};

pub(crate) struct ReorderCard;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    /// Number of the stack
    stack_id: i64,
    /// Number of the card
    card_id: i64,
    /// New place, from 0 at the top
    order: i64,
    /// Stack where it goes, its own for a move within
    target_stack_id: i64,
}

impl Tool for ReorderCard {
    const SPEC: &'static Spec = &REORDER_CARD;
    type Input = Input;
    type Output = CardOperation;

    async fn run(ctx: &Ctx, input: Input) -> Result<CardOperation, ToolError> {
        let (board_id, card_id, target) = (input.board_id, input.card_id, input.target_stack_id);
        let client = Client::from_session(ctx.session());
        let card = one_card::read(ctx, board_id, input.stack_id, card_id);
        let (board, card) = join(one_board::read(ctx, board_id), card).await;
        let (board, mut card) = (board?, card?);
        let has = |id: Option<i64>| board.stacks.iter().any(|stack| stack.id == id);
        if !has(Some(target)) || !has(card.stack_id) {
            return Err(ToolError::refused(
                format!("Stack {target} and card {card_id} are not both on board {board_id}"),
                "move a card to another board with deck_move_card_to_board",
            ));
        }
        let place = CardPlace {
            order: input.order,
            stack_id: target,
        };
        let moved = client.reorder_card(board_id, target, card_id, &place).await;
        moved.map_err(|error| one_card::told(card_id, error))?;
        card.stack_id = Some(target);
        Ok(CardOperation::of(ctx, board_id, &card, "Card moved"))
    }
}
