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
pub const HANDLERS: &[&Spec] = &[];
