//! Tools of `search`. Written by `cargo xtask codegen` from `specs/tools/search.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod find;
mod list_providers;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "search",
    capability: None,
    own: None,
    navigation: None,
    scopes: &[("search.read", "Search in all your apps")],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<find::Find>(),
    Entry::of::<list_providers::ListProviders>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[];
