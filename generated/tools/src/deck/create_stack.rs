//! `deck_create_stack`: Create stack. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Create stack.
#[derive(Debug)]
pub struct CreateStack;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
    /// Title, up to 100 characters
    pub title: String,
    /// Place, from 0 on the left
    pub order: i64,
}
impl Tool for CreateStack {
    const SPEC: &'static Spec = &Spec {
        name: "deck_create_stack",
        app: &APP,
        title: "Create stack",
        about: "Add a stack to a board.",
        scopes: &["deck.write"],
        effect: Effect::Create,
        operations: &["deck.createStack"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = NewStack;
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
        let body = types::StackChange {
            order: input.order,
            title: input.title,
        };
        let answer = client.create_stack(input.board_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(NewStack::from(item))
    }
}
