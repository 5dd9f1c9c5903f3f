//! `cookbook://config`: where the recipes are and how they are shown.

use nc_generated_tools::cookbook::APP;
use nc_toolkit::{Body, Ctx, ResourceEntry, ResourceSpec, ToolError};
use nextcloud_client::cookbook::Client;

pub(crate) const COOKBOOK_CONFIG: ResourceEntry = ResourceEntry {
    spec: ResourceSpec {
        uri: "cookbook://config",
        name: "cookbook_config",
        title: "Cookbook configuration",
        about: "Folder of your recipes, how often it is searched, and what is shown.",
        mime_type: Some("application/json"),
        app: &APP,
        scope: Some("cookbook.read"),
    },
    read: |ctx, _| Box::pin(async move { read(&ctx).await }),
};

async fn read(ctx: &Ctx) -> Result<Body, ToolError> {
    let client = Client::from_session(ctx.session());
    super::json::body(&client.get_config().await?.into_inner())
}
