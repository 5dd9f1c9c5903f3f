//! `nc_weather_set_location`: Set weather location. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::weather_status::{Client, types};
use super::{APP, shapes::*};
/// Set weather location.
#[derive(Debug)]
pub struct SetLocation;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Latitude, north positive
    pub lat: f64,
    /// Longitude, east positive
    pub lon: f64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub lat: f64,
    pub lon: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    pub success: bool,
}
impl Tool for SetLocation {
    const SPEC: &'static Spec = &Spec {
        name: "nc_weather_set_location",
        app: &APP,
        title: "Set weather location",
        about: "Choose the place whose weather Nextcloud shows you, by its coordinates.",
        scopes: &["weather.write"],
        effect: Effect::Set,
        operations: &["weather_status.weather_status-set-location"],
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
        let echo_lat = input.lat.clone();
        let echo_lon = input.lon.clone();
        let body = types::WeatherStatusSetLocationBody {
            address: None,
            lat: Some(input.lat),
            lon: Some(input.lon),
        };
        let answer = client.weather_status_set_location(&body).await;
        let answer = answer?;
        let item = answer.into_inner();
        let address = pick::some::<String>(item.address.clone())
            .filter(|text| !text.is_empty());
        let success = pick::some::<bool>(item.success.clone()).unwrap_or_default();
        Ok(Output {
            lat: echo_lat,
            lon: echo_lon,
            address: address,
            success: success,
        })
    }
}
