//! `cookbook://version`: of the app and of its API.

use nc_generated_tools::cookbook::APP;
use nc_toolkit::{Body, Ctx, ResourceEntry, ResourceSpec, ToolError};
use nextcloud_client::cookbook::Client;

pub(crate) const COOKBOOK_VERSION: ResourceEntry = ResourceEntry {
    spec: ResourceSpec {
        uri: "cookbook://version",
        name: "cookbook_version",
        title: "Cookbook version",
        about: "Versions of the Cookbook app and of its API.",
        mime_type: Some("application/json"),
        app: &APP,
        scope: Some("cookbook.read"),
    },
    read: |ctx, _| Box::pin(async move { read(&ctx).await }),
};

async fn read(ctx: &Ctx) -> Result<Body, ToolError> {
    let client = Client::from_session(ctx.session());
    super::json::body(&client.version().await?.into_inner())
}
