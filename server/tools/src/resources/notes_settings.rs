//! `notes://settings`: where and how the notes are stored.

use nc_generated_tools::notes::APP;
use nc_toolkit::{Body, Ctx, ResourceEntry, ResourceSpec, ToolError};
use nextcloud_client::notes::Client;

use super::json;

pub(crate) const NOTES_SETTINGS: ResourceEntry = ResourceEntry {
    spec: ResourceSpec {
        uri: "notes://settings",
        name: "notes_settings",
        title: "Notes settings",
        about: "Folder and file suffix of your notes.",
        mime_type: Some("application/json"),
        app: &APP,
        scope: Some("notes.read"),
    },
    read: |ctx, _| Box::pin(async move { read(&ctx).await }),
};

async fn read(ctx: &Ctx) -> Result<Body, ToolError> {
    let settings = Client::from_session(ctx.session())
        .get_settings()
        .await?
        .into_inner();
    json::body(&settings)
}
