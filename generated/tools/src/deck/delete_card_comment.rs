//! `deck_delete_card_comment`: Delete card comment. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Delete card comment.
#[derive(Debug)]
pub struct DeleteCardComment;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the card
    pub card_id: i64,
    /// Number of the comment
    pub comment_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub card_id: i64,
    pub comment_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for DeleteCardComment {
    const SPEC: &'static Spec = &Spec {
        name: "deck_delete_card_comment",
        app: &APP,
        title: "Delete card comment",
        about: "Delete a comment of yours for good.",
        scopes: &["deck.write"],
        effect: Effect::Delete,
        operations: &["deck.deleteComment"],
        feature: None,
        since: None,
        envelope: true,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete comment {comment_id} on a card for good?",
                look: &[],
                type_back: None,
                undo: false,
                when: &[],
            },
        ),
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!(
                    "Comment {comment_id} not found on card {card_id}", comment_id =
                    input.comment_id, card_id = input.card_id
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Card {card_id} not found or no access, or the comment is not yours",
                    card_id = input.card_id
                ),
            ),
        ];
        let echo_card_id = input.card_id.clone();
        let echo_comment_id = input.comment_id.clone();
        let answer = client.delete_comment(input.card_id, input.comment_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            card_id: echo_card_id,
            comment_id: echo_comment_id,
            status_code: 200,
            message: "Comment deleted",
        })
    }
}
