//! Tools of `notes`. Written by `cargo xtask codegen` from `specs/tools/notes.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod create_note;
mod delete_note;
mod get_note;
mod update_note;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "notes",
    capability: Some("notes"),
    own: None,
    navigation: Some("notes"),
    scopes: &[
        ("notes.read", "See your notes"),
        ("notes.write", "Create, change and delete your notes"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<create_note::CreateNote>(),
    Entry::of::<delete_note::DeleteNote>(),
    Entry::of::<get_note::GetNote>(),
    Entry::of::<update_note::UpdateNote>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    &APPEND_CONTENT,
    &GET_ATTACHMENT,
    &LIST_NOTES,
    &SEARCH_NOTES,
];
/// Append to note.
pub static APPEND_CONTENT: Spec = Spec {
    name: "nc_notes_append_content",
    app: &APP,
    title: "Append to note",
    about: "Add text at the end of a note, below a separator line. Nothing is lost when somebody else changes the note at the same time.",
    scopes: &["notes.write"],
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
/// Get note attachment.
pub static GET_ATTACHMENT: Spec = Spec {
    name: "nc_notes_get_attachment",
    app: &APP,
    title: "Get note attachment",
    about: "Read a file that a note shows, by the name or path that stands in its Markdown.",
    scopes: &["notes.read"],
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
/// List notes.
pub static LIST_NOTES: Spec = Spec {
    name: "nc_notes_list_notes",
    app: &APP,
    title: "List notes",
    about: "List notes without their content, newest change first, all or of one category.",
    scopes: &["notes.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "notes",
            text: &["title", "excerpt"],
            author: &[],
            sender: &[],
            only_if: Some("shared"),
        },
    ),
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "results",
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
/// Search notes.
pub static SEARCH_NOTES: Spec = Spec {
    name: "nc_notes_search_notes",
    app: &APP,
    title: "Search notes",
    about: "Find notes that contain all words of the query, in title, category or content; best match first.",
    scopes: &["notes.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "notes",
            text: &["title", "excerpt"],
            author: &[],
            sender: &[],
            only_if: Some("shared"),
        },
    ),
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "results",
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
