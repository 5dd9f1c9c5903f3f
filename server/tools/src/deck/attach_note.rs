//! `deck_attach_note`: the Notes app says where the file of a note is; where it does not, the number of the note does.

use nc_generated_tools::deck::ATTACH_NOTE;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::notes::Client;
use nextcloud_dav::FileId;
use serde::Deserialize;

use super::attaching::{self, AttachedFile};

pub(crate) struct AttachNote;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the card
    card_id: i64,
    /// Number of the note
    note_id: i64,
}

impl Tool for AttachNote {
    const SPEC: &'static Spec = &ATTACH_NOTE;
    type Input = Input;
    type Output = AttachedFile;

    async fn run(ctx: &Ctx, input: Input) -> Result<AttachedFile, ToolError> {
        let path = path_of(ctx, input.note_id).await?;
        attaching::attach(ctx, input.card_id, "note_id", path).await
    }
}

/// Where the file of the note is.
async fn path_of(ctx: &Ctx, id: i64) -> Result<String, ToolError> {
    let words = || format!("Note {id} not found");
    let client = Client::from_session(ctx.session());
    let note = client.get_note(id, Some("content"), None).await;
    let note = note
        .map_err(|error| ToolError::from(error).told(Kind::NotFound, words))?
        .into_inner();
    if let Some(path) = note.internal_path.filter(|path| !path.is_empty()) {
        return Ok(path);
    }
    let file = FileId(u64::try_from(id).unwrap_or_default());
    let found = ctx.files().await?.by_ids(&[file]).await?;
    let path = found.into_iter().next().map(|entry| entry.path.to_string());
    path.ok_or_else(|| ToolError::refused(words(), "list them with nc_notes_list_notes"))
}
