//! `deck_get_board_overview`: a board with short cards, for a first look.

use futures::future::join;
use nc_generated_tools::deck::GET_BOARD_OVERVIEW;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::types::Stack;
use serde::{Deserialize, Serialize};

use super::{card_view::Summary, filter::Filter, one_board, stacks};

pub(crate) struct GetBoardOverview;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    #[serde(flatten)]
    filter: Filter,
    /// Characters of descriptions; 0 for none
    #[serde(default = "preview")]
    description_preview_length: usize,
}

fn preview() -> usize {
    140
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    board_id: i64,
    title: String,
    labels: Vec<String>,
    stacks: Vec<StackOverview>,
    total_cards: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct StackOverview {
    id: i64,
    title: String,
    order: i64,
    card_count: usize,
    cards: Vec<Summary>,
}

impl StackOverview {
    fn of(ctx: &Ctx, stack: &Stack, preview: usize) -> Self {
        Self {
            id: stack.id.unwrap_or_default(),
            title: stack.title.clone().unwrap_or_default(),
            order: stack.order.unwrap_or_default(),
            card_count: stack.cards.len(),
            cards: stack
                .cards
                .iter()
                .map(|card| Summary::of(ctx, card, preview))
                .collect(),
        }
    }
}

impl Tool for GetBoardOverview {
    const SPEC: &'static Spec = &GET_BOARD_OVERVIEW;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let board_id = input.board_id;
        // Boxed: both at once take more of a stack than a thread of the tests has.
        let (board, stacks) = join(
            Box::pin(one_board::read(ctx, board_id)),
            Box::pin(stacks::read(ctx, board_id, &input.filter)),
        )
        .await;
        let (board, stacks) = (board?, stacks?);
        let preview = input.description_preview_length;
        let shown = |stack| StackOverview::of(ctx, stack, preview);
        let stacks: Vec<StackOverview> = stacks.iter().map(shown).collect();
        Ok(Output {
            board_id,
            title: board.title.unwrap_or_default(),
            labels: board
                .labels
                .into_iter()
                .filter_map(|label| label.title)
                .collect(),
            total_cards: stacks.iter().map(|stack| stack.card_count).sum(),
            stacks,
            url: ctx.links().board(board_id),
        })
    }
}
