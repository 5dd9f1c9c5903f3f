//! `deck_export_board`: Export board. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Export board.
#[derive(Debug)]
pub struct ExportBoard;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub board: serde_json::Value,
}
impl Tool for ExportBoard {
    const SPEC: &'static Spec = &Spec {
        name: "deck_export_board",
        app: &APP,
        title: "Export board",
        about: "Read a whole board with stacks and cards, without archived ones, as deck_import_board takes it.",
        scopes: &["deck.read"],
        effect: Effect::Read,
        operations: &["deck.exportBoard"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "deck",
                text: &["board"],
                author: &[],
                sender: &[],
                only_if: None,
            },
        ),
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
        let answer = client.export_board(input.board_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            board: pick::value(item).unwrap_or_default(),
        })
    }
}
