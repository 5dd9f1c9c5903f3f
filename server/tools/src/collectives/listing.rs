//! Lists of pages: without those kept from tools, cut into pages of the list.

use nc_generated_tools::collectives::shapes::Page;
use nc_toolkit::{Ctx, ToolError, page as cut};
use nextcloud_client::collectives::types::PageInfo;

use super::page;
use crate::files::kept::Kept;

/// Most pages in one answer.
const MOST: usize = 1000;

/// The part of a list that a call asked for.
#[derive(Debug)]
pub(super) struct Listing {
    pub(super) pages: Vec<Page>,
    pub(super) total: usize,
    pub(super) next_offset: Option<usize>,
}

/// Which part of a list: `limit` and `offset` as a client gives them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    limit: usize,
    offset: usize,
}

impl Part {
    pub(super) fn parse(limit: Option<i64>, offset: Option<i64>) -> Result<Self, ToolError> {
        Ok(Self {
            limit: cut::limit(limit, 200, MOST)?,
            offset: offset.map_or(Ok(0), |offset| {
                usize::try_from(offset)
                    .map_err(|_| ToolError::invalid("`offset` must not be negative"))
            })?,
        })
    }

    /// That part of `pages`, which a tool may know of.
    pub(super) fn of(self, pages: Vec<PageInfo>, ctx: &Ctx) -> Listing {
        let part = cut::cut(pages, self.offset, self.limit);
        let pages = part.items.into_iter().map(|page| {
            let page = Page::from(page);
            page.link(ctx.links())
        });
        Listing {
            pages: pages.collect(),
            total: part.total,
            next_offset: part.next_offset,
        }
    }
}

/// Without the pages that are kept from tools; a page whose path cannot be read is one when anything is kept.
pub(super) fn visible(mut pages: Vec<PageInfo>, kept: &Kept) -> Vec<PageInfo> {
    if !kept.is_off() {
        pages.retain(|page| {
            page::path(page).is_ok_and(|path| !kept.hides(&path, page::file_id(page)))
        });
    }
    pages
}
