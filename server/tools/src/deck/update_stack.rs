//! `deck_update_stack`: Deck wants both fields, so what is not given is sent as it was.

use nc_generated_tools::deck::{UPDATE_STACK, shapes::StackState};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::StackChange};
use serde::{Deserialize, Serialize};

use super::no_access;

pub(crate) struct UpdateStack;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    /// Number of the stack
    stack_id: i64,
    title: Option<String>,
    /// Place, from 0 on the left
    order: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    status_code: u16,
    message: &'static str,
    #[serde(flatten)]
    stack: StackState,
}

impl Tool for UpdateStack {
    const SPEC: &'static Spec = &UPDATE_STACK;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let stack_id = input.stack_id;
        let told = |error| no_access::told(|| format!("Stack {stack_id}"), error);
        let client = Client::from_session(ctx.session());
        let stack = client
            .get_stack(input.board_id, stack_id)
            .await
            .map_err(told)?
            .into_inner();
        if stack.deleted_at.unwrap_or_default() > 0 {
            return Err(ToolError::refused(
                format!("Stack {stack_id} is deleted"),
                "bring it back with deck_restore_stack",
            ));
        }
        // A stack goes to the board of the address: it must be its own.
        let board_id = stack.board_id.unwrap_or(input.board_id);
        let change = StackChange {
            title: input.title.or(stack.title).unwrap_or_default(),
            order: input.order.or(stack.order).unwrap_or_default(),
        };
        let saved = client
            .update_stack(board_id, stack_id, &change)
            .await
            .map_err(told)?;
        Ok(Output {
            status_code: 200,
            message: "Stack updated",
            stack: saved.into_inner().into(),
        })
    }
}
