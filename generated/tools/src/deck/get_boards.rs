//! `deck_get_boards`: List boards. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// List boards.
#[derive(Debug)]
pub struct GetBoards;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total: usize,
    pub boards: Vec<Board>,
}
impl Tool for GetBoards {
    const SPEC: &'static Spec = &Spec {
        name: "deck_get_boards",
        app: &APP,
        title: "List boards",
        about: "List all boards that you own or that are shared with you, archived ones too. Labels and members are in deck_get_board.",
        scopes: &["deck.read"],
        effect: Effect::Read,
        operations: &["deck.listBoards"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "boards",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.list_boards(None, None).await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Board> = item
            .into_iter()
            .map(Board::from)
            .map(|one| one.link(ctx.links()))
            .collect();
        Ok(Output {
            total: items.len(),
            boards: items,
        })
    }
}
