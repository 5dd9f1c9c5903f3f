//! Tools of `teams`. Written by `cargo xtask codegen` from `specs/tools/teams.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod add_member;
mod confirm_member;
mod create;
mod delete;
mod join;
mod leave;
mod list;
mod list_members;
mod remove_member;
mod rename;
mod set_description;
mod set_member_level;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "teams",
    capability: Some("circles"),
    own: None,
    navigation: None,
    scopes: &[
        ("teams.read", "See teams and their members"),
        ("teams.write", "Create, change and delete teams, and say who is in them"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<add_member::AddMember>(),
    Entry::of::<confirm_member::ConfirmMember>(),
    Entry::of::<create::Create>(),
    Entry::of::<delete::Delete>(),
    Entry::of::<join::Join>(),
    Entry::of::<leave::Leave>(),
    Entry::of::<list::List>(),
    Entry::of::<list_members::ListMembers>(),
    Entry::of::<remove_member::RemoveMember>(),
    Entry::of::<rename::Rename>(),
    Entry::of::<set_description::SetDescription>(),
    Entry::of::<set_member_level::SetMemberLevel>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[&GET, &SET_OPTIONS];
/// Get team.
pub static GET: Spec = Spec {
    name: "nc_teams_get",
    app: &APP,
    title: "Get team",
    about: "Read one team with its options.",
    scopes: &["teams.read"],
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
/// Set team options.
pub static SET_OPTIONS: Spec = Spec {
    name: "nc_teams_set_options",
    app: &APP,
    title: "Set team options",
    about: "Set who sees a team and how one becomes a member. What is not given stays.",
    scopes: &["teams.write"],
    effect: Effect::Set,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
