//! `nc://Notes/{note_id}`: one note.

use nc_generated_tools::notes::{APP, shapes::Note};
use nc_toolkit::{Body, Ctx, Kind, ResourceEntry, ResourceSpec, ToolError};
use nextcloud_client::notes::Client;

use super::json;

pub(crate) const NOTE: ResourceEntry = ResourceEntry {
    spec: ResourceSpec {
        uri: "nc://Notes/{note_id}",
        name: "note",
        title: "Note",
        about: "One note with its Markdown content and etag.",
        mime_type: Some("application/json"),
        app: &APP,
        scope: Some("notes.read"),
    },
    read: |ctx, values| Box::pin(async move { read(&ctx, &values).await }),
};

async fn read(ctx: &Ctx, values: &[String]) -> Result<Body, ToolError> {
    let text = values.first().map_or("", String::as_str);
    let id: i64 = text
        .parse()
        .map_err(|_| ToolError::invalid(format!("`{text}` is no number of a note")))?;
    let words = || format!("Note {id} not found");
    let note = Client::from_session(ctx.session())
        .get_note(id, None, None)
        .await;
    let note = note
        .map_err(|error| ToolError::from(error).told(Kind::NotFound, words))?
        .into_inner();
    json::body(&Note::from(note).link(ctx.links()))
}
