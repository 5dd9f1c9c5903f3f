//! `deck_get_board`: one board, without what the caller does not want to read.

use nc_generated_tools::deck::{GET_BOARD, shapes::Board};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::one_board;

pub(crate) struct GetBoard;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    /// With whom it is shared
    #[serde(default = "yes")]
    include_acl: bool,
    /// Who can be assigned
    #[serde(default = "yes")]
    include_users: bool,
    #[serde(default = "yes")]
    include_labels: bool,
}

fn yes() -> bool {
    true
}

impl Tool for GetBoard {
    const SPEC: &'static Spec = &GET_BOARD;
    type Input = Input;
    type Output = Board;

    async fn run(ctx: &Ctx, input: Input) -> Result<Board, ToolError> {
        let board = one_board::read(ctx, input.board_id).await?;
        let board = Board::from(board).link(ctx.links());
        Ok(Board {
            acl: board.acl.filter(|_| input.include_acl),
            users: board.users.filter(|_| input.include_users),
            labels: board.labels.filter(|_| input.include_labels),
            ..board
        })
    }
}
