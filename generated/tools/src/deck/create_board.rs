//! `deck_create_board`: Create board. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Create board.
#[derive(Debug)]
pub struct CreateBoard;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Title, up to 100 characters
    pub title: String,
    /// Six hexadecimal digits, as 31CC7C
    pub color: String,
}
impl Tool for CreateBoard {
    const SPEC: &'static Spec = &Spec {
        name: "deck_create_board",
        app: &APP,
        title: "Create board",
        about: "Create a board. It begins with four labels and no stacks.",
        scopes: &["deck.write"],
        effect: Effect::Create,
        operations: &["deck.createBoard"],
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
        let words = [(Kind::Forbidden, format!("You may not create boards"))];
        let body = types::NewBoard {
            color: input.color,
            title: input.title,
        };
        let answer = client.create_board(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(NewBoard::from(item).link(ctx.links()))
    }
}
