//! `deck_create_card_comment`: one comment, or a long text in several.

use nc_generated_tools::deck::CREATE_CARD_COMMENT;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::NewComment};
use serde::{Deserialize, Serialize};

use super::{
    comment::{self, CommentView, Written},
    one_card,
};

pub(crate) struct CreateCardComment;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the card
    card_id: i64,
    message: String,
    /// Number of the comment that it answers
    parent_id: Option<i64>,
    #[serde(default)]
    overflow: Overflow,
}

#[derive(Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Overflow {
    #[default]
    Error,
    Split,
}

impl Tool for CreateCardComment {
    const SPEC: &'static Spec = &CREATE_CARD_COMMENT;
    type Input = Input;
    type Output = Written;

    async fn run(ctx: &Ctx, input: Input) -> Result<Written, ToolError> {
        let texts = match input.overflow {
            Overflow::Error => {
                let way_out = "shorten it, or pass overflow=\"split\" for several comments";
                vec![comment::fitting(&input.message, way_out)?]
            }
            Overflow::Split => comment::parts(&input.message)?,
        };
        let count = texts.len();
        let mut written: Vec<CommentView> = Vec::with_capacity(count);
        for text in texts {
            // The parts after the first are replies to it.
            let parent = written.first().map(|first| first.id).or(input.parent_id);
            match post(ctx, input.card_id, text, parent).await {
                Ok(comment) => written.push(comment),
                Err(error) if written.is_empty() => return Err(error),
                Err(error) => return Err(broken_off(written.len(), count, &error)),
            }
        }
        let mut all = written.into_iter();
        let first = all.next().unwrap_or_default();
        Ok(Written {
            comment: first,
            parts: all.collect(),
            part_count: count,
        })
    }
}

async fn post(
    ctx: &Ctx,
    card_id: i64,
    message: String,
    parent_id: Option<i64>,
) -> Result<CommentView, ToolError> {
    let body = NewComment { message, parent_id };
    let client = Client::from_session(ctx.session());
    let made = client.create_comment(card_id, &body).await;
    let parent = parent_id.unwrap_or_default();
    let words = || format!("Comment {parent} not found on card {card_id}");
    let made = made.map_err(|error| {
        let error = ToolError::from(error);
        let error = if parent == 0 {
            error
        } else {
            error.told(Kind::BadRequest, words)
        };
        one_card::told(card_id, error)
    })?;
    Ok(made.into_inner().into())
}

fn broken_off(done: usize, count: usize, error: &ToolError) -> ToolError {
    ToolError::refused(
        format!("{done} of {count} parts were posted, then: {error}"),
        "post the rest as replies; deck_get_card_comments shows what is there",
    )
}
