//! `nc://capabilities`: what the server and its apps can do.

use http::Method;
use nc_toolkit::{App, Body, Ctx, ResourceEntry, ResourceSpec, ToolError};
use serde_json::{Value, json};

/// What belongs to no app.
static SERVER: App = App {
    name: "server",
    own: None,
    capability: None,
    navigation: None,
    scopes: &[],
};

pub(crate) const CAPABILITIES: ResourceEntry = ResourceEntry {
    spec: ResourceSpec {
        uri: "nc://capabilities",
        name: "capabilities",
        title: "Server capabilities",
        about: "Version of Nextcloud and what its apps can do, for the caller.",
        mime_type: Some("application/json"),
        app: &SERVER,
        scope: None,
    },
    read: |ctx, _| Box::pin(async move { read(&ctx).await }),
};

async fn read(ctx: &Ctx) -> Result<Body, ToolError> {
    let call = ctx
        .session()
        .request(Method::GET, "/ocs/v2.php/cloud/capabilities");
    let data: Value = call.operation("core.ocs-get-capabilities").ocs().await?;
    let text = json!({"ocs": {"meta": {"status": "ok", "statuscode": 200, "message": "OK"}, "data": data}});
    Ok(Body::Text(text.to_string(), "application/json".to_owned()))
}
