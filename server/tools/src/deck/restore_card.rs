//! `deck_restore_card`: Deck brings a deleted card back when it is written again as it was.

use nc_generated_tools::deck::RESTORE_CARD;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::CardChange};
use serde::Deserialize;

use super::{card_operation::CardOperation, one_board, people};

pub(crate) struct RestoreCard;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    /// Number of the card
    card_id: i64,
}

impl Tool for RestoreCard {
    const SPEC: &'static Spec = &RESTORE_CARD;
    type Input = Input;
    type Output = CardOperation;

    async fn run(ctx: &Ctx, input: Input) -> Result<CardOperation, ToolError> {
        let (board_id, id) = (input.board_id, input.card_id);
        let told = |error| one_board::told(board_id, error);
        let client = Client::from_session(ctx.session());
        let deleted = client
            .list_deleted_cards(board_id)
            .await
            .map_err(told)?
            .into_inner();
        let card = deleted
            .into_iter()
            .find(|card| card.id == Some(id))
            .ok_or_else(|| {
                ToolError::refused(
                    format!("Card {id} is not among the deleted cards of board {board_id}"),
                    "list them with deck_list_deleted",
                )
            })?;
        let stack_id = card.stack_id.unwrap_or_default();
        let change = CardChange {
            title: card.title.unwrap_or_default(),
            type_: card.type_.unwrap_or_else(|| "plain".to_owned()),
            owner: card.owner.as_ref().and_then(people::id).unwrap_or_default(),
            description: card.description,
            order: card.order,
            duedate: card.duedate,
            startdate: card.startdate,
            done: card.done,
            color: card.color,
            archived: None,
        };
        let saved = client
            .update_card(board_id, stack_id, id, &change)
            .await
            .map_err(told)?;
        Ok(CardOperation::of(
            ctx,
            board_id,
            &saved.into_inner(),
            "Card restored",
        ))
    }
}
