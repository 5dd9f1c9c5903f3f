//! A user and the card that they are assigned to, or not any more.

use nc_toolkit::{Ctx, JsonSchema};
use nextcloud_client::deck::types::{Card, UserChoice};
use serde::Deserialize;

use super::card_operation::CardOperation;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct CardUser {
    /// Number of the board
    pub(super) board_id: i64,
    /// Number of the stack
    pub(super) stack_id: i64,
    /// Number of the card
    pub(super) card_id: i64,
    /// User id of a member of the board
    pub(super) user_id: String,
}

impl CardUser {
    pub(super) fn choice(&self) -> UserChoice {
        UserChoice {
            user_id: self.user_id.clone(),
            type_: None,
        }
    }

    /// What is answered: Deck answers with the assignment and not with the card.
    pub(super) fn done(&self, ctx: &Ctx, message: &'static str) -> CardOperation {
        let card = Card {
            id: Some(self.card_id),
            stack_id: Some(self.stack_id),
            ..Card::default()
        };
        CardOperation::of(ctx, self.board_id, &card, message)
    }
}
