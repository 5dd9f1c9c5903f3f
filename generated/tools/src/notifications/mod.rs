//! Tools of `notifications`. Written by `cargo xtask codegen` from `specs/tools/notifications.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod dismiss;
mod dismiss_all;
mod get;
mod list;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "notifications",
    capability: Some("notifications"),
    own: None,
    navigation: None,
    scopes: &[
        ("notifications.read", "See your notifications"),
        ("notifications.write", "Dismiss your notifications"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<dismiss::Dismiss>(),
    Entry::of::<dismiss_all::DismissAll>(),
    Entry::of::<get::Get>(),
    Entry::of::<list::List>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[];
