//! `deck_get_cards`: the cards of one stack, page by page.

use nc_generated_tools::deck::GET_CARDS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use serde::{Deserialize, Serialize};

use super::{
    card_view::{CardView, Form},
    filter::Filter,
    stacks,
};

/// Cards on a page if nobody says how many.
const PAGE: usize = 200;

pub(crate) struct GetCards;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    /// Number of the stack
    stack_id: i64,
    #[serde(flatten)]
    form: Form,
    #[serde(flatten)]
    filter: Filter,
    /// Cards on a page; 200 if not given
    limit: Option<i64>,
    /// Cards to skip
    offset: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    cards: Vec<CardView>,
    total: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
}

impl Tool for GetCards {
    const SPEC: &'static Spec = &GET_CARDS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(input.limit, PAGE, 1000)?;
        let offset = page::limit(input.offset, 0, usize::MAX)?;
        let stacks = stacks::read(ctx, input.board_id, &input.filter).await?;
        let stack = stacks::find(stacks, input.board_id, input.stack_id)?;
        let page = page::cut(stack.cards, offset, limit);
        let shown = |card| CardView::of(ctx, card, input.form);
        Ok(Output {
            cards: page.items.into_iter().map(shown).collect(),
            total: page.total,
            next_offset: page.next_offset,
        })
    }
}
