//! `collectives_list_templates`: what new pages can begin with.

use futures::future;
use nc_generated_tools::collectives::{LIST_TEMPLATES, shapes::Page};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::collectives::Client;
use serde::{Deserialize, Serialize};

use super::{
    listing::{self, Part},
    page,
};
use crate::files::kept::Kept;

pub(crate) struct ListTemplates;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the collective
    collective_id: i64,
    /// How many at most, up to 1000; 200 if not given
    limit: Option<i64>,
    /// How many to skip
    offset: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    collective_id: i64,
    templates: Vec<Page>,
    total: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
}

impl Tool for ListTemplates {
    const SPEC: &'static Spec = &LIST_TEMPLATES;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let part = Part::parse(input.limit, input.offset)?;
        let id = input.collective_id;
        let client = Client::from_session(ctx.session());
        let (kept, answer) = future::join(Kept::current(ctx), client.template_index(id)).await;
        let answer = answer.map_err(|error| page::no_collective(id, error))?;
        let pages = listing::visible(answer.into_inner().templates, &kept?);
        let listing = part.of(pages, ctx);
        Ok(Output {
            collective_id: id,
            templates: listing.pages,
            total: listing.total,
            next_offset: listing.next_offset,
        })
    }
}
