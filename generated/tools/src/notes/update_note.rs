//! `nc_notes_update_note`: Update note. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::notes::{Client, types};
use super::{APP, shapes::*};
/// Update note.
#[derive(Debug)]
pub struct UpdateNote;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the note
    pub note_id: i64,
    /// Etag of the note when it was read
    pub etag: String,
    /// New title
    pub title: Option<String>,
    /// New Markdown text
    pub content: Option<String>,
    /// New category; an empty text removes it
    pub category: Option<String>,
}
impl Tool for UpdateNote {
    const SPEC: &'static Spec = &Spec {
        name: "nc_notes_update_note",
        app: &APP,
        title: "Update note",
        about: "Change title, content or category of a note. What is not given stays; an empty text clears it. The etag of the last reading makes sure that nobody else's change is overwritten.",
        scopes: &["notes.write"],
        effect: Effect::Update,
        operations: &["notes.updateNote"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Saved;
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
            (
                Kind::PreconditionFailed,
                format!(
                    "Note {note_id} was modified by someone else", note_id = input
                    .note_id
                ),
            ),
        ];
        let etag = args::etag(&input.etag);
        let body = types::NoteChange {
            category: input.category,
            content: input.content,
            favorite: None,
            modified: None,
            title: input.title,
        };
        let answer = client.update_note(input.note_id, Some(&*etag), &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Saved::from(item).link(ctx.links()))
    }
}
