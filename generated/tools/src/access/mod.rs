//! Tools of `access`. Written by `cargo xtask codegen` from `specs/tools/access.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "access",
    capability: None,
    own: Some(nc_toolkit::Own::LoginFlow),
    navigation: None,
    scopes: &[("openid", "Know who you are")],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[&CHECK_STATUS, &PROVISION_ACCESS, &UPDATE_SCOPES];
/// Check access to Nextcloud.
pub static CHECK_STATUS: Spec = Spec {
    name: "nc_auth_check_status",
    app: &APP,
    title: "Check access to Nextcloud",
    about: "Say whether this server may use the user's Nextcloud, and how much tools may do. After the person opened the page that nc_auth_provision_access gave, this tells whether it worked.",
    scopes: &["openid"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Connect Nextcloud.
pub static PROVISION_ACCESS: Spec = Spec {
    name: "nc_auth_provision_access",
    app: &APP,
    title: "Connect Nextcloud",
    about: "Connect this server with the user's Nextcloud: gives a page where the person signs in and grants access. Show it to them, then call nc_auth_check_status. Needed when tools say that there is no access. The person ends it at /app on this server, or in the security settings of Nextcloud.",
    scopes: &["openid"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Change what tools may do.
pub static UPDATE_SCOPES: Spec = Spec {
    name: "nc_auth_update_scopes",
    app: &APP,
    title: "Change what tools may do",
    about: "Change the most that tools may do for the user. Less counts at once; more needs the person, at the page that this gives. Scopes that the access token lacks are not granted so: the client has to sign in again.",
    scopes: &["openid"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
