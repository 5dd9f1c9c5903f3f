//! `deck_import_board`: the app's own format, wrapped as its import wants it.

use nc_generated_tools::deck::{IMPORT_BOARD, shapes::NewBoard};
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::BoardImport};
use serde::Deserialize;
use serde_json::{Map, Value, json};

pub(crate) struct ImportBoard;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// The board as exported
    board: Map<String, Value>,
}

impl Tool for ImportBoard {
    const SPEC: &'static Spec = &IMPORT_BOARD;
    type Input = Input;
    type Output = NewBoard;

    async fn run(ctx: &Ctx, input: Input) -> Result<NewBoard, ToolError> {
        for field in ["title", "color", "stacks"] {
            if !input.board.contains_key(field) {
                let message =
                    format!("`board` has no `{field}`: it must be what deck_export_board gave");
                return Err(ToolError::invalid(message));
            }
        }
        let import = BoardImport {
            system: "DeckJson".to_owned(),
            // Deck replaces the owner by the caller, and cannot read an empty configuration.
            config: json!({ "owner": "" }),
            data: json!({ "boards": [input.board] }),
        };
        let client = Client::from_session(ctx.session());
        let words =
            || "The board cannot be imported: it must be what deck_export_board gave".to_owned();
        let board = client.import_board(&import).await;
        let board = board
            .map_err(|error| ToolError::from(error).told(Kind::BadRequest, words))?
            .into_inner();
        let board = NewBoard {
            id: board.id.unwrap_or_default(),
            title: board.title.unwrap_or_default(),
            color: board.color.unwrap_or_default(),
            url: None,
        };
        Ok(board.link(ctx.links()))
    }
}
