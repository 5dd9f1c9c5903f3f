//! Tools of `apps`. Written by `cargo xtask codegen` from `specs/tools/apps.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod disable;
mod enable;
mod get_setting;
mod list;
mod list_mine;
mod list_setting_keys;
mod set_setting;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "apps",
    capability: None,
    own: None,
    navigation: None,
    scopes: &[
        ("apps.read", "See which apps this server has"),
        ("apps.admin", "Switch apps on and off, and change their settings"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<disable::Disable>(),
    Entry::of::<enable::Enable>(),
    Entry::of::<get_setting::GetSetting>(),
    Entry::of::<list::List>(),
    Entry::of::<list_mine::ListMine>(),
    Entry::of::<list_setting_keys::ListSettingKeys>(),
    Entry::of::<set_setting::SetSetting>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[];
