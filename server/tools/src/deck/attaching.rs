//! Attaching a file of the user: a share with the card, after a look at what the operator keeps from tools.

use nc_toolkit::{Ctx, JsonSchema, Kind, ToolError, pick};
use nextcloud_client::files_sharing::{Client, types::ShareapiCreateShareBody};
use serde::Serialize;

use crate::files::sharable;

/// Shares with a card.
const CARD: i64 = 12;
/// Reading, which is what Deck gives.
const READ: i64 = 1;

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AttachedFile {
    attachment_id: i64,
    card_id: i64,
    path: String,
}

/// Attach the file at `path`, which came in argument `name`.
pub(super) async fn attach(
    ctx: &Ctx,
    card_id: i64,
    name: &str,
    path: String,
) -> Result<AttachedFile, ToolError> {
    sharable::check(ctx, name, &path).await?;
    let body = ShareapiCreateShareBody {
        path: Some(path.clone()),
        share_type: Some(CARD),
        share_with: Some(card_id.to_string()),
        permissions: Some(READ),
        ..ShareapiCreateShareBody::default()
    };
    let client = Client::from_session(ctx.session());
    let share = client.shareapi_create_share(&body).await;
    let words = || format!("Card {card_id} not found or no access, or there is no file at {path}");
    let refused =
        || format!("{path} is attached to card {card_id} already, or you may not share it");
    let share = share
        .map_err(|error| {
            let error = ToolError::from(error).told(Kind::Forbidden, refused);
            error.told(Kind::NotFound, words)
        })?
        .into_inner();
    Ok(AttachedFile {
        attachment_id: share.id.and_then(pick::integer).unwrap_or_default(),
        card_id,
        path,
    })
}
