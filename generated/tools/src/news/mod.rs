//! Tools of `news`. Written by `cargo xtask codegen` from `specs/tools/news.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod create_feed;
mod create_folder;
mod delete_feed;
mod delete_folder;
mod get_status;
mod list_feeds;
mod list_folders;
mod mark_all_read;
mod mark_feed_read;
mod mark_folder_read;
mod mark_items_read;
mod mark_items_unread;
mod move_feed;
mod rename_feed;
mod rename_folder;
mod star_items;
mod unstar_items;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "news",
    capability: None,
    own: None,
    navigation: Some("news"),
    scopes: &[
        ("news.read", "See your news feeds and their items"),
        ("news.write", "Subscribe to feeds, sort them, and mark items"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<create_feed::CreateFeed>(),
    Entry::of::<create_folder::CreateFolder>(),
    Entry::of::<delete_feed::DeleteFeed>(),
    Entry::of::<delete_folder::DeleteFolder>(),
    Entry::of::<get_status::GetStatus>(),
    Entry::of::<list_feeds::ListFeeds>(),
    Entry::of::<list_folders::ListFolders>(),
    Entry::of::<mark_all_read::MarkAllRead>(),
    Entry::of::<mark_feed_read::MarkFeedRead>(),
    Entry::of::<mark_folder_read::MarkFolderRead>(),
    Entry::of::<mark_items_read::MarkItemsRead>(),
    Entry::of::<mark_items_unread::MarkItemsUnread>(),
    Entry::of::<move_feed::MoveFeed>(),
    Entry::of::<rename_feed::RenameFeed>(),
    Entry::of::<rename_folder::RenameFolder>(),
    Entry::of::<star_items::StarItems>(),
    Entry::of::<unstar_items::UnstarItems>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    &GET_FEED_HEALTH,
    &GET_ITEM,
    &GET_STARRED_ITEMS,
    &GET_UNREAD_ITEMS,
    &LIST_ITEMS,
];
/// Get feed health.
pub static GET_FEED_HEALTH: Spec = Spec {
    name: "nc_news_get_feed_health",
    app: &APP,
    title: "Get feed health",
    about: "Whether a feed could be fetched lately, and what went wrong.",
    scopes: &["news.read"],
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
/// Get news item.
pub static GET_ITEM: Spec = Spec {
    name: "nc_news_get_item",
    app: &APP,
    title: "Get news item",
    about: "Read one item with its text as HTML.",
    scopes: &["news.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "news",
            text: &["title", "body", "mediaDescription"],
            author: &["author"],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// Get starred news items.
pub static GET_STARRED_ITEMS: Spec = Spec {
    name: "nc_news_get_starred_items",
    app: &APP,
    title: "Get starred news items",
    about: "List starred items without their text, the one that came last first.",
    scopes: &["news.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "news",
            text: &["title"],
            author: &["author"],
            sender: &[],
            only_if: None,
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
                counts: false,
                keep: &["offset"],
            }),
        },
    ),
};
/// Get unread news items.
pub static GET_UNREAD_ITEMS: Spec = Spec {
    name: "nc_news_get_unread_items",
    app: &APP,
    title: "Get unread news items",
    about: "List unread items without their text, the one that came last first.",
    scopes: &["news.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "news",
            text: &["title"],
            author: &["author"],
            sender: &[],
            only_if: None,
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
                counts: false,
                keep: &["offset"],
            }),
        },
    ),
};
/// List news items.
pub static LIST_ITEMS: Spec = Spec {
    name: "nc_news_list_items",
    app: &APP,
    title: "List news items",
    about: "List items without their text, the one that came last first: all, or of a feed or folder, only unread or starred ones.",
    scopes: &["news.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "news",
            text: &["title"],
            author: &["author"],
            sender: &[],
            only_if: None,
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
                counts: false,
                keep: &["offset"],
            }),
        },
    ),
};
