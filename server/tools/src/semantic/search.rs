//! `nc_semantic_search`: hybrid search over everything that is indexed, as the caller.

use jiff::Timestamp;
use nc_generated_tools::semantic::SEMANTIC_SEARCH;
use nc_index::{
    DocType,
    search::{Found, Fusion, Granularity, Query, SearchError},
};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::link::link;

/// Longest excerpt, in characters; chunks are longer where the operator made them so.
const EXCERPT: usize = 1_200;

pub(crate) struct Search;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// What to look for, best as a sentence
    query: String,
    /// Most results
    #[serde(default = "ten")]
    #[schemars(range(min = 1, max = 100))]
    limit: u32,
    /// Results to leave out first
    #[serde(default)]
    #[schemars(range(max = 700))]
    offset: u32,
    /// Only these kinds, as note, file, deck_card, mail_message
    #[serde(default)]
    doc_types: Option<Vec<String>>,
    /// Leave out lower scores
    #[serde(default)]
    #[schemars(range(min = 0))]
    score_threshold: f32,
    /// Leave out what is less relevant
    #[serde(default)]
    #[schemars(range(min = 0, max = 1))]
    min_relevance: f32,
    /// How rankings by meaning and words are joined: rrf or dbsf
    #[serde(default = "rrf")]
    fusion: String,
    /// chunk, or document for each document once
    #[serde(default)]
    #[schemars(extend("enum" = ["chunk", "document"]))]
    granularity: Option<String>,
    /// Order the best by a reranker, where there is one
    #[serde(default)]
    rerank: bool,
    /// Give text around each hit
    #[serde(default)]
    include_context: bool,
    /// Characters of it on each side
    #[serde(default = "three_hundred")]
    #[schemars(range(max = 5000))]
    context_chars: u32,
    /// Changed at or after: ISO 8601 or seconds since 1970
    #[serde(default)]
    modified_after: Option<Moment>,
    /// Changed before
    #[serde(default)]
    modified_before: Option<Moment>,
    /// Only files and notes below this folder
    #[serde(default)]
    path_prefix: Option<String>,
    /// Only below one of these folders
    #[serde(default)]
    #[schemars(length(max = 20))]
    path_prefixes: Option<Vec<String>>,
    /// Only with one of these tags, categories or labels
    #[serde(default)]
    #[schemars(length(max = 20))]
    tags: Option<Vec<String>>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
enum Moment {
    Seconds(i64),
    Text(String),
}

const fn ten() -> u32 {
    10
}

const fn three_hundred() -> u32 {
    300
}

fn rrf() -> String {
    "rrf".to_owned()
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    results: Vec<Hit>,
    query: String,
    total_found: usize,
    search_method: &'static str,
    granularity: &'static str,
    reranked: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    rerank_model: Option<String>,
    verified_chunk_count: usize,
    dropped_document_count: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Hit {
    /// 0 where it has no number
    id: i64,
    doc_id: String,
    doc_type: &'static str,
    title: String,
    category: String,
    excerpt: String,
    score: f32,
    #[serde(skip_serializing_if = "Option::is_none")]
    rerank_score: Option<f32>,
    relevance: f32,
    relevance_source: &'static str,
    chunk_index: u32,
    total_chunks: u32,
    chunk_start_offset: u32,
    chunk_end_offset: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_number: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_end: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_count: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    modified_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file_url: Option<String>,
    has_context_expansion: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    marked_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before_context: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after_context: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_before_truncation: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_after_truncation: Option<bool>,
}

impl Tool for Search {
    const SPEC: &'static Spec = &SEMANTIC_SEARCH;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let index = ctx.index()?;
        let query = query(&input)?;
        let reader = ctx.reader().await?;
        let answer = index.search().run(&reader, &query).await.map_err(told)?;
        let results = answer.results.into_iter().map(|found| hit(ctx, found));
        Ok(Output {
            results: results.collect(),
            query: input.query,
            total_found: answer.total_found,
            search_method: answer.algorithm.as_str(),
            granularity: match query.granularity {
                Granularity::Chunk => "chunk",
                Granularity::Document => "document",
            },
            reranked: answer.reranked_by.is_some(),
            rerank_model: answer.reranked_by,
            verified_chunk_count: answer.verified_chunks,
            dropped_document_count: answer.withheld_documents,
            notes: answer.notes,
        })
    }
}

fn query(input: &Input) -> Result<Query, ToolError> {
    let mut folders = input.path_prefixes.clone().unwrap_or_default();
    folders.extend(input.path_prefix.clone());
    if folders.len() > 20 {
        return Err(ToolError::invalid(
            "`path_prefixes` takes at most 20 folders",
        ));
    }
    let tags = input.tags.clone().unwrap_or_default();
    if tags.len() > 20 {
        return Err(ToolError::invalid("`tags` takes at most 20 tags"));
    }
    let mut query = Query::of(input.query.clone());
    query.tags = tags;
    query.limit = input.limit as usize;
    query.offset = input.offset as usize;
    query.doc_types = kinds(input.doc_types.as_deref().unwrap_or_default())?;
    query.score_threshold = input.score_threshold;
    query.min_relevance = input.min_relevance;
    query.fusion = match input.fusion.as_str() {
        "rrf" => Fusion::Rrf,
        "dbsf" => Fusion::Dbsf,
        other => {
            return Err(ToolError::invalid(format!(
                "`fusion` is rrf or dbsf, not {other}"
            )));
        }
    };
    query.granularity = match input.granularity.as_deref() {
        None | Some("chunk") => Granularity::Chunk,
        Some("document") => Granularity::Document,
        Some(other) => {
            let words = format!("`granularity` is chunk or document, not {other}");
            return Err(ToolError::invalid(words));
        }
    };
    query.rerank = input.rerank;
    query.context_chars = input
        .include_context
        .then_some(input.context_chars as usize);
    query.modified_after = moment(input.modified_after.as_ref(), "modified_after")?;
    query.modified_before = moment(input.modified_before.as_ref(), "modified_before")?;
    query.folders = folders
        .iter()
        .map(|folder| format!("/{}", folder.trim_matches('/')))
        .filter(|folder| folder != "/")
        .collect();
    Ok(query)
}

fn kinds(names: &[String]) -> Result<Vec<DocType>, ToolError> {
    let kind = |name: &String| {
        name.parse().map_err(|_| {
            let all: Vec<_> = DocType::ALL.iter().map(|kind| kind.as_str()).collect();
            ToolError::invalid(format!(
                "`doc_types`: there is no {name}; there are {}",
                all.join(", ")
            ))
        })
    };
    names.iter().map(kind).collect()
}

fn moment(given: Option<&Moment>, name: &str) -> Result<Option<Timestamp>, ToolError> {
    let Some(given) = given else { return Ok(None) };
    let parsed = match given {
        Moment::Seconds(seconds) => Timestamp::from_second(*seconds).ok(),
        Moment::Text(text) => read(text.trim()),
    };
    let unknown = || {
        ToolError::invalid(format!(
            "`{name}` must be a time such as 2026-01-31, 2026-01-31T12:00:00Z or seconds since 1970"
        ))
    };
    parsed.map(Some).ok_or_else(unknown)
}

/// A time with its zone, a time or a day of UTC, or seconds.
fn read(text: &str) -> Option<Timestamp> {
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(at);
    }
    if let Ok(seconds) = text.parse::<i64>() {
        return Timestamp::from_second(seconds).ok();
    }
    let at: jiff::civil::DateTime = text.parse().ok()?;
    at.to_zoned(jiff::tz::TimeZone::UTC)
        .ok()
        .map(|at| at.timestamp())
}

fn hit(ctx: &Ctx, found: Found) -> Hit {
    let Found {
        document, chunk, ..
    } = found;
    let id = document.key.id.parse().unwrap_or(0);
    let url = link(ctx.links(), &document);
    let is_file = document.key.doc_type == DocType::File;
    let excerpt: String = chunk.text.chars().take(EXCERPT).collect();
    let path = document.places.first().and_then(|place| place.path.clone());
    let (mut before, mut after, mut marked) = (None, None, None);
    let (mut cut_before, mut cut_after) = (None, None);
    if let Some(context) = found.context {
        marked = Some(format!(
            "{}**{}**{}",
            context.before, chunk.text, context.after
        ));
        (cut_before, cut_after) = (Some(context.more_before), Some(context.more_after));
        (before, after) = (Some(context.before), Some(context.after));
    }
    Hit {
        id,
        doc_type: document.key.doc_type.as_str(),
        title: document.title,
        category: document.tags.into_iter().next().unwrap_or_default(),
        excerpt,
        score: found.score,
        rerank_score: found.rerank_score,
        relevance: found.relevance,
        relevance_source: found.relevance_source,
        chunk_index: chunk.index,
        total_chunks: document.chunks,
        chunk_start_offset: chunk.start,
        chunk_end_offset: chunk.end,
        page_number: chunk.page,
        page_end: chunk.page_end,
        page_count: document.page_count,
        path,
        modified_at: document.modified_at.map(|at| at.to_string()),
        file_url: url.clone().filter(|_| is_file),
        url,
        has_context_expansion: marked.is_some(),
        marked_text: marked,
        before_context: before,
        after_context: after,
        has_before_truncation: cut_before,
        has_after_truncation: cut_after,
        doc_id: document.key.id,
    }
}

/// Why a search gave nothing, for a model.
pub(crate) fn told(error: SearchError) -> ToolError {
    match error {
        SearchError::Empty => ToolError::invalid("`query` is empty"),
        SearchError::NoReranker => ToolError::refused(
            "No reranker is set up on this server",
            "ask again without rerank",
        ),
        other => ToolError::refused(
            format!("the search index does not answer: {other}"),
            "try again in a minute, or search by words with the tools of the apps",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_and_programs_write_them() {
        for text in [
            "2026-01-31",
            "2026-01-31T00:00:00",
            "2026-01-31T00:00:00Z",
            "1769817600",
        ] {
            assert_eq!(
                read(text).map(jiff::Timestamp::as_second),
                Some(1_769_817_600),
                "{text}"
            );
        }
        assert_eq!(read("yesterday"), None);
    }

    #[test]
    fn kinds_are_known_by_name() {
        assert_eq!(kinds(&["note".to_owned()]).unwrap(), [DocType::Note]);
        let told = kinds(&["notes".to_owned()]).unwrap_err().text();
        assert!(told.contains("deck_card"), "{told}");
    }
}
