//! `deck_remove_dependent_card`: Remove card dependency. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Remove card dependency.
#[derive(Debug)]
pub struct RemoveDependentCard;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
    /// Number of the stack
    pub stack_id: i64,
    /// Card that waited
    pub card_id: i64,
    /// Card for which it waited
    pub dependent_card_id: i64,
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
impl Tool for RemoveDependentCard {
    const SPEC: &'static Spec = &Spec {
        name: "deck_remove_dependent_card",
        app: &APP,
        title: "Remove card dependency",
        about: "Say that a card does not depend on another one any more.",
        scopes: &["deck.write"],
        effect: Effect::Delete,
        operations: &["deck.removeDependentCard"],
        feature: None,
        since: Some("1.18.0"),
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
                format!(
                    "Card {card_id} or {dependent_card_id} not found or no access",
                    card_id = input.card_id, dependent_card_id = input.dependent_card_id
                ),
            ),
        ];
        let echo_board_id = input.board_id.clone();
        let answer = client
            .remove_dependent_card(
                input.board_id,
                input.stack_id,
                input.card_id,
                input.dependent_card_id,
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            item: CardState::from(item).link(ctx.links()),
            board_id: echo_board_id,
            status_code: 200,
            message: "Dependency removed",
        })
    }
}
