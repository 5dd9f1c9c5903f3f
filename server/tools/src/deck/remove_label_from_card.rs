//! `deck_remove_label_from_card`: the answer shows the card as it was before.

use nc_generated_tools::deck::REMOVE_LABEL_FROM_CARD;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::LabelChoice};
use serde::Deserialize;

use super::{card_operation::CardOperation, no_access};

pub(crate) struct RemoveLabelFromCard;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    /// Number of the stack
    stack_id: i64,
    /// Number of the card
    card_id: i64,
    /// Number of the label
    label_id: i64,
}

impl Tool for RemoveLabelFromCard {
    const SPEC: &'static Spec = &REMOVE_LABEL_FROM_CARD;
    type Input = Input;
    type Output = CardOperation;

    async fn run(ctx: &Ctx, input: Input) -> Result<CardOperation, ToolError> {
        let (board_id, card_id, label_id) = (input.board_id, input.card_id, input.label_id);
        let client = Client::from_session(ctx.session());
        let choice = LabelChoice { label_id };
        let card = client
            .remove_card_label(board_id, input.stack_id, card_id, &choice)
            .await;
        let which = || format!("Card {card_id} or label {label_id}");
        let mut card = card
            .map_err(|error| no_access::told(which, error))?
            .into_inner();
        if let Some(labels) = &mut card.labels {
            labels.retain(|label| label.id != Some(label_id));
        }
        Ok(CardOperation::of(ctx, board_id, &card, "Label removed"))
    }
}
