//! A public link to a collective or a page, as tools return it.

use nc_toolkit::{JsonSchema, Kind, Links, ToolError};
use nextcloud_client::collectives::types::CollectiveShare;
use serde::Serialize;

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Share {
    collective_id: i64,
    /// Absent for the whole collective
    #[serde(skip_serializing_if = "Option::is_none")]
    page_id: Option<i64>,
    token: String,
    editable: bool,
    has_password: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl Share {
    pub(super) fn of(share: CollectiveShare, links: &Links) -> Self {
        let token = share.token.unwrap_or_default();
        Self {
            collective_id: share.collective_id.unwrap_or_default(),
            page_id: share.page_id.filter(|id| *id != 0),
            editable: share.editable.unwrap_or_default(),
            has_password: share.has_password.unwrap_or_default(),
            url: links.collective_share(&token),
            token,
        }
    }
}

/// The failure, in words about the link.
pub(super) fn no_share(collective_id: i64, error: impl Into<ToolError>) -> ToolError {
    let words = format!("Collective {collective_id} has no such link of yours");
    // The app fails on a token that it does not know, instead of saying so.
    let failed = format!("{words}, or the Collectives app failed");
    error
        .into()
        .told_one_of([(Kind::NotFound, words), (Kind::ServerError, failed)])
}
