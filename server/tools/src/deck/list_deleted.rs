//! `deck_list_deleted`: the trash of a board.

use futures::future::join;
use nc_generated_tools::deck::LIST_DELETED;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::Client;
use serde::{Deserialize, Serialize};

use super::{
    card_view::{PREVIEW, Summary},
    one_board,
};

pub(crate) struct ListDeleted;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    stacks: Vec<DeletedStack>,
    cards: Vec<Summary>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct DeletedStack {
    id: i64,
    title: String,
    /// Unix time
    deleted_at: i64,
    card_count: usize,
}

impl Tool for ListDeleted {
    const SPEC: &'static Spec = &LIST_DELETED;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let both = join(
            client.list_deleted_stacks(input.board_id),
            client.list_deleted_cards(input.board_id),
        );
        let told = |error| one_board::told(input.board_id, error);
        let (stacks, cards) = both.await;
        let (stacks, cards) = (stacks.map_err(told)?, cards.map_err(told)?);
        let stacks = stacks.into_inner().into_iter().map(|stack| DeletedStack {
            id: stack.id.unwrap_or_default(),
            title: stack.title.unwrap_or_default(),
            deleted_at: stack.deleted_at.unwrap_or_default(),
            card_count: stack.cards.len(),
        });
        let cards = cards.into_inner().into_iter();
        Ok(Output {
            stacks: stacks.collect(),
            cards: cards.map(|card| Summary::of(ctx, &card, PREVIEW)).collect(),
        })
    }
}
