//! `deck_restore_stack`: Deck brings a deleted stack back when it is written again as it was.

use nc_generated_tools::deck::{RESTORE_STACK, shapes::NewStack};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::StackChange};
use serde::Deserialize;

use super::one_board;

pub(crate) struct RestoreStack;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    /// Number of the stack
    stack_id: i64,
}

impl Tool for RestoreStack {
    const SPEC: &'static Spec = &RESTORE_STACK;
    type Input = Input;
    type Output = NewStack;

    async fn run(ctx: &Ctx, input: Input) -> Result<NewStack, ToolError> {
        let (board_id, id) = (input.board_id, input.stack_id);
        let told = |error| one_board::told(board_id, error);
        let client = Client::from_session(ctx.session());
        let deleted = client
            .list_deleted_stacks(board_id)
            .await
            .map_err(told)?
            .into_inner();
        let stack = deleted
            .into_iter()
            .find(|stack| stack.id == Some(id))
            .ok_or_else(|| {
                ToolError::refused(
                    format!("Stack {id} is not among the deleted stacks of board {board_id}"),
                    "list them with deck_list_deleted",
                )
            })?;
        let change = StackChange {
            title: stack.title.unwrap_or_default(),
            order: stack.order.unwrap_or_default(),
        };
        let saved = client
            .update_stack(board_id, id, &change)
            .await
            .map_err(told)?;
        Ok(saved.into_inner().into())
    }
}
