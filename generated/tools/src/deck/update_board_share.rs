//! `deck_update_board_share`: Update board share. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Update board share.
#[derive(Debug)]
pub struct UpdateBoardShare;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
    /// Number of the share, acl.id in deck_get_board
    pub acl_id: i64,
    /// Change cards
    pub permission_edit: bool,
    /// Share the board with others
    pub permission_share: bool,
    /// Change stacks, labels and the board
    pub permission_manage: bool,
}
impl Tool for UpdateBoardShare {
    const SPEC: &'static Spec = &Spec {
        name: "deck_update_board_share",
        app: &APP,
        title: "Update board share",
        about: "Set what a share of a board allows, all three permissions.",
        scopes: &["deck.write"],
        effect: Effect::Update,
        operations: &["deck.updateBoardAcl"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Acl;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::Forbidden,
                format!("Share {acl_id} not found or no access", acl_id = input.acl_id),
            ),
        ];
        let body = types::AclChange {
            permission_edit: input.permission_edit,
            permission_manage: input.permission_manage,
            permission_share: input.permission_share,
        };
        let answer = client.update_board_acl(input.board_id, input.acl_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Acl::from(item))
    }
}
