//! `deck_delete_label`: Delete label. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Delete label.
#[derive(Debug)]
pub struct DeleteLabel;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
    /// Number of the label
    pub label_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub label_id: i64,
    pub board_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for DeleteLabel {
    const SPEC: &'static Spec = &Spec {
        name: "deck_delete_label",
        app: &APP,
        title: "Delete label",
        about: "Delete a label for good; it goes off all cards.",
        scopes: &["deck.write"],
        effect: Effect::Delete,
        operations: &["deck.deleteLabel"],
        feature: None,
        since: None,
        envelope: true,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the label {label} for good? It goes off all cards.",
                look: &[
                    nc_toolkit::Look {
                        name: "label",
                        tool: "deck_get_label",
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
                    "Label {label_id} not found or no access", label_id = input.label_id
                ),
            ),
        ];
        let echo_label_id = input.label_id.clone();
        let echo_board_id = input.board_id.clone();
        let answer = client.delete_label(input.board_id, input.label_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            label_id: echo_label_id,
            board_id: echo_board_id,
            status_code: 200,
            message: "Label deleted",
        })
    }
}
