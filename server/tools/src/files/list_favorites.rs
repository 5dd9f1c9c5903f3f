//! `nc_webdav_list_favorites`: latest change first.

use nc_generated_tools::files::LIST_FAVORITES;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::search::{Hits, Query, find};

pub(crate) struct ListFavorites;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Folder to search; everything if empty
    #[serde(default)]
    scope: String,
    /// Results on a page, up to 1000; 100 if not given
    limit: Option<i64>,
    /// Where to go on: `next_offset` of the page before
    #[serde(default)]
    offset: u32,
}

impl Tool for ListFavorites {
    const SPEC: &'static Spec = &LIST_FAVORITES;
    type Input = Input;
    type Output = Hits;

    async fn run(ctx: &Ctx, input: Input) -> Result<Hits, ToolError> {
        let query = Query {
            scope: input.scope,
            only_favorites: true,
            limit: input.limit,
            offset: input.offset,
            ..Query::default()
        };
        find(ctx, query).await
    }
}
