//! `deck_restore_attachment`: Restore attachment. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Restore attachment.
#[derive(Debug)]
pub struct RestoreAttachment;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the board
    pub board_id: i64,
    /// Number of the stack
    pub stack_id: i64,
    /// Number of the card
    pub card_id: i64,
    /// Number of the attachment
    pub attachment_id: i64,
}
impl Tool for RestoreAttachment {
    const SPEC: &'static Spec = &Spec {
        name: "deck_restore_attachment",
        app: &APP,
        title: "Restore attachment",
        about: "Bring back a deleted attachment of type deck_file.",
        scopes: &["deck.write"],
        effect: Effect::Set,
        operations: &["deck.restoreAttachment"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Attachment;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::Forbidden,
                format!(
                    "Attachment {attachment_id} not found or no access", attachment_id =
                    input.attachment_id
                ),
            ),
        ];
        let answer = client
            .restore_attachment(
                input.board_id,
                input.stack_id,
                input.card_id,
                args::choice("", "deck_file")?,
                input.attachment_id,
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Attachment::from(item).link(ctx.links()))
    }
}
