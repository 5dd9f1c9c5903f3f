//! `deck_create_label`: Create label. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Create label.
#[derive(Debug)]
pub struct CreateLabel;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
    /// Title, once on a board
    pub title: String,
    /// Six hexadecimal digits, as 31CC7C
    pub color: String,
}
impl Tool for CreateLabel {
    const SPEC: &'static Spec = &Spec {
        name: "deck_create_label",
        app: &APP,
        title: "Create label",
        about: "Add a label to a board.",
        scopes: &["deck.write"],
        effect: Effect::Create,
        operations: &["deck.createLabel"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Label;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::Forbidden,
                format!(
                    "Board {board_id} not found or no access", board_id = input.board_id
                ),
            ),
        ];
        let body = types::LabelChange {
            color: input.color,
            title: input.title,
        };
        let answer = client.create_label(input.board_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Label::from(item))
    }
}
