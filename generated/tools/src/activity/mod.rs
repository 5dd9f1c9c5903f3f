//! Tools of `activity`. Written by `cargo xtask codegen` from `specs/tools/activity.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod list;
mod list_filtered;
mod list_filters;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "activity",
    capability: Some("activity"),
    own: None,
    navigation: Some("activity"),
    scopes: &[("activity.read", "See what happened in your account")],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<list::List>(),
    Entry::of::<list_filtered::ListFiltered>(),
    Entry::of::<list_filters::ListFilters>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[];
