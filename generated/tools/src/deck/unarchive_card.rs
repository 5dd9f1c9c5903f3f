//! `deck_unarchive_card`: Unarchive card. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Unarchive card.
#[derive(Debug)]
pub struct UnarchiveCard;
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
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(flatten)]
    item: CardState,
    pub board_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for UnarchiveCard {
    const SPEC: &'static Spec = &Spec {
        name: "deck_unarchive_card",
        app: &APP,
        title: "Unarchive card",
        about: "Take a card out of the archive.",
        scopes: &["deck.write"],
        effect: Effect::Update,
        operations: &["deck.unarchiveCard"],
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
        let echo_board_id = input.board_id.clone();
        let answer = client
            .unarchive_card(input.board_id, input.stack_id, input.card_id)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            item: CardState::from(item).link(ctx.links()),
            board_id: echo_board_id,
            status_code: 200,
            message: "Card unarchived",
        })
    }
}
