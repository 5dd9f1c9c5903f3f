//! `deck_assign_user_to_card`: members of the board only.

use nc_generated_tools::deck::ASSIGN_USER_TO_CARD;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{
    Client,
    types::{Card, UserChoice},
};
use serde::Deserialize;

use super::{card_operation::CardOperation, one_card};

pub(crate) struct AssignUserToCard;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    /// Number of the stack
    stack_id: i64,
    /// Number of the card
    card_id: i64,
    /// User id of a member of the board
    user_id: String,
}

impl Tool for AssignUserToCard {
    const SPEC: &'static Spec = &ASSIGN_USER_TO_CARD;
    type Input = Input;
    type Output = CardOperation;

    async fn run(ctx: &Ctx, input: Input) -> Result<CardOperation, ToolError> {
        let (board_id, stack_id, card_id) = (input.board_id, input.stack_id, input.card_id);
        let user_id = &input.user_id;
        let choice = UserChoice {
            user_id: user_id.clone(),
            type_: None,
        };
        let client = Client::from_session(ctx.session());
        let done = client
            .assign_card_user(board_id, stack_id, card_id, &choice)
            .await;
        done.map_err(|error| one_card::told(card_id, error))?;
        // Deck answers with the assignment and not with the card.
        let card = Card {
            id: Some(card_id),
            stack_id: Some(stack_id),
            ..Card::default()
        };
        Ok(CardOperation::of(ctx, board_id, &card, "User assigned"))
    }
}
