//! Tools of `sharing`. Written by `cargo xtask codegen` from `specs/tools/sharing.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod delete;
mod get;
mod list;
mod update;
mod accept_pending;
mod find_recipients;
mod list_deleted;
mod list_inherited;
mod list_pending;
mod restore_deleted;
mod send_email;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "sharing",
    capability: Some("files_sharing"),
    own: None,
    navigation: None,
    scopes: &[
        ("sharing.read", "See what you share and what is shared with you"),
        ("sharing.write", "Share your files, change and end shares"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<delete::Delete>(),
    Entry::of::<get::Get>(),
    Entry::of::<list::List>(),
    Entry::of::<update::Update>(),
    Entry::of::<accept_pending::AcceptPending>(),
    Entry::of::<find_recipients::FindRecipients>(),
    Entry::of::<list_deleted::ListDeleted>(),
    Entry::of::<list_inherited::ListInherited>(),
    Entry::of::<list_pending::ListPending>(),
    Entry::of::<restore_deleted::RestoreDeleted>(),
    Entry::of::<send_email::SendEmail>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[&CREATE, &CREATE_PUBLIC_LINK];
/// Create share.
pub static CREATE: Spec = Spec {
    name: "nc_share_create",
    app: &APP,
    title: "Create share",
    about: "Share a file or folder with a user, group, mail address or other server, or by link.",
    scopes: &["sharing.write"],
    effect: Effect::Send,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Share {path} outside this server, with {share_with|whoever has the link}?",
            look: &[],
            type_back: None,
            undo: true,
            when: &[
                nc_toolkit::When {
                    arg: "share_type",
                    values: &["3", "4", "6"],
                },
            ],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Create public link.
pub static CREATE_PUBLIC_LINK: Spec = Spec {
    name: "nc_share_create_public_link",
    app: &APP,
    title: "Create public link",
    about: "Make a public link to download a file. Anyone who has it can read the file until it expires; nc_share_delete ends it.",
    scopes: &["sharing.write"],
    effect: Effect::Send,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Make a public link to {path}? Whoever has it can read the file.",
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
