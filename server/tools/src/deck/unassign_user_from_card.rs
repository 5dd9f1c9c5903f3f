//! `deck_unassign_user_from_card`.

use nc_generated_tools::deck::UNASSIGN_USER_FROM_CARD;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError};
use nextcloud_client::deck::Client;

use super::{card_operation::CardOperation, card_user::CardUser, one_card};

pub(crate) struct UnassignUserFromCard;

impl Tool for UnassignUserFromCard {
    const SPEC: &'static Spec = &UNASSIGN_USER_FROM_CARD;
    type Input = CardUser;
    type Output = CardOperation;

    async fn run(ctx: &Ctx, input: CardUser) -> Result<CardOperation, ToolError> {
        let (board_id, stack_id, card_id) = (input.board_id, input.stack_id, input.card_id);
        let client = Client::from_session(ctx.session());
        let done = client
            .unassign_card_user(board_id, stack_id, card_id, &input.choice())
            .await;
        done.map_err(|error| {
            let user_id = &input.user_id;
            let words = || format!("User {user_id} is not assigned to card {card_id}");
            one_card::told(card_id, ToolError::from(error).told(Kind::NotFound, words))
        })?;
        Ok(input.done(ctx, "User unassigned"))
    }
}
