//! `/api/v1/search` and `/api/v1/vector-viz/search`.

use axum::{
    body::Bytes,
    extract::State,
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, StatusCode};
use nc_index::{
    projection::project,
    search::{Answer, SearchError},
};
use serde_json::{Value, json};

use super::{
    Searching, answer,
    request::{Request, Unusable},
    result::result,
};

/// Unified search, and whoever lists.
pub(super) async fn search(
    State(searching): State<Searching>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let asked = asked(&searching, &headers, &body, (20, 100), false).await;
    let (request, answer) = match asked {
        Ok(asked) => asked,
        Err(response) => return *response,
    };
    let text = request.include_chunks.unwrap_or(true);
    let results: Vec<_> = answer
        .results
        .iter()
        .map(|found| result(&searching.links, found, text))
        .collect();
    let mut body = json!({
        "results": results,
        "total_found": answer.total_found,
        "algorithm_used": answer.algorithm.as_str(),
        "granularity": request.granularity(),
        "reranked": answer.reranked_by.is_some(),
        "dropped_document_count": answer.withheld_documents,
    });
    if let (true, Some(body)) = (request.include_pca.unwrap_or(false), body.as_object_mut()) {
        body.insert("pca_data".to_owned(), picture_of(&answer));
    }
    answer::ok(body)
}

/// The same with a picture of where results stand to each other.
pub(super) async fn picture(
    State(searching): State<Searching>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let asked = asked(&searching, &headers, &body, (10, 50), true).await;
    let (request, answer) = match asked {
        Ok(asked) => asked,
        Err(response) => return *response,
    };
    let scores = answer.results.iter().map(|found| found.score);
    let best = scores.fold(0.0, f32::max);
    let results: Vec<_> = answer
        .results
        .iter()
        .map(|found| {
            let mut shown = result(&searching.links, found, true);
            shown.insert("score".to_owned(), json!(share(found.score, best)));
            shown
        })
        .collect();
    let mut body = json!({
        "results": results,
        "algorithm_used": answer.algorithm.as_str(),
        "total_documents": answer.total_found,
        "reranked": answer.reranked_by.is_some(),
    });
    if let (true, Value::Object(picture), Some(body)) = (
        request.include_pca.unwrap_or(true),
        picture_of(&answer),
        body.as_object_mut(),
    ) {
        body.extend(picture);
    }
    answer::ok(body)
}

/// How good it is beside the best of the answer, 0 to 1: how large a point is drawn, and what a slider in percent is for. What
/// retrieval says has another scale for each algorithm, and is in `original_score`.
fn share(score: f32, best: f32) -> f32 {
    if best > 0.0 {
        (score / best).clamp(0.0, 1.0)
    } else {
        0.0
    }
}

/// Three coordinates for each result, in their order, and for the question: none where not all have a vector.
fn picture_of(answer: &Answer) -> Value {
    let vectors: Option<Vec<_>> = answer
        .results
        .iter()
        .map(|found| found.chunk.vector.clone())
        .chain([answer.question.clone()])
        .collect();
    let Some(vectors) = vectors else {
        return json!({ "coordinates_3d": [], "query_coords": [] });
    };
    let mut seen = project(&vectors, 3);
    let question = seen.points.pop().unwrap_or_default();
    json!({
        "coordinates_3d": seen.points,
        "query_coords": question,
        "pca_variance": { "explained": seen.explained },
    })
}

async fn asked(
    searching: &Searching,
    headers: &HeaderMap,
    body: &[u8],
    (usual, most): (usize, usize),
    picture: bool,
) -> Result<(Request, Answer), Box<Response>> {
    let refused = |refused: answer::Refused| Box::new(refused.into_response());
    let (_, reader) = searching.reader(headers).await.map_err(refused)?;
    let unusable = |unusable: Unusable| {
        let status = StatusCode::from_u16(unusable.status).unwrap_or(StatusCode::BAD_REQUEST);
        Box::new((status, axum::Json(unusable.body)).into_response())
    };
    let request = Request::parse(body).map_err(unusable)?;
    let can_rerank = searching.index.reranker.is_some();
    let mut query = request.query(usual, most, can_rerank).map_err(unusable)?;
    query.vectors = request.include_pca.unwrap_or(picture);
    let search = searching.index.search();
    let answer = search.run(&reader, &query).await;
    let answer = answer.map_err(|error| Box::new(failed(&error)))?;
    Ok((request, answer))
}

fn failed(error: &SearchError) -> Response {
    let status = match error {
        SearchError::Empty | SearchError::NoReranker => StatusCode::BAD_REQUEST,
        _ => {
            tracing::error!(%error, "a search of the management API failed");
            StatusCode::INTERNAL_SERVER_ERROR
        }
    };
    let words = match status {
        StatusCode::BAD_REQUEST => error.to_string(),
        _ => "The search index does not answer; try again in a minute.".to_owned(),
    };
    (status, axum::Json(json!({ "error": words }))).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_of_every_scale_are_drawn_from_nothing_to_whole() {
        for (scores, drawn) in [
            ([0.032, 0.016, 0.0], [1.0, 0.5, 0.0]),
            ([8.0, 2.0, -1.0], [1.0, 0.25, 0.0]),
            ([0.0, -0.1, -0.2], [0.0, 0.0, 0.0]),
        ] {
            let best = scores.into_iter().fold(0.0, f32::max);
            let shares = scores.map(|score| share(score, best));
            let differ = |(one, other): (&f32, &f32)| (one - other).abs() > 0.001;
            assert!(!shares.iter().zip(&drawn).any(differ), "{shares:?}");
        }
    }
}
