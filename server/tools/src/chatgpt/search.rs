//! `search`: files by name and notes by content, asked together.

use futures::future::join;
use nc_generated_tools::chatgpt::SEARCH;
use nc_index::{
    DocType,
    search::{Found, Granularity, Query},
};
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::core::{Client, types::UnifiedSearchResultEntry};
use serde::{Deserialize, Serialize};

use super::id::Id;
use crate::{
    files::by_number,
    semantic::{link::link, search::told},
};

/// Hits of each kind; whoever wants more asks more precisely.
const EACH: i64 = 20;
/// Hits by meaning, which come first.
const BY_MEANING: usize = 10;

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
        let near = by_meaning(ctx, query).await;
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
        let mut results = near;
        for hit in hits.map(|(id, entry)| Hit::of(ctx, id, entry)) {
            if !results.iter().any(|known| known.id == hit.id) {
                results.push(hit);
            }
        }
        Ok(Output { results })
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

/// Notes and files that are about it, where the server has an index. Words alone find something without one, too.
async fn by_meaning(ctx: &Ctx, query: &str) -> Vec<Hit> {
    let Ok(index) = ctx.index() else {
        return Vec::new();
    };
    let mut wanted = Query::of(query);
    wanted.limit = BY_MEANING;
    wanted.granularity = Granularity::Document;
    wanted.doc_types = vec![DocType::Note, DocType::File];
    let found = async {
        let reader = ctx.reader().await?;
        index.search().run(&reader, &wanted).await.map_err(told)
    };
    match found.await {
        Ok(answer) => {
            let hits = answer.results.into_iter();
            hits.filter_map(|found| of_index(ctx, found)).collect()
        }
        Err(error) => {
            tracing::warn!(%error, "the index did not answer; words alone must do");
            Vec::new()
        }
    }
}

fn of_index(ctx: &Ctx, found: Found) -> Option<Hit> {
    let document = found.document;
    let id = match document.key.doc_type {
        DocType::Note => Id::Note(document.key.id.parse().ok()?),
        DocType::File => Id::File(document.key.id.parse().ok()?),
        _ => return None,
    };
    Some(Hit {
        id: id.to_string(),
        url: link(ctx.links(), &document).unwrap_or_default(),
        title: document.title,
    })
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
