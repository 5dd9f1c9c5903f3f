//! `deck_update_label`: Deck wants both fields, so what is not given is sent as it was.

use nc_generated_tools::deck::UPDATE_LABEL;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::LabelChange};
use serde::{Deserialize, Serialize};

use super::no_access;

pub(crate) struct UpdateLabel;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    /// Number of the label
    label_id: i64,
    title: Option<String>,
    /// Six hexadecimal digits
    color: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    status_code: u16,
    message: &'static str,
    label_id: i64,
    board_id: i64,
}

impl Tool for UpdateLabel {
    const SPEC: &'static Spec = &UPDATE_LABEL;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (board_id, label_id) = (input.board_id, input.label_id);
        let told = |error| no_access::told(|| format!("Label {label_id}"), error);
        let client = Client::from_session(ctx.session());
        let label = client
            .get_label(board_id, label_id)
            .await
            .map_err(told)?
            .into_inner();
        let change = LabelChange {
            title: input.title.or(label.title).unwrap_or_default(),
            color: input.color.or(label.color).unwrap_or_default(),
        };
        client
            .update_label(board_id, label_id, &change)
            .await
            .map_err(told)?;
        Ok(Output {
            status_code: 200,
            message: "Label updated",
            label_id,
            board_id,
        })
    }
}
