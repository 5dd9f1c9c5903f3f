//! `deck_clone_board`: Copy board. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Copy board.
#[derive(Debug)]
pub struct CloneBoard;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
    /// Copy the cards
    #[serde(default = "default_with_cards")]
    pub with_cards: bool,
    /// and who is assigned
    #[serde(default = "default_with_assignments")]
    pub with_assignments: bool,
    /// and their labels
    #[serde(default = "default_with_labels")]
    pub with_labels: bool,
    /// and when they are due
    #[serde(default = "default_with_due_dates")]
    pub with_due_dates: bool,
}
fn default_with_cards() -> bool {
    false
}
fn default_with_assignments() -> bool {
    false
}
fn default_with_labels() -> bool {
    false
}
fn default_with_due_dates() -> bool {
    false
}
impl Tool for CloneBoard {
    const SPEC: &'static Spec = &Spec {
        name: "deck_clone_board",
        app: &APP,
        title: "Copy board",
        about: "Copy a board with its stacks, labels and members to a new one of yours, with cards if wanted. Attachments and comments stay behind.",
        scopes: &["deck.write"],
        effect: Effect::Create,
        operations: &["deck.cloneBoard"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = NewBoard;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::Forbidden,
                format!(
                    "Board {board_id} not found or no access, or you may not create boards",
                    board_id = input.board_id
                ),
            ),
        ];
        let body = types::CloneOptions {
            move_cards_to_left_stack: None,
            restore_archived_cards: None,
            with_assignments: Some(input.with_assignments),
            with_cards: Some(input.with_cards),
            with_due_date: Some(input.with_due_dates),
            with_labels: Some(input.with_labels),
        };
        let answer = client.clone_board(input.board_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(NewBoard::from(item).link(ctx.links()))
    }
}
