//! Tools of `collectives`. Written by `cargo xtask codegen` from `specs/tools/collectives.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
pub mod assign_tag;
mod create_collective;
pub mod create_page;
mod create_tag;
pub mod create_template;
mod delete_collective;
pub mod delete_page;
mod delete_tag;
pub mod delete_template;
mod get_collectives;
mod get_tags;
mod get_trashed_collectives;
pub mod move_page;
pub mod remove_tag;
pub mod rename_template;
mod restore_collective;
pub mod restore_page;
mod set_collective_emoji;
mod set_edit_level;
mod set_notify;
pub mod set_page_emoji;
mod set_page_mode;
mod set_page_order;
pub mod set_page_width;
mod set_share_level;
pub mod set_subpage_order;
pub mod transfer_page;
pub mod trash_collective;
pub mod trash_page;
mod update_tag;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "collectives",
    capability: None,
    own: None,
    navigation: Some("collectives"),
    scopes: &[
        ("collectives.read", "See your collectives and their pages"),
        (
            "collectives.write",
            "Create, change, share and delete collectives and their pages",
        ),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<create_collective::CreateCollective>(),
    Entry::of::<create_tag::CreateTag>(),
    Entry::of::<delete_collective::DeleteCollective>(),
    Entry::of::<delete_tag::DeleteTag>(),
    Entry::of::<get_collectives::GetCollectives>(),
    Entry::of::<get_tags::GetTags>(),
    Entry::of::<get_trashed_collectives::GetTrashedCollectives>(),
    Entry::of::<restore_collective::RestoreCollective>(),
    Entry::of::<set_collective_emoji::SetCollectiveEmoji>(),
    Entry::of::<set_edit_level::SetEditLevel>(),
    Entry::of::<set_notify::SetNotify>(),
    Entry::of::<set_page_mode::SetPageMode>(),
    Entry::of::<set_page_order::SetPageOrder>(),
    Entry::of::<set_share_level::SetShareLevel>(),
    Entry::of::<update_tag::UpdateTag>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    <assign_tag::AssignTag as nc_toolkit::Tool>::SPEC,
    <create_page::CreatePage as nc_toolkit::Tool>::SPEC,
    <create_template::CreateTemplate as nc_toolkit::Tool>::SPEC,
    &CREATE_SHARE,
    <delete_page::DeletePage as nc_toolkit::Tool>::SPEC,
    &DELETE_SHARE,
    <delete_template::DeleteTemplate as nc_toolkit::Tool>::SPEC,
    &GET_PAGE,
    &GET_PAGES,
    &GET_TRASHED_PAGES,
    &LIST_ATTACHMENTS,
    &LIST_RECENT_PAGES,
    &LIST_SHARES,
    &LIST_TEMPLATES,
    <move_page::MovePage as nc_toolkit::Tool>::SPEC,
    <remove_tag::RemoveTag as nc_toolkit::Tool>::SPEC,
    <rename_template::RenameTemplate as nc_toolkit::Tool>::SPEC,
    <restore_page::RestorePage as nc_toolkit::Tool>::SPEC,
    &SEARCH_PAGES,
    &SET_FAVORITE_PAGE,
    <set_page_emoji::SetPageEmoji as nc_toolkit::Tool>::SPEC,
    <set_page_width::SetPageWidth as nc_toolkit::Tool>::SPEC,
    <set_subpage_order::SetSubpageOrder as nc_toolkit::Tool>::SPEC,
    <transfer_page::TransferPage as nc_toolkit::Tool>::SPEC,
    <trash_collective::TrashCollective as nc_toolkit::Tool>::SPEC,
    <trash_page::TrashPage as nc_toolkit::Tool>::SPEC,
    &UPDATE_PAGE,
    &UPDATE_SHARE,
];
/// Share collective by link.
pub static CREATE_SHARE: Spec = Spec {
    name: "collectives_create_share",
    app: &APP,
    title: "Share collective by link",
    about: "Make a public link to a whole collective, or to a page with its subpages. collectives_delete_share ends it.",
    scopes: &["collectives.write"],
    effect: Effect::Send,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Make a public link to collective {collective_id}, page {page_id|all of them}? Whoever has it can read that.",
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
/// Delete share.
pub static DELETE_SHARE: Spec = Spec {
    name: "collectives_delete_share",
    app: &APP,
    title: "Delete share",
    about: "End a public link. The pages stay.",
    scopes: &["collectives.write"],
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
/// Get page.
pub static GET_PAGE: Spec = Spec {
    name: "collectives_get_page",
    app: &APP,
    title: "Get page",
    about: "Read a page with its Markdown content, and its etag, which an update needs.",
    scopes: &["collectives.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "collectives",
            text: &["content"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// List pages.
pub static GET_PAGES: Spec = Spec {
    name: "collectives_get_pages",
    app: &APP,
    title: "List pages",
    about: "List the pages of a collective without content. parentId makes a tree of them; the landing page is its root.",
    scopes: &["collectives.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "pages",
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
/// List trashed pages.
pub static GET_TRASHED_PAGES: Spec = Spec {
    name: "collectives_get_trashed_pages",
    app: &APP,
    title: "List trashed pages",
    about: "List the pages in the trash of a collective, which collectives_restore_page brings back.",
    scopes: &["collectives.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "pages",
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
/// List page attachments.
pub static LIST_ATTACHMENTS: Spec = Spec {
    name: "collectives_list_attachments",
    app: &APP,
    title: "List page attachments",
    about: "List the files attached to a page. nc_webdav_read_file reads one by its path.",
    scopes: &["collectives.read"],
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
            list: "attachments",
            limit: None,
            by: nc_toolkit::PageBy::Server(250),
        },
    ),
};
/// List recent pages.
pub static LIST_RECENT_PAGES: Spec = Spec {
    name: "collectives_list_recent_pages",
    app: &APP,
    title: "List recent pages",
    about: "List the pages changed last in all collectives, or those of them whose title has some words.",
    scopes: &["collectives.read"],
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
/// List shares of collective.
pub static LIST_SHARES: Spec = Spec {
    name: "collectives_list_shares",
    app: &APP,
    title: "List shares of collective",
    about: "List your public links to a collective and to its pages.",
    scopes: &["collectives.read"],
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
            list: "shares",
            limit: None,
            by: nc_toolkit::PageBy::Server(250),
        },
    ),
};
/// List page templates.
pub static LIST_TEMPLATES: Spec = Spec {
    name: "collectives_list_templates",
    app: &APP,
    title: "List page templates",
    about: "List the templates that new pages of a collective can begin with.",
    scopes: &["collectives.read"],
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
            list: "templates",
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
/// Search pages.
pub static SEARCH_PAGES: Spec = Spec {
    name: "collectives_search_pages",
    app: &APP,
    title: "Search pages",
    about: "Find the pages of a collective that contain some words. New text is found once the server has indexed it.",
    scopes: &["collectives.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
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
/// Set favourite page.
pub static SET_FAVORITE_PAGE: Spec = Spec {
    name: "collectives_set_favorite_page",
    app: &APP,
    title: "Set favourite page",
    about: "Make a page one of your favourites in its collective, or no longer.",
    scopes: &["collectives.write"],
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
/// Update page.
pub static UPDATE_PAGE: Spec = Spec {
    name: "collectives_update_page",
    app: &APP,
    title: "Update page",
    about: "Replace the Markdown content of a page. The etag of the last reading makes sure that nobody else's change is overwritten.",
    scopes: &["collectives.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Update share.
pub static UPDATE_SHARE: Spec = Spec {
    name: "collectives_update_share",
    app: &APP,
    title: "Update share",
    about: "Set whether a public link may edit, and its password. The link stays the same.",
    scopes: &["collectives.write"],
    effect: Effect::Send,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Change the public link to collective {collective_id}, page {page_id|all of them}, so that whoever has it may edit?",
            look: &[],
            type_back: None,
            undo: true,
            when: &[
                nc_toolkit::When {
                    arg: "editable",
                    values: &["true"],
                },
            ],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
