//! A picture of what stands near what: chunks in two dimensions, coloured by kind, that tell their text.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::{
    extract::{Query as Asked, State},
    response::Response,
};
use http::{HeaderMap, StatusCode};
use nc_index::{
    DocKey, DocType,
    projection::project,
    search::{Query, SearchError},
};
use serde::Deserialize;

use super::{
    IndexPages,
    search::{name, words},
};
use crate::pages::page::{Forms, respond};

/// Width and height of the picture, in its own units.
const SIZE: f32 = 600.0;
/// Room at its edges.
const EDGE: f32 = 20.0;
/// Most points without a question.
const POINTS: usize = 600;
/// Longest text of a point, in characters.
const TEXT: usize = 160;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Form {
    q: String,
    kind: String,
}

#[derive(Debug, Template)]
#[template(path = "map.html")]
struct MapPage {
    base: String,
    user: String,
    question: String,
    trouble: Option<String>,
    points: Vec<Point>,
    legend: Vec<(&'static str, &'static str, usize)>,
    asked: Option<(String, String)>,
    shown: u32,
}

#[derive(Debug)]
struct Point {
    x: String,
    y: String,
    class: &'static str,
    title: String,
    text: String,
    url: Option<String>,
}

/// A chunk to draw.
struct Dot {
    kind: DocType,
    title: String,
    text: String,
    url: Option<String>,
    vector: Vec<f32>,
}

/// `GET /app/map`.
pub(super) async fn show(
    State(pages): State<IndexPages>,
    headers: HeaderMap,
    Asked(form): Asked<Form>,
) -> Response {
    let looking = match pages.looking(&headers).await {
        Ok(looking) => looking,
        Err(response) => return *response,
    };
    let mut page = MapPage {
        base: pages.base.clone(),
        user: looking.reader.user.to_string(),
        question: form.q.clone(),
        trouble: None,
        points: Vec::new(),
        legend: Vec::new(),
        asked: None,
        shown: 0,
    };
    let dots = if form.q.trim().is_empty() {
        sample(&pages, &looking.reader)
            .await
            .map(|dots| (dots, None))
    } else {
        answers(&pages, &looking.reader, &form).await
    };
    match dots {
        Ok((dots, question)) => page.draw(dots, question),
        Err(error) => page.trouble = Some(words(&error)),
    }
    respond(StatusCode::OK, &page, Forms::Here)
}

/// The results of a question, and the vector of the question.
async fn answers(
    pages: &IndexPages,
    reader: &nc_index::Reader,
    form: &Form,
) -> Result<(Vec<Dot>, Option<Vec<f32>>), SearchError> {
    let mut query = Query::of(form.q.clone());
    query.limit = Query::MOST;
    query.vectors = true;
    query.doc_types = form.kind.parse().ok().into_iter().collect();
    let answer = pages.index.search().run(reader, &query).await?;
    let dots = answer.results.into_iter().filter_map(|found| {
        Some(Dot {
            kind: found.document.key.doc_type,
            url: nc_tools::link(&pages.links, &found.document),
            title: found.document.title,
            text: found.chunk.text,
            vector: found.chunk.vector?,
        })
    });
    Ok((dots.collect(), answer.question))
}

/// The beginnings of documents of the reader, evenly taken from all, and verified as every hit is.
async fn sample(pages: &IndexPages, reader: &nc_index::Reader) -> Result<Vec<Dot>, SearchError> {
    let search = pages.index.search();
    let documents = search.some_documents(reader, POINTS).await?;
    let keys: BTreeSet<DocKey> = documents.iter().map(|one| one.key.clone()).collect();
    let mut dots = Vec::with_capacity(keys.len());
    for document in documents {
        let first = search.vectors.chunks(&document.key, 0, 1, true).await?;
        let Some((text, vector)) = first
            .into_iter()
            .next()
            .and_then(|chunk| Some((chunk.text, chunk.vector?)))
        else {
            continue;
        };
        dots.push(Dot {
            kind: document.key.doc_type,
            url: nc_tools::link(&pages.links, &document),
            title: document.title,
            text,
            vector,
        });
    }
    Ok(dots)
}

impl MapPage {
    fn draw(&mut self, dots: Vec<Dot>, question: Option<Vec<f32>>) {
        let mut vectors: Vec<Vec<f32>> = dots.iter().map(|dot| dot.vector.clone()).collect();
        let asked = question.is_some();
        vectors.extend(question);
        let mut seen = project(&vectors, 2);
        if asked {
            self.asked = seen.points.pop().and_then(|point| place(&point));
        }
        let explained: f32 = seen.explained.iter().sum();
        self.shown = super::search::percent(explained);
        let mut kinds: BTreeMap<DocType, usize> = BTreeMap::new();
        for (dot, point) in dots.into_iter().zip(&seen.points) {
            let Some((x, y)) = place(point) else { continue };
            *kinds.entry(dot.kind).or_default() += 1;
            let text: String = dot.text.chars().take(TEXT).collect();
            self.points.push(Point {
                x,
                y,
                class: dot.kind.as_str(),
                title: dot.title,
                text: text.split_whitespace().collect::<Vec<_>>().join(" "),
                url: dot.url,
            });
        }
        self.legend = kinds
            .into_iter()
            .map(|(kind, count)| (kind.as_str(), name(kind), count))
            .collect();
    }
}

/// Where a point of -1 to 1 stands in the picture.
fn place(point: &[f32]) -> Option<(String, String)> {
    let at = |share: &f32| {
        let inner = SIZE - 2.0 * EDGE;
        format!("{:.1}", EDGE + inner * (share + 1.0) / 2.0)
    };
    Some((at(point.first()?), at(point.get(1)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dot(kind: DocType, title: &str, vector: [f32; 3]) -> Dot {
        Dot {
            kind,
            title: title.to_owned(),
            text: format!("Text of\n\n{title}"),
            url: Some("https://cloud.example.org/x".to_owned()),
            vector: vector.into(),
        }
    }

    #[test]
    fn the_map_reads_as_its_snapshot_says() {
        let mut page = MapPage {
            base: String::new(),
            user: "alice".to_owned(),
            question: "what <heats>".to_owned(),
            trouble: None,
            points: Vec::new(),
            legend: Vec::new(),
            asked: None,
            shown: 0,
        };
        let dots = vec![
            dot(DocType::Note, "Heat & pump", [1.0, 0.0, 0.0]),
            dot(DocType::Note, "Stove", [0.9, 0.1, 0.0]),
            dot(DocType::File, "Tax.pdf", [0.0, 1.0, 0.0]),
        ];
        page.draw(dots, Some(vec![0.95, 0.05, 0.1]));
        assert_eq!(page.points.len(), 3);
        assert!(
            page.points
                .iter()
                .all(|point| point.text.starts_with("Text of "))
        );
        insta::assert_snapshot!("map", page.render().expect("a page"));
    }
}
