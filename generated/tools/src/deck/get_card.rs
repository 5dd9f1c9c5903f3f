//! `deck_get_card`: Get card. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Get card.
#[derive(Debug)]
pub struct GetCard;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
    /// Number of the stack
    pub stack_id: i64,
    /// Number of the card
    pub card_id: i64,
}
impl Tool for GetCard {
    const SPEC: &'static Spec = &Spec {
        name: "deck_get_card",
        app: &APP,
        title: "Get card",
        about: "Read one card in full, with its attachments and the ETag that deck_update_card can compare.",
        scopes: &["deck.read"],
        effect: Effect::Read,
        operations: &["deck.getCard"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "deck",
                text: &["title", "description"],
                author: &["lastEditor"],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Card;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::Forbidden,
                format!("Card {card_id} not found or no access", card_id = input.card_id),
            ),
        ];
        let answer = client
            .get_card(input.board_id, input.stack_id, input.card_id)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Card::from(item).link(ctx.links()))
    }
}
