//! Collectives: what takes more than one call, and what keeps the pages that the operator keeps from tools.
//!
//! Pages are files below `.Collectives`, with their file number as page number.

mod create_share;
mod delete_share;
mod get_page;
mod get_pages;
mod get_trashed_pages;
mod guard;
mod list_attachments;
mod list_recent_pages;
mod list_shares;
mod list_templates;
mod listing;
mod page;
mod search_pages;
mod set_favorite_page;
mod share;
mod update_page;
mod update_share;

use nc_generated_tools::collectives as generated;
use nc_toolkit::Entry;

use guard::{Branch, NewPage, OpenPage, TrashedPage, Whole};

pub(crate) const TOOLS: &[Entry] = &[
    Entry::guarded::<OpenPage, generated::assign_tag::AssignTag>(),
    Entry::guarded::<NewPage, generated::create_page::CreatePage>(),
    Entry::of::<create_share::CreateShare>(),
    Entry::guarded::<OpenPage, generated::create_template::CreateTemplate>(),
    Entry::guarded::<TrashedPage, generated::delete_page::DeletePage>(),
    Entry::of::<delete_share::DeleteShare>(),
    Entry::guarded::<Branch, generated::delete_template::DeleteTemplate>(),
    Entry::of::<get_page::GetPage>(),
    Entry::of::<get_pages::GetPages>(),
    Entry::of::<get_trashed_pages::GetTrashedPages>(),
    Entry::of::<list_attachments::ListAttachments>(),
    Entry::of::<list_recent_pages::ListRecentPages>(),
    Entry::of::<list_shares::ListShares>(),
    Entry::of::<list_templates::ListTemplates>(),
    Entry::guarded::<Branch, generated::move_page::MovePage>(),
    Entry::guarded::<OpenPage, generated::remove_tag::RemoveTag>(),
    Entry::guarded::<OpenPage, generated::rename_template::RenameTemplate>(),
    Entry::guarded::<TrashedPage, generated::restore_page::RestorePage>(),
    Entry::of::<search_pages::SearchPages>(),
    Entry::of::<set_favorite_page::SetFavoritePage>(),
    Entry::guarded::<OpenPage, generated::set_page_emoji::SetPageEmoji>(),
    Entry::guarded::<OpenPage, generated::set_page_width::SetPageWidth>(),
    Entry::guarded::<OpenPage, generated::set_subpage_order::SetSubpageOrder>(),
    Entry::guarded::<Branch, generated::transfer_page::TransferPage>(),
    Entry::guarded::<Whole, generated::trash_collective::TrashCollective>(),
    Entry::guarded::<Branch, generated::trash_page::TrashPage>(),
    Entry::of::<update_page::UpdatePage>(),
    Entry::of::<update_share::UpdateShare>(),
];
