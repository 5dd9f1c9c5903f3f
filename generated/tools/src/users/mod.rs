//! Tools of `users`. Written by `cargo xtask codegen` from `specs/tools/users.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod find;
mod get;
mod get_me;
mod get_profile;
pub mod set_profile_visibility;
mod list;
mod list_groups;
mod add_to_group;
mod create;
mod delete;
mod disable;
mod enable;
mod list_editable_fields;
mod list_subadmin_groups;
mod remove_from_group;
mod send_welcome;
mod set_field;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "users",
    capability: None,
    own: None,
    navigation: None,
    scopes: &[
        ("users.read", "See people on this server and your own account"),
        ("users.write", "Change your own account"),
        ("users.admin", "Create, change, disable and delete accounts"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<find::Find>(),
    Entry::of::<get::Get>(),
    Entry::of::<get_me::GetMe>(),
    Entry::of::<get_profile::GetProfile>(),
    Entry::of::<list::List>(),
    Entry::of::<list_groups::ListGroups>(),
    Entry::of::<add_to_group::AddToGroup>(),
    Entry::of::<create::Create>(),
    Entry::of::<delete::Delete>(),
    Entry::of::<disable::Disable>(),
    Entry::of::<enable::Enable>(),
    Entry::of::<list_editable_fields::ListEditableFields>(),
    Entry::of::<list_subadmin_groups::ListSubadminGroups>(),
    Entry::of::<remove_from_group::RemoveFromGroup>(),
    Entry::of::<send_welcome::SendWelcome>(),
    Entry::of::<set_field::SetField>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    <set_profile_visibility::SetProfileVisibility as nc_toolkit::Tool>::SPEC,
    &LIST_ACCOUNTS,
    &LIST_DISABLED,
    &LIST_RECENT,
];
/// List accounts.
pub static LIST_ACCOUNTS: Spec = Spec {
    name: "nc_users_list_accounts",
    app: &APP,
    title: "List accounts",
    about: "List accounts with name, mail address, groups, last login and used space, as administrator.",
    scopes: &["users.admin"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "users",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &[],
            }),
        },
    ),
};
/// List disabled users.
pub static LIST_DISABLED: Spec = Spec {
    name: "nc_users_list_disabled",
    app: &APP,
    title: "List disabled users",
    about: "List accounts that are locked, by user id, as administrator.",
    scopes: &["users.admin"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "users",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &[],
            }),
        },
    ),
};
/// List recent logins.
pub static LIST_RECENT: Spec = Spec {
    name: "nc_users_list_recent",
    app: &APP,
    title: "List recent logins",
    about: "List the accounts that logged in last, as administrator.",
    scopes: &["users.admin"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "users",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &[],
            }),
        },
    ),
};
