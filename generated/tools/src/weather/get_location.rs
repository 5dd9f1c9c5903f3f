//! `nc_weather_get_location`: Get weather location. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::weather_status::{Client, types};
use super::{APP, shapes::*};
/// Get weather location.
#[derive(Debug)]
pub struct GetLocation;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
impl Tool for GetLocation {
    const SPEC: &'static Spec = &Spec {
        name: "nc_weather_get_location",
        app: &APP,
        title: "Get weather location",
        about: "Read for which place Nextcloud shows you the weather. mode 1 is found by the browser, 2 set by hand.",
        scopes: &["weather.read"],
        effect: Effect::Read,
        operations: &["weather_status.weather_status-get-location"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Place;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.weather_status_get_location().await;
        let answer = answer?;
        let item = answer.into_inner();
        Ok(Place::from(item))
    }
}
