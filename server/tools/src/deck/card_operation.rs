//! What is answered when a card was changed.

use nc_toolkit::{Ctx, JsonSchema};
use nextcloud_client::deck::types::Card;
use serde::Serialize;

use super::labels;

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CardOperation {
    pub(super) status_code: u16,
    pub(super) message: &'static str,
    pub(super) card_id: i64,
    pub(super) stack_id: i64,
    pub(super) board_id: i64,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) labels: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
}

impl CardOperation {
    /// Done to `card`, which is on `board_id`.
    pub(super) fn of(ctx: &Ctx, board_id: i64, card: &Card, message: &'static str) -> Self {
        let card_id = card.id.unwrap_or_default();
        Self {
            status_code: 200,
            message,
            card_id,
            stack_id: card.stack_id.unwrap_or_default(),
            board_id,
            labels: labels::titles(card),
            url: ctx.links().card(card_id),
        }
    }
}
