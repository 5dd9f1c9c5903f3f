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
    own: None,
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
pub const HANDLERS: &[&Spec] = &[&UPDATE];
/// Change webhook.
pub static UPDATE: Spec = Spec {
    name: "nc_webhooks_update",
    app: &APP,
    title: "Change webhook",
    about: "Change what a webhook sends or where to, as administrator. What is not given stays, but secret headers, which cannot be read, must be given again.",
    scopes: &["webhooks.admin"],
    effect: Effect::Send,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Send events to {uri|the same address}, instead of those that the webhook to {now} sends?",
            look: &[
                nc_toolkit::Look {
                    name: "now",
                    tool: "nc_webhooks_get",
                    path: &["uri"],
                },
            ],
            type_back: None,
            undo: true,
            when: &[],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
