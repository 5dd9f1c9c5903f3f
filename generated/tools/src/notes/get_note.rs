//! `nc_notes_get_note`: Get note. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::notes::{Client, types};
use super::{APP, shapes::*};
/// Get note.
#[derive(Debug)]
pub struct GetNote;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the note
    pub note_id: i64,
}
impl Tool for GetNote {
    const SPEC: &'static Spec = &Spec {
        name: "nc_notes_get_note",
        app: &APP,
        title: "Get note",
        about: "Read one note with its Markdown content, and its etag, which an update needs.",
        scopes: &["notes.read"],
        effect: Effect::Read,
        operations: &["notes.getNote"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "notes",
                text: &["title", "content"],
                author: &[],
                sender: &[],
                only_if: Some("shared"),
            },
        ),
        long: Some(
            &nc_toolkit::Long {
                field: "content",
                uri: "nc://Notes/{note_id}",
            },
        ),
        page: None,
    };
    type Input = Input;
    type Output = Note;
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
        let answer = client.get_note(input.note_id, None, None).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Note::from(item).link(ctx.links()))
    }
}
