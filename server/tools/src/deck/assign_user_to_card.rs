//! `deck_assign_user_to_card`: members of the board only.

use nc_generated_tools::deck::ASSIGN_USER_TO_CARD;
use nc_toolkit::{Ctx, Spec, Tool, ToolError};
use nextcloud_client::deck::Client;

use super::{card_operation::CardOperation, card_user::CardUser, one_card};

pub(crate) struct AssignUserToCard;

impl Tool for AssignUserToCard {
    const SPEC: &'static Spec = &ASSIGN_USER_TO_CARD;
    type Input = CardUser;
    type Output = CardOperation;

    async fn run(ctx: &Ctx, input: CardUser) -> Result<CardOperation, ToolError> {
        let (board_id, stack_id, card_id) = (input.board_id, input.stack_id, input.card_id);
        let client = Client::from_session(ctx.session());
        let done = client
            .assign_card_user(board_id, stack_id, card_id, &input.choice())
            .await;
        done.map_err(|error| one_card::told(card_id, error))?;
        Ok(input.done(ctx, "User assigned"))
    }
}
