//! `deck_leave_board`: Leave board. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Leave board.
#[derive(Debug)]
pub struct LeaveBoard;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub board_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for LeaveBoard {
    const SPEC: &'static Spec = &Spec {
        name: "deck_leave_board",
        app: &APP,
        title: "Leave board",
        about: "Give up your access to a board that was shared with you, and your assignments there. Only a member can let you in again.",
        scopes: &["deck.write"],
        effect: Effect::Delete,
        operations: &["deck.leaveBoard"],
        feature: None,
        since: None,
        envelope: true,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Leave the board {board}? Only a member can let you in again.",
                look: &[
                    nc_toolkit::Look {
                        name: "board",
                        tool: "deck_get_board",
                        path: &["title"],
                    },
                ],
                type_back: None,
                undo: false,
                when: &[],
            },
        ),
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::Forbidden,
                format!(
                    "Board {board_id} not found or no access", board_id = input.board_id
                ),
            ),
        ];
        let echo_board_id = input.board_id.clone();
        let answer = client.leave_board(input.board_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            board_id: echo_board_id,
            status_code: 200,
            message: "Board left",
        })
    }
}
