//! `deck_delete_attachment`: Delete attachment. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::deck::{Client, types};
use super::{APP, shapes::*};
/// Delete attachment.
#[derive(Debug)]
pub struct DeleteAttachment;
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
    /// Its type as listed
    #[schemars(extend("enum" = ["deck_file", "file"]))]
    #[serde(default = "default_attachment_type")]
    pub attachment_type: String,
}
fn default_attachment_type() -> String {
    "deck_file".to_owned()
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub card_id: i64,
    pub attachment_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for DeleteAttachment {
    const SPEC: &'static Spec = &Spec {
        name: "deck_delete_attachment",
        app: &APP,
        title: "Delete attachment",
        about: "Remove an attachment from a card. Type deck_file goes to the trash (deck_restore_attachment); of type file only the share ends and the file stays.",
        scopes: &["deck.write"],
        effect: Effect::Delete,
        operations: &["deck.deleteAttachment"],
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
                    "Attachment {attachment_id} of type {attachment_type} not found or no access",
                    attachment_id = input.attachment_id, attachment_type = input
                    .attachment_type
                ),
            ),
            (
                Kind::NotFound,
                format!(
                    "Attachment {attachment_id} of type {attachment_type} not found",
                    attachment_id = input.attachment_id, attachment_type = input
                    .attachment_type
                ),
            ),
        ];
        let echo_card_id = input.card_id.clone();
        let echo_attachment_id = input.attachment_id.clone();
        let answer = client
            .delete_attachment(
                input.board_id,
                input.stack_id,
                input.card_id,
                args::choice("attachment_type", &input.attachment_type)?,
                input.attachment_id,
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            card_id: echo_card_id,
            attachment_id: echo_attachment_id,
            status_code: 200,
            message: "Attachment deleted",
        })
    }
}
