//! `deck_update_card_comment`: Deck fails on a text that is too long, so it is measured first.

use nc_generated_tools::deck::UPDATE_CARD_COMMENT;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::CommentChange};
use serde::Deserialize;

use super::comment::{self, Written};

pub(crate) struct UpdateCardComment;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the card
    card_id: i64,
    /// Number of the comment
    comment_id: i64,
    /// New text, up to 1000 characters
    message: String,
}

impl Tool for UpdateCardComment {
    const SPEC: &'static Spec = &UPDATE_CARD_COMMENT;
    type Input = Input;
    type Output = Written;

    async fn run(ctx: &Ctx, input: Input) -> Result<Written, ToolError> {
        let (card_id, id) = (input.card_id, input.comment_id);
        let message = comment::fitting(&input.message, "shorten it")?;
        let client = Client::from_session(ctx.session());
        let change = CommentChange { message };
        let saved = client.update_comment(card_id, id, &change).await;
        let saved = saved.map_err(|error| {
            ToolError::from(error).told_one_of([
                (
                    Kind::NotFound,
                    format!("Comment {id} not found on card {card_id}"),
                ),
                (
                    Kind::Forbidden,
                    format!("Card {card_id} not found or no access, or comment {id} is not yours"),
                ),
            ])
        })?;
        Ok(Written {
            comment: saved.into_inner().into(),
            parts: Vec::new(),
            part_count: 1,
        })
    }
}
