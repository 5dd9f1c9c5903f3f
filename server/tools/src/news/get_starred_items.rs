//! `nc_news_get_starred_items`.

use nc_generated_tools::news::GET_STARRED_ITEMS;
use nc_toolkit::{Ctx, Spec, Tool, ToolError};

use super::listing::{Output, Paging, Which, items};

pub(crate) struct GetStarredItems;

impl Tool for GetStarredItems {
    const SPEC: &'static Spec = &GET_STARRED_ITEMS;
    type Input = Paging;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Paging) -> Result<Output, ToolError> {
        items(ctx, Which::Starred, false, &input, None).await
    }
}
