//! Tools of `remote_shares`. Written by `cargo xtask codegen` from `specs/tools/remote_shares.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod accept;
mod decline;
mod get;
mod leave;
mod list;
mod list_pending;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "remote_shares",
    capability: Some("files_sharing"),
    own: None,
    navigation: None,
    scopes: &[
        ("remote_shares.read", "See what other servers share with you"),
        ("remote_shares.write", "Accept and end shares of other servers"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<accept::Accept>(),
    Entry::of::<decline::Decline>(),
    Entry::of::<get::Get>(),
    Entry::of::<leave::Leave>(),
    Entry::of::<list::List>(),
    Entry::of::<list_pending::ListPending>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[];
