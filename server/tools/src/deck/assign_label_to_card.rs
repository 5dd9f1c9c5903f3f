//! `deck_assign_label_to_card`: Deck would put a label on twice, so the card is read first.

use futures::future::join;
use nc_generated_tools::deck::ASSIGN_LABEL_TO_CARD;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::LabelChoice};
use serde::Deserialize;

use super::{card_operation::CardOperation, labels, no_access, one_card};

pub(crate) struct AssignLabelToCard;

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

impl Tool for AssignLabelToCard {
    const SPEC: &'static Spec = &ASSIGN_LABEL_TO_CARD;
    type Input = Input;
    type Output = CardOperation;

    async fn run(ctx: &Ctx, input: Input) -> Result<CardOperation, ToolError> {
        let (board_id, card_id, label_id) = (input.board_id, input.card_id, input.label_id);
        let client = Client::from_session(ctx.session());
        let label = async {
            let label = client.get_label(board_id, label_id).await;
            let label =
                label.map_err(|error| no_access::told(|| format!("Label {label_id}"), error))?;
            Ok::<_, ToolError>(label.into_inner())
        };
        let card = one_card::read(ctx, board_id, input.stack_id, card_id);
        let (label, card) = join(label, card).await;
        let (label, mut card) = (label?, card?);
        if label.board_id != Some(board_id) {
            return Err(ToolError::refused(
                format!("Label {label_id} is not on board {board_id}"),
                "list those of a board with deck_get_labels",
            ));
        }
        if labels::of(&card)
            .iter()
            .any(|known| known.id == Some(label_id))
        {
            return Ok(CardOperation::of(
                ctx,
                board_id,
                &card,
                "Label was on the card before",
            ));
        }
        let choice = LabelChoice { label_id };
        let done = client
            .assign_card_label(board_id, input.stack_id, card_id, &choice)
            .await;
        done.map_err(|error| one_card::told(card_id, error))?;
        card.labels.get_or_insert_default().push(label);
        Ok(CardOperation::of(ctx, board_id, &card, "Label assigned"))
    }
}
