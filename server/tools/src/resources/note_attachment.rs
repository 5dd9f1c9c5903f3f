//! `nc://Notes/{note_id}/attachments/{attachment_filename}`: a file beside a note.

use nc_generated_tools::notes::APP;
use nc_toolkit::{Body, Ctx, ResourceEntry, ResourceSpec, ToolError};

use crate::notes::get_attachment::load;

pub(crate) const NOTE_ATTACHMENT: ResourceEntry = ResourceEntry {
    spec: ResourceSpec {
        uri: "nc://Notes/{note_id}/attachments/{attachment_filename}",
        name: "note_attachment",
        title: "Attachment of a note",
        about: "A file of a note, by its name in the note. Long ones come in pages: ?page=2 and so on.",
        mime_type: None,
        app: &APP,
        scope: Some("notes.read"),
    },
    read: |ctx, values| Box::pin(async move { read(&ctx, &values).await }),
};

async fn read(ctx: &Ctx, values: &[String]) -> Result<Body, ToolError> {
    let mut values = values.iter().map(String::as_str);
    let (id, name) = (values.next(), values.next());
    let (id, name) = (id.unwrap_or_default(), name.unwrap_or_default());
    let id: i64 = id
        .parse()
        .map_err(|_| ToolError::invalid(format!("`{id}` is no number of a note")))?;
    let (mime, bytes) = load(ctx, id, name).await?;
    Ok(body(mime, bytes))
}

/// Text as text; images, also those written as text, and everything else as bytes.
fn body(mime: String, bytes: Vec<u8>) -> Body {
    if !mime.starts_with("text/") {
        return Body::Bytes(bytes, mime);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Body::Text(text, mime),
        Err(error) => Body::Bytes(error.into_bytes(), mime),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_readable_text_is_text() {
        let of = |mime: &str, bytes: &[u8]| body(mime.to_owned(), bytes.to_vec());
        assert!(matches!(of("text/plain", b"plan"), Body::Text(..)));
        assert!(matches!(of("text/plain", b"\xff"), Body::Bytes(..)));
        assert!(matches!(of("image/png", b"\x89PNG"), Body::Bytes(..)));
        assert!(matches!(of("image/svg+xml", b"<svg/>"), Body::Bytes(..)));
    }
}
