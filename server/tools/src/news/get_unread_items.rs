//! `nc_news_get_unread_items`.

use nc_generated_tools::news::GET_UNREAD_ITEMS;
use nc_toolkit::{Ctx, Spec, Tool, ToolError};

use super::listing::{Output, Paging, Which, items};

pub(crate) struct GetUnreadItems;

impl Tool for GetUnreadItems {
    const SPEC: &'static Spec = &GET_UNREAD_ITEMS;
    type Input = Paging;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Paging) -> Result<Output, ToolError> {
        items(ctx, Which::All, true, &input, None).await
    }
}
