//! Tools of `groups`. Written by `cargo xtask codegen` from `specs/tools/groups.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod list;
mod list_members;
mod add_subadmin;
mod create;
mod delete;
mod list_details;
mod list_subadmins;
mod remove_subadmin;
mod rename;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "groups",
    capability: None,
    own: None,
    navigation: None,
    scopes: &[
        ("groups.read", "See groups and who is in them"),
        ("groups.admin", "Create, rename and delete groups and their administrators"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<list::List>(),
    Entry::of::<list_members::ListMembers>(),
    Entry::of::<add_subadmin::AddSubadmin>(),
    Entry::of::<create::Create>(),
    Entry::of::<delete::Delete>(),
    Entry::of::<list_details::ListDetails>(),
    Entry::of::<list_subadmins::ListSubadmins>(),
    Entry::of::<remove_subadmin::RemoveSubadmin>(),
    Entry::of::<rename::Rename>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[];
