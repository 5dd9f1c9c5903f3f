//! `nc_notes_list_notes`: titles and categories, newest change first.

use nc_generated_tools::notes::LIST_NOTES;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use nextcloud_client::notes::Client;
use serde::{Deserialize, Serialize};

use super::listing::Hit;

pub(crate) struct ListNotes;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Only this category, without those below it
    category: Option<String>,
    /// Notes on a page, up to 1000
    limit: Option<i64>,
    /// Notes to skip
    offset: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    total_found: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<String>,
    results: Vec<Hit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<usize>,
}

impl Tool for ListNotes {
    const SPEC: &'static Spec = &LIST_NOTES;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(input.limit, 100, 1000)?;
        let offset = page::limit(input.offset, 0, usize::MAX)?;
        let client = Client::from_session(ctx.session());
        let category = input.category.as_deref();
        let answer = client
            .list_notes(category, None, None, Some("content"), None, None)
            .await?;
        let mut notes = answer.into_inner();
        notes.sort_by_key(|note| std::cmp::Reverse(note.modified));
        let page = page::cut(notes, offset, limit);
        Ok(Output {
            total_found: page.total,
            results: page
                .items
                .iter()
                .map(|note| Hit::of(note, ctx.links()))
                .collect(),
            next_offset: page.next_offset,
            category: input.category,
        })
    }
}
