//! `search`: files by name and notes by content, asked together.

use futures::future::join;
use nc_generated_tools::chatgpt::SEARCH;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::core::{Client, types::UnifiedSearchResultEntry};
use serde::{Deserialize, Serialize};

use super::id::Id;
use crate::files::by_number;

/// Hits of each kind; whoever wants more asks more precisely.
const EACH: i64 = 20;

pub(crate) struct Search;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Words to look for
    query: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    results: Vec<Hit>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Hit {
    id: String,
    title: String,
    url: String,
}

impl Tool for Search {
    const SPEC: &'static Spec = &SEARCH;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let query = input.query.trim();
        if query.is_empty() {
            return Err(ToolError::invalid("`query` is empty"));
        }
        let (notes, files) = join(ask(ctx, "notes", query), ask(ctx, "files", query)).await;
        let files = files?;
        let notes = match notes {
            // Without the app there is no such provider.
            Err(error) if matches!(error.kind(), Some(Kind::NotFound | Kind::ServerError)) => {
                Vec::new()
            }
            other => other?,
        };
        // A note is a file, too, and has the same number.
        let mut found: Vec<(Id, UnifiedSearchResultEntry)> = Vec::new();
        let notes = notes.into_iter().filter_map(note);
        for (id, entry) in notes.chain(files.into_iter().filter_map(file)) {
            if !found.iter().any(|(other, _)| number(*other) == number(id)) {
                found.push((id, entry));
            }
        }
        let places: Vec<_> = found
            .iter()
            .map(|(id, entry)| (number(*id), entry.attributes.get("path").cloned()))
            .collect();
        let visible = by_number::visible(ctx, &places).await?;
        let hits = found
            .into_iter()
            .filter(|(id, _)| visible.contains(&number(*id)));
        Ok(Output {
            results: hits.map(|(id, entry)| Hit::of(ctx, id, entry)).collect(),
        })
    }
}

impl Hit {
    fn of(ctx: &Ctx, id: Id, entry: UnifiedSearchResultEntry) -> Self {
        let url = match id {
            Id::File(number) => i64::try_from(number)
                .ok()
                .and_then(|id| ctx.links().file(id)),
            Id::Note(number) => ctx.links().note(number),
        };
        Self {
            id: id.to_string(),
            title: entry.title.unwrap_or_default(),
            url: url.or(entry.resource_url).unwrap_or_default(),
        }
    }
}

async fn ask(
    ctx: &Ctx,
    provider: &str,
    query: &str,
) -> Result<Vec<UnifiedSearchResultEntry>, ToolError> {
    let client = Client::from_session(ctx.session());
    let answer = client
        .unified_search_search(provider, None, None, Some(EACH), None, Some(query))
        .await?;
    Ok(answer.into_inner().entries)
}

fn file(entry: UnifiedSearchResultEntry) -> Option<(Id, UnifiedSearchResultEntry)> {
    let id = entry.attributes.get("fileId")?.parse().ok()?;
    Some((Id::File(id), entry))
}

/// The number of a note stands at the end of its address only.
fn note(entry: UnifiedSearchResultEntry) -> Option<(Id, UnifiedSearchResultEntry)> {
    let (_, number) = entry.resource_url.as_deref()?.rsplit_once('/')?;
    let id = number.parse().ok()?;
    Some((Id::Note(id), entry))
}

fn number(id: Id) -> u64 {
    match id {
        Id::File(number) => number,
        Id::Note(number) => number.unsigned_abs(),
    }
}
