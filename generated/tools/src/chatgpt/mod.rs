//! Tools of `chatgpt`. Written by `cargo xtask codegen` from `specs/tools/chatgpt.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "chatgpt",
    capability: None,
    own: None,
    navigation: None,
    scopes: &[("files.read", "See your files"), ("notes.read", "See your notes")],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[&FETCH, &SEARCH];
/// Fetch.
pub static FETCH: Spec = Spec {
    name: "fetch",
    app: &APP,
    title: "Fetch",
    about: "Read a file or note that search found. Text of documents included.",
    scopes: &["files.read", "notes.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "files",
            text: &["text"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// Search.
pub static SEARCH: Spec = Spec {
    name: "search",
    app: &APP,
    title: "Search",
    about: "Search the user's files by name and notes by content. fetch reads what is found.",
    scopes: &["files.read", "notes.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "search",
            text: &["title"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
