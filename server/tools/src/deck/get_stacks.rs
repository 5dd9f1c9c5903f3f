//! `deck_get_stacks`: the whole board, as much of it as is wanted.

use nc_generated_tools::deck::GET_STACKS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::{
    stack_view::StackView,
    stacks::{self, Cards},
};

pub(crate) struct GetStacks;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    #[serde(flatten)]
    cards: Cards,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    stacks: Vec<StackView>,
    total: usize,
}

impl Tool for GetStacks {
    const SPEC: &'static Spec = &GET_STACKS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (filter, form) = input.cards.wanted();
        let stacks = stacks::read(ctx, input.board_id, &filter).await?;
        let stacks: Vec<StackView> = stacks
            .into_iter()
            .map(|stack| StackView::of(ctx, stack, form))
            .collect();
        Ok(Output {
            total: stacks.len(),
            stacks,
        })
    }
}
