//! Tools of `out_of_office`. Written by `cargo xtask codegen` from `specs/tools/out_of_office.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
pub mod clear;
mod get;
mod get_current;
pub mod set;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "out_of_office",
    capability: None,
    own: None,
    navigation: None,
    scopes: &[
        ("out_of_office.read", "See who is away"),
        ("out_of_office.write", "Set when you are away"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<get::Get>(),
    Entry::of::<get_current::GetCurrent>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    <clear::Clear as nc_toolkit::Tool>::SPEC,
    <set::Set as nc_toolkit::Tool>::SPEC,
];
