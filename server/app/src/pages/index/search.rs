//! The page that searches.

use askama::Template;
use axum::{
    extract::{Query as Asked, State},
    response::Response,
};
use http::{HeaderMap, StatusCode};
use nc_index::{
    DocType,
    search::{Algorithm, Found, Query, SearchError},
};
use serde::Deserialize;

use super::IndexPages;
use crate::pages::page::{Forms, respond};

/// Results on a page.
const RESULTS: usize = 20;
/// Longest excerpt, in characters.
const EXCERPT: usize = 400;
/// What would be shown as 0 % is no answer.
const LEAST: f32 = 0.005;
/// How addresses begin that say nothing to people.
const DAV: &str = "/remote.php/";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Form {
    q: String,
    kind: String,
    how: String,
    from: usize,
}

#[derive(Debug, Template)]
#[template(path = "search.html")]
struct SearchPage {
    base: String,
    user: String,
    question: String,
    kinds: Vec<Choice>,
    ways: Vec<Choice>,
    asked: bool,
    trouble: Option<String>,
    rows: Vec<Row>,
    total: usize,
    withheld: usize,
    notes: Vec<String>,
    next: Option<String>,
    map: String,
}

/// A choice of a list.
#[derive(Debug)]
struct Choice {
    value: &'static str,
    words: &'static str,
    chosen: bool,
}

#[derive(Debug)]
struct Row {
    title: String,
    url: Option<String>,
    kind: &'static str,
    place: String,
    excerpt: String,
    relevance: u32,
    page: Option<u32>,
}

/// `GET /app/search`.
pub(super) async fn show(
    State(pages): State<IndexPages>,
    headers: HeaderMap,
    Asked(form): Asked<Form>,
) -> Response {
    let looking = match pages.looking(&headers).await {
        Ok(looking) => looking,
        Err(response) => return *response,
    };
    let mut page = SearchPage::of(&pages.base, looking.reader.user.as_str(), &form);
    if page.asked {
        let mut query = Query::of(form.q.clone());
        query.limit = RESULTS;
        query.offset = form.from;
        query.algorithm = way(&form.how);
        query.doc_types = form.kind.parse().ok().into_iter().collect();
        query.min_relevance = LEAST;
        match pages.index.search().run(&looking.reader, &query).await {
            Ok(answer) => {
                page.total = answer.total_found;
                page.withheld = answer.withheld_documents;
                page.notes = answer.notes;
                page.rows = answer
                    .results
                    .iter()
                    .map(|found| row(&pages, found))
                    .collect();
                let next = form.from + RESULTS;
                if next < answer.total_found {
                    page.next = Some(link(&pages.base, super::SEARCH, &form, Some(next)));
                }
            }
            Err(error) => page.trouble = Some(words(&error)),
        }
    }
    respond(StatusCode::OK, &page, Forms::Here)
}

impl SearchPage {
    fn of(base: &str, user: &str, form: &Form) -> Self {
        let mut kinds = vec![Choice {
            value: "",
            words: "Everything",
            chosen: form.kind.is_empty(),
        }];
        kinds.extend(DocType::ALL.map(|kind| Choice {
            value: kind.as_str(),
            words: name(kind),
            chosen: form.kind == kind.as_str(),
        }));
        let how = way(&form.how);
        let ways = [
            (Algorithm::Hybrid, "By meaning and words"),
            (Algorithm::Semantic, "By meaning"),
            (Algorithm::Bm25, "By words"),
        ];
        Self {
            base: base.to_owned(),
            user: user.to_owned(),
            question: form.q.clone(),
            kinds,
            ways: ways
                .map(|(way, words)| Choice {
                    value: way.as_str(),
                    words,
                    chosen: way == how,
                })
                .into(),
            asked: !form.q.trim().is_empty(),
            trouble: None,
            rows: Vec::new(),
            total: 0,
            withheld: 0,
            notes: Vec::new(),
            next: None,
            map: link(base, super::MAP, form, None),
        }
    }
}

fn way(name: &str) -> Algorithm {
    let mut all = Algorithm::ALL.into_iter();
    all.find(|known| known.as_str() == name).unwrap_or_default()
}

fn row(pages: &IndexPages, found: &Found) -> Row {
    let document = &found.document;
    let path = found.place.clone().filter(|path| !path.starts_with(DAV));
    let text: String = found.chunk.text.chars().take(EXCERPT).collect();
    let long = found.chunk.text.chars().count() > EXCERPT;
    Row {
        title: if document.title.is_empty() {
            "Without a title".to_owned()
        } else {
            document.title.clone()
        },
        url: nc_tools::link(&pages.links, document),
        kind: name(document.key.doc_type),
        place: path.unwrap_or_else(|| document.tags.join(", ")),
        excerpt: format!("{}{}", text.trim(), if long { " …" } else { "" }),
        relevance: percent(found.relevance),
        page: found.chunk.page,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is between 0 and 100"
)]
pub(super) fn percent(share: f32) -> u32 {
    (share.clamp(0.0, 1.0) * 100.0).round() as u32
}

fn link(base: &str, path: &str, form: &Form, from: Option<usize>) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("q", &form.q);
    for (name, value) in [("kind", &form.kind), ("how", &form.how)] {
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    if let Some(from) = from {
        query.append_pair("from", &from.to_string());
    }
    format!("{base}{path}?{}", query.finish())
}

/// What people call such documents.
pub(super) const fn name(kind: DocType) -> &'static str {
    match kind {
        DocType::CalendarEvent => "Events",
        DocType::CollectivePage => "Pages of collectives",
        DocType::Contact => "Contacts",
        DocType::DeckCard => "Cards",
        DocType::File => "Files",
        DocType::MailMessage => "Mails",
        DocType::NewsItem => "News",
        DocType::Note => "Notes",
        DocType::Recipe => "Recipes",
        DocType::TableRow => "Rows of tables",
        DocType::TalkMessage => "Talks",
        DocType::Task => "Tasks",
    }
}

pub(super) fn words(error: &SearchError) -> String {
    match error {
        SearchError::Empty => "Write what you look for.".to_owned(),
        SearchError::NoReranker => error.to_string(),
        _ => {
            tracing::error!(%error, "a search of the page failed");
            "The search index does not answer. Try again in a minute.".to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_search_page_reads_as_its_snapshot_says() {
        let form = Form {
            q: "how do we heat <the> house".to_owned(),
            kind: "note".to_owned(),
            ..Form::default()
        };
        let mut page = SearchPage::of("", "alice", &form);
        page.total = 41;
        page.withheld = 1;
        page.rows = vec![Row {
            title: "Heat pump".to_owned(),
            url: Some("https://cloud.example.org/index.php/apps/notes/note/7".to_owned()),
            kind: "Notes",
            place: "/Notes/Heat pump.md".to_owned(),
            excerpt: "The pump takes <little> power …".to_owned(),
            relevance: 84,
            page: None,
        }];
        page.next = Some(link("", super::super::SEARCH, &form, Some(20)));
        insta::assert_snapshot!("search", page.render().expect("a page"));
        let empty = SearchPage::of("", "alice", &Form::default());
        insta::assert_snapshot!("search_empty", empty.render().expect("a page"));
    }

    #[test]
    fn shares_are_told_in_percent() {
        assert_eq!([percent(-1.0), percent(0.844), percent(3.0)], [0, 84, 100]);
        assert_eq!(percent(f32::NAN), 0);
    }
}
