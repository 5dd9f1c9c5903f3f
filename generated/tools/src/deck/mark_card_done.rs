//! `deck_mark_card_done`: Mark card done. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Mark card done.
#[derive(Debug)]
pub struct MarkCardDone;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the card
    pub card_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(flatten)]
    item: CardState,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for MarkCardDone {
    const SPEC: &'static Spec = &Spec {
        name: "deck_mark_card_done",
        app: &APP,
        title: "Mark card done",
        about: "Mark a card as done now. It moves to the done stack, if the board has one. deck_mark_card_undone takes it back.",
        scopes: &["deck.write"],
        effect: Effect::Set,
        operations: &["deck.markCardDone"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
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
                Kind::Forbidden,
                format!("Card {card_id} not found or no access", card_id = input.card_id),
            ),
        ];
        let answer = client.mark_card_done(input.card_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            item: CardState::from(item).link(ctx.links()),
            status_code: 200,
            message: "Card is done",
        })
    }
}
