//! Tools of `semantic`. Written by `cargo xtask codegen` from `specs/tools/semantic.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "semantic",
    capability: None,
    own: Some(nc_toolkit::Own::Search),
    navigation: None,
    scopes: &[("semantic.read", "Search by meaning in what you may see")],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[&SEMANTIC_SEARCH, &GET_VECTOR_SYNC_STATUS];
/// Search by meaning.
pub static SEMANTIC_SEARCH: Spec = Spec {
    name: "nc_semantic_search",
    app: &APP,
    title: "Search by meaning",
    about: "Search notes, files, cards, mails, events, contacts, talks and more by meaning and by words. Gives excerpts with links; only what the user may open now. Ask in whole sentences. Read a hit with the tool of its app.",
    scopes: &["semantic.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "search",
            text: &[
                "title",
                "excerpt",
                "marked_text",
                "before_context",
                "after_context",
            ],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// Check indexing.
pub static GET_VECTOR_SYNC_STATUS: Spec = Spec {
    name: "nc_get_vector_sync_status",
    app: &APP,
    title: "Check indexing",
    about: "Say how much of the user's documents the search by meaning knows, and how much waits.",
    scopes: &["semantic.read"],
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
