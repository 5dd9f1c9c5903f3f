//! Keeping tools from the pages that the operator keeps from them. Asks nothing without excluded tags.

use futures::future::try_join_all;
use nc_toolkit::{Ctx, Guard, ToolError, pick};
use nextcloud_client::collectives::Client;
use nextcloud_dav::FileId;
use rmcp::model::JsonObject;

use super::page;
use crate::files::kept::{self, Kept};

/// The argument that names the page above.
const ABOVE: &str = "parent_id";
/// The arguments that may name a page.
const PAGES: [&str; 3] = [ABOVE, "page_id", "template_id"];

/// Every page that the arguments name may be known to tools.
#[derive(Debug)]
pub(super) struct OpenPage;

impl Guard for OpenPage {
    async fn check(ctx: &Ctx, args: &JsonObject) -> Result<(), ToolError> {
        let kept = Kept::current(ctx).await?;
        check(ctx, args, &kept, false).await
    }
}

/// The same, and there is a page above.
#[derive(Debug)]
pub(super) struct NewPage;

impl Guard for NewPage {
    async fn check(ctx: &Ctx, args: &JsonObject) -> Result<(), ToolError> {
        // For 0 the app makes a page below the landing page, and then answers that there is none.
        if number(args, ABOVE) <= 0 {
            return Err(ToolError::invalid(
                "`parent_id` must be the number of a page; the landing page is the root in collectives_get_pages",
            ));
        }
        OpenPage::check(ctx, args).await
    }
}

/// The same, and nothing below them is kept from tools: a copy would lose the tag, a deletion would reach it.
#[derive(Debug)]
pub(super) struct Branch;

impl Guard for Branch {
    async fn check(ctx: &Ctx, args: &JsonObject) -> Result<(), ToolError> {
        let kept = Kept::fresh(ctx).await?;
        check(ctx, args, &kept, true).await
    }
}

/// Nothing in the whole collective is kept from tools.
#[derive(Debug)]
pub(super) struct Whole;

impl Guard for Whole {
    async fn check(ctx: &Ctx, args: &JsonObject) -> Result<(), ToolError> {
        whole(ctx, number(args, "collective_id")).await
    }
}

/// The page in the trash bears no tag that keeps it from tools.
#[derive(Debug)]
pub(super) struct TrashedPage;

impl Guard for TrashedPage {
    async fn check(ctx: &Ctx, args: &JsonObject) -> Result<(), ToolError> {
        let tagged = kept::tagged_anywhere(ctx).await?;
        let page = number(args, "page_id");
        let hidden = u64::try_from(page).is_ok_and(|id| tagged.contains(&FileId(id)));
        if hidden { Err(refused(page)) } else { Ok(()) }
    }
}

/// What [`Whole`] says of a collective.
pub(super) async fn whole(ctx: &Ctx, collective_id: i64) -> Result<(), ToolError> {
    let kept = Kept::fresh(ctx).await?;
    if kept.is_off() {
        return Ok(());
    }
    let client = Client::from_session(ctx.session());
    let answer = client.page_index(collective_id).await;
    let answer = answer.map_err(|error| page::no_collective(collective_id, error))?;
    for page in answer.into_inner().pages {
        kept.check(&page::path(&page)?, page::file_id(&page))?;
        kept.check_tree(&page::collective(&page)?)?;
    }
    Ok(())
}

/// What [`Branch`] says of one page.
pub(super) async fn branch(ctx: &Ctx, collective_id: i64, page_id: i64) -> Result<(), ToolError> {
    let kept = Kept::fresh(ctx).await?;
    if kept.is_off() {
        return Ok(());
    }
    let page = page::info(ctx, collective_id, page_id).await?;
    kept.check(&page::path(&page)?, page::file_id(&page))?;
    kept.check_tree(&page::branch(&page)?)
}

async fn check(ctx: &Ctx, args: &JsonObject, kept: &Kept, tree: bool) -> Result<(), ToolError> {
    if kept.is_off() {
        return Ok(());
    }
    let here = number(args, "collective_id");
    // The page above a page that goes to another collective is there.
    let there = args.get("new_collective_id").and_then(pick::integer);
    let named = PAGES.into_iter().map(|name| (name, number(args, name)));
    let pages = named
        .filter(|(_, id)| *id != 0)
        .map(|(name, id)| async move {
            let above = name == ABOVE;
            let collective = there.filter(|_| above).unwrap_or(here);
            Ok::<_, ToolError>((above, page::info(ctx, collective, id).await?))
        });
    for (above, page) in try_join_all(pages).await? {
        kept.check(&page::path(&page)?, page::file_id(&page))?;
        if tree && !above {
            kept.check_tree(&page::branch(&page)?)?;
        }
    }
    Ok(())
}

fn number(args: &JsonObject, name: &str) -> i64 {
    args.get(name).and_then(pick::integer).unwrap_or_default()
}

fn refused(page: i64) -> ToolError {
    ToolError::refused(
        format!("page {page} is kept from tools by the operator of this server"),
        "leave it, or ask the user to do it in Nextcloud",
    )
}
