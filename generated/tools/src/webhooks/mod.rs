//! Tools of `webhooks`. Written by `cargo xtask codegen` from `specs/tools/webhooks.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod list;
mod get;
mod create;
mod delete;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "webhooks",
    capability: None,
    navigation: None,
    scopes: &[
        (
            "webhooks.admin",
            "Register where this server sends events to, as administrator",
        ),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<list::List>(),
    Entry::of::<get::Get>(),
    Entry::of::<create::Create>(),
    Entry::of::<delete::Delete>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[];
