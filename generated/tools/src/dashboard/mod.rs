//! Tools of `dashboard`. Written by `cargo xtask codegen` from `specs/tools/dashboard.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod get_layout;
mod list_widgets;
mod set_layout;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "dashboard",
    capability: None,
    own: None,
    navigation: Some("dashboard"),
    scopes: &[
        ("dashboard.read", "See your dashboard"),
        ("dashboard.write", "Arrange your dashboard"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<get_layout::GetLayout>(),
    Entry::of::<list_widgets::ListWidgets>(),
    Entry::of::<set_layout::SetLayout>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[&LIST_ITEMS];
/// List dashboard items.
pub static LIST_ITEMS: Spec = Spec {
    name: "nc_dashboard_list_items",
    app: &APP,
    title: "List dashboard items",
    about: "Read what the widgets show now, such as new mail, next events and mentions; all of them or some.",
    scopes: &["dashboard.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "dashboard",
            text: &["title", "subtitle"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
