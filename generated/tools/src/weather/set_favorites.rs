//! `nc_weather_set_favorites`: Set favourite places. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::weather_status::{Client, types};
use super::{APP, shapes::*};
/// Set favourite places.
#[derive(Debug)]
pub struct SetFavorites;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// All their addresses
    pub places: Vec<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub places: Vec<String>,
}
impl Tool for SetFavorites {
    const SPEC: &'static Spec = &Spec {
        name: "nc_weather_set_favorites",
        app: &APP,
        title: "Set favourite places",
        about: "Replace the places that you marked for the weather; nc_weather_list_favorites gives those of now.",
        scopes: &["weather.write"],
        effect: Effect::Set,
        operations: &["weather_status.weather_status-set-favorites"],
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
        let echo_places = input.places.clone();
        let body = types::WeatherStatusSetFavoritesBody {
            favorites: input.places,
        };
        let answer = client.weather_status_set_favorites(&body).await;
        let answer = answer?;
        Ok(Output { places: echo_places })
    }
}
