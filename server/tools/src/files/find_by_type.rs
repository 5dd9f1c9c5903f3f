//! `nc_webdav_find_by_type`.

use nc_generated_tools::files::FIND_BY_TYPE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::search::{Hits, Query, find};

pub(crate) struct FindByType;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Whole MIME type, or its beginning, as image/ or application/vnd.oasis%
    mime_type: String,
    /// Folder to search; everything if empty
    #[serde(default)]
    scope: String,
    /// Results on a page, up to 1000; 100 if not given
    limit: Option<i64>,
    /// Where to go on: `next_offset` of the page before
    #[serde(default)]
    offset: u32,
}

impl Tool for FindByType {
    const SPEC: &'static Spec = &FIND_BY_TYPE;
    type Input = Input;
    type Output = Hits;

    async fn run(ctx: &Ctx, input: Input) -> Result<Hits, ToolError> {
        let query = Query {
            scope: input.scope,
            mime_type: Some(input.mime_type),
            limit: input.limit,
            offset: input.offset,
            ..Query::default()
        };
        find(ctx, query).await
    }
}
