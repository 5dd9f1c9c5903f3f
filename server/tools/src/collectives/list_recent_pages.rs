//! `collectives_list_recent_pages`: in all collectives, latest change first.

use std::collections::{BTreeSet, HashSet};

use futures::future::{join, try_join_all};
use nc_generated_tools::collectives::{LIST_RECENT_PAGES, shapes::Page};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use nextcloud_client::collectives::{Client, types::PageInfo};
use serde::{Deserialize, Serialize};

use super::listing;
use crate::files::kept::Kept;

pub(crate) struct ListRecentPages;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Words in the title
    query: Option<String>,
    /// How many at most, up to 100; 10 if not given
    limit: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    pages: Vec<Recent>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    truncated: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Recent {
    #[serde(skip_serializing_if = "Option::is_none")]
    collective_id: Option<i64>,
    #[serde(flatten)]
    page: Page,
}

impl Tool for ListRecentPages {
    const SPEC: &'static Spec = &LIST_RECENT_PAGES;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(input.limit, 10, 100)?;
        let asked = i64::try_from(limit).ok();
        let query = input.query.as_deref();
        let client = Client::from_session(ctx.session());
        let recent = client.search_search_recent_pages(asked, query);
        let (kept, answer) = join(Kept::current(ctx), recent).await;
        let mut pages = answer?.into_inner().pages;
        let kept = kept?;
        let truncated = pages.len() >= limit;
        if !kept.is_off() {
            let known = visible(&client, &pages, &kept).await?;
            pages.retain(|page| page.id.is_some_and(|id| known.contains(&id)));
        }
        let pages = pages.into_iter().map(|mut page| {
            let collective_id = collective(&page);
            // Here it is an address in the web pages, not the folder that it is elsewhere.
            page.collective_path = None;
            let page = Page::from(page).link(ctx.links());
            Recent {
                collective_id,
                page,
            }
        });
        Ok(Output {
            truncated,
            pages: pages.collect(),
        })
    }
}

/// The numbers of the pages of all collectives concerned that a tool may know of: these lists say where pages lie.
async fn visible(
    client: &Client,
    pages: &[PageInfo],
    kept: &Kept,
) -> Result<HashSet<i64>, ToolError> {
    let collectives: BTreeSet<i64> = pages.iter().filter_map(collective).collect();
    let lists = collectives.into_iter().map(|id| client.page_index(id));
    let lists = try_join_all(lists).await?.into_iter();
    let visible = lists.flat_map(|list| listing::visible(list.into_inner().pages, kept));
    Ok(visible.filter_map(|page| page.id).collect())
}

/// The number at the end of the address of its collective, such as `/Name-7`.
fn collective(page: &PageInfo) -> Option<i64> {
    let (_, number) = page.collective_path.as_deref()?.rsplit_once('-')?;
    number.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_collective_ends_with_its_number() {
        let page = |path: &str| PageInfo {
            collective_path: Some(path.to_owned()),
            ..PageInfo::default()
        };
        assert_eq!(collective(&page("/Our-wiki-12")), Some(12));
        assert_eq!(collective(&page(".Collectives/Our wiki")), None);
    }
}
