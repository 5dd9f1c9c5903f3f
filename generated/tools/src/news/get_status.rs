//! `nc_news_get_status`: Get News status. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// Get News status.
#[derive(Debug)]
pub struct GetStatus;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warnings: Option<serde_json::Value>,
}
impl Tool for GetStatus {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_get_status",
        app: &APP,
        title: "Get News status",
        about: "Version of the News app, and what is wrong with its setup.",
        scopes: &["news.read"],
        effect: Effect::Read,
        operations: &["news.getStatus"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.get_status().await;
        let answer = answer?;
        let item = answer.into_inner();
        let version = pick::some::<String>(item.version.clone()).unwrap_or_default();
        let warnings = pick::some::<types::StatusWarnings>(item.warnings.clone())
            .and_then(pick::value);
        Ok(Output {
            version: version,
            warnings: warnings,
        })
    }
}
