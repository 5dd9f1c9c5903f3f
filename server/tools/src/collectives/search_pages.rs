//! `collectives_search_pages`: by the server's index of the text.

use futures::future;
use nc_generated_tools::collectives::{SEARCH_PAGES, shapes::Page};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::collectives::Client;
use serde::{Deserialize, Serialize};

use super::{
    listing::{self, Part},
    page,
};
use crate::files::kept::Kept;

pub(crate) struct SearchPages;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the collective
    collective_id: i64,
    /// Words to find
    query: String,
    /// How many at most, up to 1000; 200 if not given
    limit: Option<i64>,
    /// How many to skip
    offset: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    collective_id: i64,
    results: Vec<Page>,
    total: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
    query: String,
}

impl Tool for SearchPages {
    const SPEC: &'static Spec = &SEARCH_PAGES;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let part = Part::parse(input.limit, input.offset)?;
        let id = input.collective_id;
        if input.query.trim().is_empty() {
            return Err(ToolError::invalid("`query` must not be empty"));
        }
        let client = Client::from_session(ctx.session());
        let (kept, answer) = future::join(
            Kept::current(ctx),
            client.page_content_search(id, &input.query),
        )
        .await;
        let answer = answer.map_err(|error| page::no_collective(id, error))?;
        let pages = listing::visible(answer.into_inner().pages, &kept?);
        let listing = part.of(pages, ctx);
        Ok(Output {
            collective_id: id,
            results: listing.pages,
            total: listing.total,
            next_offset: listing.next_offset,
            query: input.query,
        })
    }
}
