//! `deck_unshare_board`: Unshare board. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Unshare board.
#[derive(Debug)]
pub struct UnshareBoard;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
    /// Number of the share, acl.id in deck_get_board
    pub acl_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub board_id: i64,
    pub acl_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for UnshareBoard {
    const SPEC: &'static Spec = &Spec {
        name: "deck_unshare_board",
        app: &APP,
        title: "Unshare board",
        about: "End a share of a board. The user's assignments to its cards go with it; deck_share_board lets them in again.",
        scopes: &["deck.write"],
        effect: Effect::Delete,
        operations: &["deck.deleteBoardAcl"],
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
                format!("Share {acl_id} not found or no access", acl_id = input.acl_id),
            ),
        ];
        let echo_board_id = input.board_id.clone();
        let echo_acl_id = input.acl_id.clone();
        let answer = client.delete_board_acl(input.board_id, input.acl_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            board_id: echo_board_id,
            acl_id: echo_acl_id,
            status_code: 200,
            message: "Share ended",
        })
    }
}
