//! `deck_get_archived_stacks`: what `deck_get_stacks` shows of the archive.

use nc_generated_tools::deck::GET_ARCHIVED_STACKS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::{
    card_view::Form,
    filter::{Filter, Marks, Status},
    stack_view::StackView,
    stacks,
};

pub(crate) struct GetArchivedStacks;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    #[serde(flatten)]
    form: Form,
    #[serde(flatten)]
    marks: Marks,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    stacks: Vec<StackView>,
    total: usize,
}

impl Tool for GetArchivedStacks {
    const SPEC: &'static Spec = &GET_ARCHIVED_STACKS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let filter = Filter {
            status: Status::Archived,
            marks: input.marks,
        };
        let stacks = stacks::read(ctx, input.board_id, &filter).await?;
        let shown = |stack| StackView::of(ctx, stack, Some(input.form));
        let stacks: Vec<StackView> = stacks.into_iter().map(shown).collect();
        Ok(Output {
            total: stacks.len(),
            stacks,
        })
    }
}
