//! Tools of `recommendations`. Written by `cargo xtask codegen` from `specs/tools/recommendations.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod list;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "recommendations",
    capability: Some("recommendations"),
    own: None,
    navigation: None,
    scopes: &[("recommendations.read", "See which of your files may matter now")],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[Entry::of::<list::List>()];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[];
