//! `collectives_transfer_page`: Move page to collective. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Move page to collective.
#[derive(Debug)]
pub struct TransferPage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective it is in
    pub collective_id: i64,
    /// Number of the page
    pub page_id: i64,
    /// Number of the other collective
    pub new_collective_id: i64,
    /// Page above it there; the landing page if not given
    pub parent_id: Option<i64>,
    /// Place among the subpages there
    #[serde(default = "default_index")]
    pub index: i64,
    /// Copy instead of moving
    #[serde(default = "default_copy")]
    pub copy: bool,
}
fn default_index() -> i64 {
    0
}
fn default_copy() -> bool {
    false
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub page_id: i64,
    pub collective_id: i64,
}
impl Tool for TransferPage {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_transfer_page",
        app: &APP,
        title: "Move page to collective",
        about: "Move or copy a page with its subpages into another collective. Its tags stay behind. Moving it back undoes it.",
        scopes: &["collectives.write"],
        effect: Effect::Update,
        operations: &["collectives.page-move-or-copy-to-collective"],
        feature: None,
        since: None,
        envelope: false,
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
                Kind::NotFound,
                format!(
                    "Collective {collective_id} or {new_collective_id}, page {page_id} or the page above it not found or not accessible",
                    collective_id = input.collective_id, new_collective_id = input
                    .new_collective_id, page_id = input.page_id
                ),
            ),
        ];
        let echo_page_id = input.page_id.clone();
        let echo_new_collective_id = input.new_collective_id.clone();
        let body = types::PageMoveOrCopyToCollectiveBody {
            copy: Some(input.copy),
            index: Some(input.index),
            parent_id: input.parent_id,
        };
        let answer = client
            .page_move_or_copy_to_collective(
                input.collective_id,
                input.page_id,
                input.new_collective_id,
                &body,
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            page_id: echo_page_id,
            collective_id: echo_new_collective_id,
        })
    }
}
