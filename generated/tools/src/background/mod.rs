//! Tools of `background`. Written by `cargo xtask codegen` from `specs/tools/background.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "background",
    capability: None,
    own: Some(nc_toolkit::Own::Background),
    navigation: None,
    scopes: &[("openid", "Know who you are")],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    &CHECK_LOGGED_IN,
    &CHECK_PROVISIONING_STATUS,
    &PROVISION_NEXTCLOUD_ACCESS,
    &REVOKE_NEXTCLOUD_ACCESS,
];
/// Check sign-in for background work.
pub static CHECK_LOGGED_IN: Spec = Spec {
    name: "check_logged_in",
    app: &APP,
    title: "Check sign-in for background work",
    about: "Say \"yes\" if this server may act for the user at Nextcloud while they are away; otherwise give a page where the person signs in and allows it.",
    scopes: &["openid"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Check background access.
pub static CHECK_PROVISIONING_STATUS: Spec = Spec {
    name: "check_provisioning_status",
    app: &APP,
    title: "Check background access",
    about: "Say whether this server may act for the user at Nextcloud while they are away, since when, and how far.",
    scopes: &["openid"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Allow background access.
pub static PROVISION_NEXTCLOUD_ACCESS: Spec = Spec {
    name: "provision_nextcloud_access",
    app: &APP,
    title: "Allow background access",
    about: "Let this server act for the user at Nextcloud while they are away, as search and synchronisation need: gives a page where the person signs in and allows it. Show it to them, then call check_provisioning_status. revoke_nextcloud_access takes it back.",
    scopes: &["openid"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Take background access back.
pub static REVOKE_NEXTCLOUD_ACCESS: Spec = Spec {
    name: "revoke_nextcloud_access",
    app: &APP,
    title: "Take background access back",
    about: "End what provision_nextcloud_access allowed: the identity provider is told, and this server forgets it with everything that it kept for background work. The user can allow it again.",
    scopes: &["openid"],
    effect: Effect::Delete,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
