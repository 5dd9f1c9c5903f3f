//! A stack as tools show it.

use nc_toolkit::{Ctx, JsonSchema};
use nextcloud_client::deck::types::Stack;
use serde::Serialize;

use super::card_view::{CardView, Form};

// A stack with its cards.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StackView {
    id: i64,
    title: String,
    board_id: i64,
    order: i64,
    deleted_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_modified: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_done_column: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cards: Option<Vec<CardView>>,
    #[serde(rename = "ETag", skip_serializing_if = "Option::is_none")]
    etag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl StackView {
    /// The stack, with its cards in this form if wanted.
    pub(super) fn of(ctx: &Ctx, stack: Stack, cards: Option<Form>) -> Self {
        let board_id = stack.board_id.unwrap_or_default();
        let shown = |form| {
            stack
                .cards
                .into_iter()
                .map(|card| CardView::of(ctx, card, form))
                .collect()
        };
        Self {
            id: stack.id.unwrap_or_default(),
            title: stack.title.unwrap_or_default(),
            board_id,
            order: stack.order.unwrap_or_default(),
            deleted_at: stack.deleted_at.unwrap_or_default(),
            last_modified: stack.last_modified,
            is_done_column: stack.is_done_column.filter(|yes| *yes),
            cards: cards.map(shown),
            etag: stack.e_tag,
            url: ctx.links().board(board_id),
        }
    }
}
