//! `nc_webdav_find_by_name`.

use nc_generated_tools::files::FIND_BY_NAME;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::search::{Hits, Query, find};

pub(crate) struct FindByName;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Whole name; % stands for any characters, as in %.md
    pattern: String,
    /// Folder to search; everything if empty
    #[serde(default)]
    scope: String,
    /// Results on a page, up to 1000; 100 if not given
    limit: Option<i64>,
    /// Where to go on: `next_offset` of the page before
    #[serde(default)]
    offset: u32,
}

impl Tool for FindByName {
    const SPEC: &'static Spec = &FIND_BY_NAME;
    type Input = Input;
    type Output = Hits;

    async fn run(ctx: &Ctx, input: Input) -> Result<Hits, ToolError> {
        if input.pattern.is_empty() {
            return Err(ToolError::invalid("`pattern` is empty; % finds everything"));
        }
        let query = Query {
            scope: input.scope,
            name_pattern: Some(input.pattern),
            limit: input.limit,
            offset: input.offset,
            ..Query::default()
        };
        find(ctx, query).await
    }
}
