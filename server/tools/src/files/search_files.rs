//! `nc_webdav_search_files`: by several things at once.

use nc_generated_tools::files::SEARCH_FILES;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::search::{Hits, Query, find};

pub(crate) struct SearchFiles;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Folder to search; everything if empty
    #[serde(default)]
    scope: String,
    /// Name; % stands for any characters, as in report%
    name_pattern: Option<String>,
    /// Whole MIME type, or its beginning, as image/
    mime_type: Option<String>,
    /// Only what is marked as favorite
    #[serde(default)]
    only_favorites: bool,
    /// Results on a page, up to 1000; 100 if not given
    limit: Option<i64>,
    /// Where to go on: `next_offset` of the page before
    #[serde(default)]
    offset: u32,
}

impl Tool for SearchFiles {
    const SPEC: &'static Spec = &SEARCH_FILES;
    type Input = Input;
    type Output = Hits;

    async fn run(ctx: &Ctx, input: Input) -> Result<Hits, ToolError> {
        let given = |text: Option<String>| text.filter(|text| !text.is_empty());
        let query = Query {
            scope: input.scope,
            name_pattern: given(input.name_pattern),
            mime_type: given(input.mime_type),
            only_favorites: input.only_favorites,
            limit: input.limit,
            offset: input.offset,
        };
        find(ctx, query).await
    }
}
