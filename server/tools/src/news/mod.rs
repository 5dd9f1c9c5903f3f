//! News: lists of items, which the API cuts by item number, and single things, which it does not know by themselves.

mod get_feed_health;
mod get_item;
mod get_starred_items;
mod get_unread_items;
mod list_items;
mod listing;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<get_feed_health::GetFeedHealth>(),
    Entry::of::<get_item::GetItem>(),
    Entry::of::<get_starred_items::GetStarredItems>(),
    Entry::of::<get_unread_items::GetUnreadItems>(),
    Entry::of::<list_items::ListItems>(),
];
