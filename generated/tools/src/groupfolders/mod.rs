//! Tools of `groupfolders`. Written by `cargo xtask codegen` from `specs/tools/groupfolders.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod get;
pub mod create;
mod delete;
mod find_members;
mod remove_group;
pub mod rename;
mod set_acl;
pub mod set_quota;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "groupfolders",
    capability: Some("groupfolders"),
    own: None,
    navigation: None,
    scopes: &[
        ("groupfolders.read", "See team folders and who may use them"),
        ("groupfolders.write", "Say who may do what within team folders"),
        (
            "groupfolders.admin",
            "Create, change and delete team folders, and say who may use them",
        ),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<get::Get>(),
    Entry::of::<delete::Delete>(),
    Entry::of::<find_members::FindMembers>(),
    Entry::of::<remove_group::RemoveGroup>(),
    Entry::of::<set_acl::SetAcl>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    &LIST,
    &GET_ACCESS,
    &SET_ACCESS,
    <create::Create as nc_toolkit::Tool>::SPEC,
    <rename::Rename as nc_toolkit::Tool>::SPEC,
    &SET_GROUP,
    &SET_MANAGEMENT,
    <set_quota::SetQuota as nc_toolkit::Tool>::SPEC,
];
/// List team folders.
pub static LIST: Spec = Spec {
    name: "nc_groupfolders_list",
    app: &APP,
    title: "List team folders",
    about: "List team folders (group folders) by name with who may use them - all as administrator, otherwise those of your groups. Permissions are a sum of 1 read, 2 change, 4 create, 8 delete, 16 share. quota is in bytes, -3 for no limit.",
    scopes: &["groupfolders.read"],
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
            list: "folders",
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
/// Get access rules.
pub static GET_ACCESS: Spec = Spec {
    name: "nc_groupfolders_get_access",
    app: &APP,
    title: "Get access rules",
    about: "Read who may do what with a file or folder within a team folder, where its access rules say so.",
    scopes: &["groupfolders.read"],
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
/// Set access rule.
pub static SET_ACCESS: Spec = Spec {
    name: "nc_groupfolders_set_access",
    app: &APP,
    title: "Set access rule",
    about: "Allow or deny somebody something in a file or folder within a team folder, whose access rules must be on. It replaces the rule of before for them; with neither allow nor deny there is none any more.",
    scopes: &["groupfolders.write"],
    effect: Effect::Set,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Within /{path}, allow {type} {id} to {allow|do nothing more}, deny {deny|nothing}?",
            look: &[],
            type_back: None,
            undo: true,
            when: &[],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Let group use team folder.
pub static SET_GROUP: Spec = Spec {
    name: "nc_groupfolders_set_group",
    app: &APP,
    title: "Let group use team folder",
    about: "Let a group or team use a team folder, or change what it may do there, as administrator. nc_groupfolders_remove_group takes it back.",
    scopes: &["groupfolders.admin"],
    effect: Effect::Set,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Let the group {group_id} use the team folder {folder} with permissions {permissions|31}?",
            look: &[
                nc_toolkit::Look {
                    name: "folder",
                    tool: "nc_groupfolders_get",
                    path: &["mount_point"],
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
/// Set who manages access rules.
pub static SET_MANAGEMENT: Spec = Spec {
    name: "nc_groupfolders_set_management",
    app: &APP,
    title: "Set who manages access rules",
    about: "Let a user, group or team manage the access rules of a team folder, or no longer, as administrator.",
    scopes: &["groupfolders.admin"],
    effect: Effect::Set,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Set whether the {type} {id} manages the access rules of the team folder {folder} to {manages|true}?",
            look: &[
                nc_toolkit::Look {
                    name: "folder",
                    tool: "nc_groupfolders_get",
                    path: &["mount_point"],
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
