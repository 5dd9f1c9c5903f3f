//! Reading and naming one card.

use nc_toolkit::{Ctx, ToolError};
use nextcloud_client::deck::{Client, types::Card};

use super::no_access;

/// The card as it is now. The stack in the address is not compared with where the card is.
pub(super) async fn read(
    ctx: &Ctx,
    board_id: i64,
    stack_id: i64,
    id: i64,
) -> Result<Card, ToolError> {
    let client = Client::from_session(ctx.session());
    let card = client.get_card(board_id, stack_id, id).await;
    Ok(card.map_err(|error| told(id, error))?.into_inner())
}

/// The failure, naming the card if the failure is that there is none.
pub(super) fn told(id: i64, error: impl Into<ToolError>) -> ToolError {
    no_access::told(|| format!("Card {id}"), error)
}
