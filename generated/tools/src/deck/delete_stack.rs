//! `deck_delete_stack`: Delete stack. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Delete stack.
#[derive(Debug)]
pub struct DeleteStack;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
    /// Number of the stack
    pub stack_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(flatten)]
    item: StackState,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for DeleteStack {
    const SPEC: &'static Spec = &Spec {
        name: "deck_delete_stack",
        app: &APP,
        title: "Delete stack",
        about: "Delete a stack with its cards. deck_restore_stack brings it back for some days.",
        scopes: &["deck.write"],
        effect: Effect::Delete,
        operations: &["deck.deleteStack"],
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
                format!(
                    "Stack {stack_id} not found or no access", stack_id = input.stack_id
                ),
            ),
        ];
        let answer = client.delete_stack(input.board_id, input.stack_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            item: StackState::from(item),
            status_code: 200,
            message: "Stack deleted",
        })
    }
}
