//! Tools of `user_status`. Written by `cargo xtask codegen` from `specs/tools/user_status.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod clear_message;
mod get;
mod get_user;
mod list;
mod list_predefined;
mod set;
mod set_message;
mod set_predefined;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "user_status",
    capability: Some("user_status"),
    own: None,
    navigation: None,
    scopes: &[
        ("user_status.read", "See the online status of people"),
        ("user_status.write", "Set your online status and status message"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<clear_message::ClearMessage>(),
    Entry::of::<get::Get>(),
    Entry::of::<get_user::GetUser>(),
    Entry::of::<list::List>(),
    Entry::of::<list_predefined::ListPredefined>(),
    Entry::of::<set::Set>(),
    Entry::of::<set_message::SetMessage>(),
    Entry::of::<set_predefined::SetPredefined>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[];
