//! `nc_weather_list_favorites`: List favourite places. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::weather_status::{Client, types};
use super::{APP, shapes::*};
/// List favourite places.
#[derive(Debug)]
pub struct ListFavorites;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub places: Vec<String>,
}
impl Tool for ListFavorites {
    const SPEC: &'static Spec = &Spec {
        name: "nc_weather_list_favorites",
        app: &APP,
        title: "List favourite places",
        about: "List the places that you marked for the weather.",
        scopes: &["weather.read"],
        effect: Effect::Read,
        operations: &["weather_status.weather_status-get-favorites"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.weather_status_get_favorites().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<String> = item.into_iter().collect();
        Ok(Output { places: items })
    }
}
