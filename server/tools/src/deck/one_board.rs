//! Reading and naming one board.

use nc_toolkit::{Ctx, ToolError};
use nextcloud_client::deck::{Client, types::Board};

use super::no_access;

/// The board with its labels, members and stacks, without cards.
pub(super) async fn read(ctx: &Ctx, id: i64) -> Result<Board, ToolError> {
    let board = Client::from_session(ctx.session()).get_board(id).await;
    Ok(board.map_err(|error| told(id, error))?.into_inner())
}

/// The failure, naming the board if the failure is that there is none.
pub(super) fn told(id: i64, error: impl Into<ToolError>) -> ToolError {
    no_access::told(|| format!("Board {id}"), error)
}
