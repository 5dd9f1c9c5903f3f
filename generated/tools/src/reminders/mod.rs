//! Tools of `reminders`. Written by `cargo xtask codegen` from `specs/tools/reminders.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod delete;
mod get;
mod set;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "reminders",
    capability: None,
    own: None,
    navigation: None,
    scopes: &[
        ("reminders.read", "See your reminders of files"),
        ("reminders.write", "Set and delete your reminders of files"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<delete::Delete>(),
    Entry::of::<get::Get>(),
    Entry::of::<set::Set>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[];
