//! Tools of `groups`. Written by `cargo xtask codegen` from `specs/tools/groups.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod list;
mod list_members;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "groups",
    capability: None,
    scopes: &[("groups.read", "See groups and who is in them")],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<list::List>(),
    Entry::of::<list_members::ListMembers>(),
];
/// Tools that are written by hand.
pub const HANDLERS: &[&Spec] = &[];
