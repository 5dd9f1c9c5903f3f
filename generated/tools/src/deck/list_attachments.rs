//! `deck_list_attachments`: List attachments. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// List attachments.
#[derive(Debug)]
pub struct ListAttachments;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
    /// Number of the stack
    pub stack_id: i64,
    /// Number of the card
    pub card_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub count: usize,
    pub results: Vec<Attachment>,
}
impl Tool for ListAttachments {
    const SPEC: &'static Spec = &Spec {
        name: "deck_list_attachments",
        app: &APP,
        title: "List attachments",
        about: "List the attachments of a card. Deleted ones that can be restored have deletedAt above 0.",
        scopes: &["deck.read"],
        effect: Effect::Read,
        operations: &["deck.listAttachments"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "deck",
                text: &["data"],
                author: &["createdBy"],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "results",
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
                format!("Card {card_id} not found or no access", card_id = input.card_id),
            ),
        ];
        let answer = client
            .list_attachments(input.board_id, input.stack_id, input.card_id)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Attachment> = item
            .into_iter()
            .map(Attachment::from)
            .map(|one| one.link(ctx.links()))
            .collect();
        Ok(Output {
            count: items.len(),
            results: items,
        })
    }
}
