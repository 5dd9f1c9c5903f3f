//! `deck_get_card_comments`: pages go from the newest comment to the oldest.

use nc_generated_tools::deck::GET_CARD_COMMENTS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use nextcloud_client::deck::Client;
use serde::{Deserialize, Serialize};

use super::{
    card_view::{Detail, shortened},
    comment::CommentView,
    one_card,
};

/// The most that Deck gives at once.
const MOST: usize = 200;

pub(crate) struct GetCardComments;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the card
    card_id: i64,
    /// Comments on a page, up to 200
    #[serde(default = "twenty")]
    limit: i64,
    /// Comments to skip, from the newest
    #[serde(default)]
    offset: i64,
    #[serde(default)]
    detail: Detail,
    /// Characters of each message
    message_max_length: Option<usize>,
    /// Order within the page
    #[serde(default)]
    order: Order,
}

fn twenty() -> i64 {
    20
}

#[derive(Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Order {
    #[default]
    Newest,
    Oldest,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    results: Vec<CommentView>,
    count: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<i64>,
}

impl Tool for GetCardComments {
    const SPEC: &'static Spec = &GET_CARD_COMMENTS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(Some(input.limit), 0, MOST)?;
        if limit == 0 || input.offset < 0 {
            return Err(ToolError::invalid(
                "`limit` must be above 0 and `offset` not below",
            ));
        }
        let client = Client::from_session(ctx.session());
        let comments = client
            .list_comments(input.card_id, Some(input.limit), Some(input.offset))
            .await
            .map_err(|error| one_card::told(input.card_id, error))?
            .into_inner();
        let next_offset = page::next(Some(input.offset), Some(input.limit), comments.len());
        let shown = |comment| {
            let mut view = CommentView::from(comment);
            if let Some(longest) = input.message_max_length {
                view.message = shortened(&view.message, longest);
            }
            match input.detail {
                Detail::Summary => view.short(),
                Detail::Full => view,
            }
        };
        let mut results: Vec<CommentView> = comments.into_iter().map(shown).collect();
        results.sort_by_key(|comment| std::cmp::Reverse(comment.id));
        if input.order == Order::Oldest {
            results.reverse();
        }
        Ok(Output {
            count: results.len(),
            results,
            next_offset,
        })
    }
}
