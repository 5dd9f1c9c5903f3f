//! `deck_clone_card`: Copy card. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Copy card.
#[derive(Debug)]
pub struct CloneCard;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the card
    pub card_id: i64,
    /// Number of the stack; its own if not given
    pub target_stack_id: Option<i64>,
}
impl Tool for CloneCard {
    const SPEC: &'static Spec = &Spec {
        name: "deck_clone_card",
        app: &APP,
        title: "Copy card",
        about: "Copy a card with description, labels and assignments, into its own or another stack.",
        scopes: &["deck.write"],
        effect: Effect::Create,
        operations: &["deck.cloneCard"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = NewCard;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::Forbidden,
                format!(
                    "Card {card_id} or the stack not found or no access", card_id = input
                    .card_id
                ),
            ),
        ];
        let body = types::CardCopy {
            target_stack_id: input.target_stack_id,
        };
        let answer = client.clone_card(input.card_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(NewCard::from(item).link(ctx.links()))
    }
}
