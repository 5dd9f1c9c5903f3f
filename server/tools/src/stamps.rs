//! How resources tell that they changed: one small request each, or one for all of a kind.

use nc_toolkit::{Collections, Ctx, Stamp, ToolError};
use nextcloud_client::notes::Client;

use crate::{calendar, contacts, files};

/// Addresses that can be watched.
pub(crate) const STAMPS: &[(&str, Stamp)] = &[
    (
        "nc://Files/{+path}",
        Stamp::Alone(|ctx, values| {
            Box::pin(async move { files::stamp(&ctx, at(&values, 0)).await })
        }),
    ),
    (
        "nc://Notes/{note_id}",
        Stamp::Alone(|ctx, values| Box::pin(async move { note(&ctx, at(&values, 0)).await })),
    ),
    ("nc://Calendars/{calendar}", Stamp::Collection(CALENDARS)),
    (
        "nc://Calendars/{calendar}/{event_uid}",
        Stamp::Within(CALENDARS, |ctx, values| {
            Box::pin(
                async move { calendar::event_stamp(&ctx, at(&values, 0), at(&values, 1)).await },
            )
        }),
    ),
    ("nc://Tasks/{calendar}", Stamp::Collection(CALENDARS)),
    (
        "nc://Contacts/{addressbook}",
        Stamp::Collection(ADDRESSBOOKS),
    ),
];

const CALENDARS: Collections = Collections {
    kind: "calendars",
    ask: |ctx| Box::pin(async move { calendar::stamps(&ctx).await }),
};

const ADDRESSBOOKS: Collections = Collections {
    kind: "address books",
    ask: |ctx| Box::pin(async move { contacts::stamps(&ctx).await }),
};

fn at(values: &[String], number: usize) -> &str {
    values.get(number).map_or("", String::as_str)
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
