//! `nc_notes_delete_note`: Delete note. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::notes::{Client, types};
use super::{APP, shapes::*};
/// Delete note.
#[derive(Debug)]
pub struct DeleteNote;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the note
    pub note_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for DeleteNote {
    const SPEC: &'static Spec = &Spec {
        name: "nc_notes_delete_note",
        app: &APP,
        title: "Delete note",
        about: "Delete a note. Its file goes to the trash bin, from where nc_webdav_restore_from_trash brings it back.",
        scopes: &["notes.write"],
        effect: Effect::Delete,
        operations: &["notes.deleteNote"],
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
                Kind::NotFound,
                format!("Note {note_id} not found", note_id = input.note_id),
            ),
            (
                Kind::Forbidden,
                format!("Access to note {note_id} denied", note_id = input.note_id),
            ),
        ];
        let echo_note_id = input.note_id.clone();
        let answer = client.delete_note(input.note_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            deleted_id: echo_note_id,
            status_code: 200,
            message: "Note deleted",
        })
    }
}
