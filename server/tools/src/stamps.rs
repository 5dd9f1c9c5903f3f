//! How resources tell that they changed, one small request each.

use nc_toolkit::{Ctx, Stamp, ToolError};
use nextcloud_client::notes::Client;

use crate::files;

/// Addresses that can be watched.
pub(crate) const STAMPS: &[(&str, Stamp)] = &[
    ("nc://Files/{+path}", |ctx, values| {
        Box::pin(async move { files::stamp(&ctx, first(&values)).await })
    }),
    ("nc://Notes/{note_id}", |ctx, values| {
        Box::pin(async move { note(&ctx, first(&values)).await })
    }),
];

fn first(values: &[String]) -> &str {
    values.first().map_or("", String::as_str)
}

async fn note(ctx: &Ctx, id: &str) -> Result<String, ToolError> {
    let id: i64 = id
        .parse()
        .map_err(|_| ToolError::invalid(format!("`{id}` is no number of a note")))?;
    let note = Client::from_session(ctx.session())
        .get_note(id, Some("content"), None)
        .await?;
    Ok(note.into_inner().etag.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::surface;

    #[test]
    fn what_can_be_watched_can_be_read() {
        for (uri, _) in STAMPS {
            let known = surface()
                .resources()
                .iter()
                .any(|entry| entry.spec.uri == *uri);
            assert!(known, "{uri}");
        }
    }
}
