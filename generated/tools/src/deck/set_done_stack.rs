//! `deck_set_done_stack`: Set done stack. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Set done stack.
#[derive(Debug)]
pub struct SetDoneStack;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
    /// Number of the stack
    pub stack_id: i64,
    /// False to end it
    #[serde(default = "default_done")]
    pub done: bool,
}
fn default_done() -> bool {
    true
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub stack_id: i64,
    pub board_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for SetDoneStack {
    const SPEC: &'static Spec = &Spec {
        name: "deck_set_done_stack",
        app: &APP,
        title: "Set done stack",
        about: "Make a stack the one where done cards go, and all its cards done; or end that. A board has one at most.",
        scopes: &["deck.write"],
        effect: Effect::Update,
        operations: &["deck.setDoneStack"],
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
        let echo_stack_id = input.stack_id.clone();
        let echo_board_id = input.board_id.clone();
        let body = types::DoneStack {
            board_id: input.board_id,
            is_done: input.done,
        };
        let answer = client.set_done_stack(input.stack_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            stack_id: echo_stack_id,
            board_id: echo_board_id,
            status_code: 200,
            message: "Done stack changed",
        })
    }
}
