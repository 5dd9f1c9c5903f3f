//! `deck_get_labels`: List labels. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// List labels.
#[derive(Debug)]
pub struct GetLabels;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total: usize,
    pub labels: Vec<Label>,
}
impl Tool for GetLabels {
    const SPEC: &'static Spec = &Spec {
        name: "deck_get_labels",
        app: &APP,
        title: "List labels",
        about: "List the labels of a board.",
        scopes: &["deck.read"],
        effect: Effect::Read,
        operations: &["deck.getBoard"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "labels",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
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
        let answer = client.get_board(input.board_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Label> = pick::some::<Vec<types::Label>>(item.labels)
            .unwrap_or_default()
            .into_iter()
            .map(Label::from)
            .collect();
        Ok(Output {
            total: items.len(),
            labels: items,
        })
    }
}
