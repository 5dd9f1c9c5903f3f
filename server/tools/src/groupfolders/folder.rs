//! One team folder, and the words for its failures.

use nc_toolkit::{Ctx, Kind, ToolError};
use nextcloud_client::groupfolders::{Client, types::Folder};

/// The folder of this number.
pub(super) async fn find(ctx: &Ctx, id: i64) -> Result<Folder, ToolError> {
    let client = Client::from_session(ctx.session());
    let answer = client.folder_get_folder(id).await;
    let answer = answer.map_err(|error| told(id, error))?;
    Ok(answer.into_inner())
}

/// A failure of the API, in words for the folder `id`.
pub(super) fn told(id: i64, error: impl Into<ToolError>) -> ToolError {
    let forbidden = "Only administrators of team folders may do this, and Nextcloud may want the login password instead of an app password";
    error.into().told_one_of([
        (Kind::NotFound, format!("Team folder {id} not found")),
        (Kind::Forbidden, forbidden.to_owned()),
    ])
}
