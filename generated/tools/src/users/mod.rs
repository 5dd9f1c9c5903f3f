//! Tools of `users`. Written by `cargo xtask codegen` from `specs/tools/users.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod find;
mod get;
mod get_me;
mod get_profile;
mod list;
mod list_groups;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "users",
    capability: None,
    scopes: &[("users.read", "See people on this server and your own account")],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<find::Find>(),
    Entry::of::<get::Get>(),
    Entry::of::<get_me::GetMe>(),
    Entry::of::<get_profile::GetProfile>(),
    Entry::of::<list::List>(),
    Entry::of::<list_groups::ListGroups>(),
];
/// Tools that are written by hand.
pub const HANDLERS: &[&Spec] = &[];
