//! Tools of `weather`. Written by `cargo xtask codegen` from `specs/tools/weather.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod get_location;
mod list_favorites;
mod set_favorites;
mod set_location;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "weather",
    capability: Some("weather_status"),
    own: None,
    navigation: None,
    scopes: &[
        ("weather.read", "See the place of your weather"),
        ("weather.write", "Change the place of your weather"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<get_location::GetLocation>(),
    Entry::of::<list_favorites::ListFavorites>(),
    Entry::of::<set_favorites::SetFavorites>(),
    Entry::of::<set_location::SetLocation>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[&GET_FORECAST];
/// Get weather forecast.
pub static GET_FORECAST: Spec = Spec {
    name: "nc_weather_get_forecast",
    app: &APP,
    title: "Get weather forecast",
    about: "Read the weather of the next ten hours at the place that nc_weather_get_location tells.",
    scopes: &["weather.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
