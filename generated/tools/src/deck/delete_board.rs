//! `deck_delete_board`: Delete board. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Delete board.
#[derive(Debug)]
pub struct DeleteBoard;
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
impl Tool for DeleteBoard {
    const SPEC: &'static Spec = &Spec {
        name: "deck_delete_board",
        app: &APP,
        title: "Delete board",
        about: "Delete a board for all its members. deck_restore_board brings it back for some days.",
        scopes: &["deck.write"],
        effect: Effect::Delete,
        operations: &["deck.deleteBoard"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
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
        let answer = client.delete_board(input.board_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            board_id: echo_board_id,
            status_code: 200,
            message: "Board deleted",
        })
    }
}
