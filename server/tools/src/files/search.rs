//! What all tools that search have in common: the question, a page of results, and what they answer.

use std::collections::HashSet;

use futures::TryFutureExt;
use nc_toolkit::{Ctx, JsonSchema, Kind, ToolError, page};
use nextcloud_dav::{Condition, Entry, FilePath, Search, escape_like};
use nextcloud_transport::NextcloudError;
use serde::Serialize;
use serde_json::{Map, Value};

use super::{exclusion, file_info::FileInfo, fill::fill, mime_type::MimeType, path};

/// Results on a page unless asked otherwise.
const PAGE: usize = 100;

/// What to look for.
#[derive(Debug, Default)]
pub(super) struct Query {
    pub(super) scope: String,
    pub(super) name_pattern: Option<String>,
    pub(super) mime_type: Option<String>,
    pub(super) only_favorites: bool,
    pub(super) limit: Option<i64>,
    pub(super) offset: u32,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Hits {
    results: Vec<FileInfo>,
    total_found: usize,
    scope: String,
    #[serde(skip_serializing_if = "Map::is_empty")]
    filters_applied: Map<String, Value>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    truncated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<u64>,
}

/// One page of what the caller may see.
pub(super) async fn find(ctx: &Ctx, query: Query) -> Result<Hits, ToolError> {
    let limit = page::limit(query.limit, PAGE, 1000)?;
    let scope = path::parse("scope", &query.scope)?;
    let mime_type = query.mime_type.as_deref().map(MimeType::parse);
    let mime_type = mime_type.transpose()?;
    let search = Search {
        scope: scope.clone(),
        condition: query.condition(mime_type.as_ref()),
        ..Search::default()
    };
    let files = ctx.files().await?;
    let excluded = exclusion::current(ctx, &files).await?;
    excluded.check(&scope)?;
    let pages = |offset, count| {
        let page = files.search_page(&search, offset, count);
        page.map_ok(|page| (page.entries, page.next_offset))
    };
    // What moves to a later page while we read would be there twice.
    let mut seen = HashSet::new();
    let visible = |entry: &Entry| {
        let fits = mime_type.as_ref().is_none_or(|kind| kind.fits(entry));
        fits && !excluded.hides(entry) && seen.insert(entry.path.clone())
    };
    let (entries, next_offset) = fill(pages, visible, u64::from(query.offset), limit)
        .await
        .map_err(|error| no_folder(&scope, error))?;
    let links = ctx.links();
    Ok(Hits {
        total_found: entries.len(),
        results: entries
            .into_iter()
            .map(|entry| FileInfo::of(entry, links))
            .collect(),
        scope: scope.into(),
        filters_applied: query.echo(),
        truncated: next_offset.is_some(),
        next_offset,
    })
}

/// The server has no better word than a failure for a scope that is a file.
fn no_folder(scope: &FilePath, error: NextcloudError) -> ToolError {
    ToolError::from(error).told_one_of([
        (Kind::NotFound, format!("Directory not found: {scope}")),
        (
            Kind::ServerError,
            format!("Nextcloud failed to search in /{scope}; it must be a folder"),
        ),
    ])
}

impl Query {
    fn condition(&self, mime_type: Option<&MimeType>) -> Condition {
        let mut all = Vec::new();
        if let Some(pattern) = &self.name_pattern {
            all.push(Condition::NameLike(like(pattern)));
        }
        all.extend(mime_type.map(MimeType::condition));
        if self.only_favorites {
            all.push(Condition::Favourite);
        }
        Condition::All(all)
    }

    fn echo(self) -> Map<String, Value> {
        let mut all = Map::new();
        let texts = [
            ("name_pattern", self.name_pattern),
            ("mime_type", self.mime_type),
        ];
        for (name, text) in texts {
            all.extend(text.map(|text| (name.to_owned(), Value::String(text))));
        }
        if self.only_favorites {
            all.insert("only_favorites".to_owned(), Value::Bool(true));
        }
        all
    }
}

/// A pattern in which only `%` stands for anything; `*` does too where somebody thinks of a shell.
fn like(pattern: &str) -> String {
    let shell = !pattern.contains('%');
    let parts: Vec<String> = pattern
        .split(|letter| letter == '%' || (shell && letter == '*'))
        .map(escape_like)
        .collect();
    parts.join("%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_percent_stands_for_anything() {
        assert_eq!(like("%a_b%"), "%a\\_b%");
        assert_eq!(like("*.md"), "%.md");
        assert_eq!(like("%*.md"), "%*.md");
        assert_eq!(like("plain"), "plain");
    }

    #[test]
    fn the_filters_are_echoed() {
        let query = Query {
            mime_type: Some("image/".to_owned()),
            only_favorites: true,
            ..Query::default()
        };
        let echo = serde_json::to_string(&query.echo()).unwrap();
        assert_eq!(echo, r#"{"mime_type":"image/","only_favorites":true}"#);
    }
}
