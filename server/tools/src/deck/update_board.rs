//! `deck_update_board`: Deck takes a board out of the archive unless told otherwise, so everything is sent.

use nc_generated_tools::deck::{UPDATE_BOARD, shapes::NewBoard};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::BoardChange};
use serde::{Deserialize, Serialize};

use super::one_board;

pub(crate) struct UpdateBoard;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    title: Option<String>,
    /// Six hexadecimal digits
    color: Option<String>,
    archived: Option<bool>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    #[serde(flatten)]
    board: NewBoard,
    archived: bool,
}

impl Tool for UpdateBoard {
    const SPEC: &'static Spec = &UPDATE_BOARD;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let board_id = input.board_id;
        let told = |error| one_board::told(board_id, error);
        let client = Client::from_session(ctx.session());
        let board = one_board::read(ctx, board_id).await?;
        let change = BoardChange {
            title: input.title.or(board.title).unwrap_or_default(),
            color: input.color.or(board.color).unwrap_or_default(),
            archived: input.archived.or(board.archived),
        };
        let saved = client
            .update_board(board_id, &change)
            .await
            .map_err(told)?
            .into_inner();
        Ok(Output {
            archived: saved.archived.unwrap_or_default(),
            board: NewBoard::from(saved).link(ctx.links()),
        })
    }
}
