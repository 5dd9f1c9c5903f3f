//! `deck_get_stacks`: the whole board, as much of it as is wanted.

use nc_generated_tools::deck::GET_STACKS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::{card_view::Form, filter::Filter, stack_view::StackView, stacks};

pub(crate) struct GetStacks;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    #[serde(default = "yes")]
    include_cards: bool,
    #[serde(flatten)]
    form: Form,
    #[serde(flatten)]
    filter: Filter,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    stacks: Vec<StackView>,
    total: usize,
}

fn yes() -> bool {
    true
}

impl Tool for GetStacks {
    const SPEC: &'static Spec = &GET_STACKS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (filter, form) = if input.include_cards {
            (input.filter, Some(input.form))
        } else {
            (Filter::default(), None)
        };
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
