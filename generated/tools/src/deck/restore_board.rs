//! `deck_restore_board`: Restore board. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Restore board.
#[derive(Debug)]
pub struct RestoreBoard;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
}
impl Tool for RestoreBoard {
    const SPEC: &'static Spec = &Spec {
        name: "deck_restore_board",
        app: &APP,
        title: "Restore board",
        about: "Bring back a deleted board.",
        scopes: &["deck.write"],
        effect: Effect::Set,
        operations: &["deck.undoDeleteBoard"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = NewBoard;
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
        let answer = client.undo_delete_board(input.board_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(NewBoard::from(item).link(ctx.links()))
    }
}
