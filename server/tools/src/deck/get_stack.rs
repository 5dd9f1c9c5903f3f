//! `deck_get_stack`: one stack of a board.

use nc_generated_tools::deck::GET_STACK;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::{
    stack_view::StackView,
    stacks::{self, Cards},
};

pub(crate) struct GetStack;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    /// Number of the stack
    stack_id: i64,
    #[serde(flatten)]
    cards: Cards,
}

impl Tool for GetStack {
    const SPEC: &'static Spec = &GET_STACK;
    type Input = Input;
    type Output = StackView;

    async fn run(ctx: &Ctx, input: Input) -> Result<StackView, ToolError> {
        let (filter, form) = input.cards.wanted();
        let stacks = stacks::read(ctx, input.board_id, &filter).await?;
        let stack = stacks::find(stacks, input.board_id, input.stack_id)?;
        Ok(StackView::of(ctx, stack, form))
    }
}
