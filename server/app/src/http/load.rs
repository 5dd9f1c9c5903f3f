//! How many requests run together and how long one may take; what is too much is told at once instead of queued.

use std::{sync::Arc, time::Duration};

use axum::{
    body::Body,
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures::StreamExt;
use http::{HeaderValue, StatusCode, header};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::HttpError;

/// The bounds for requests under way.
#[derive(Debug, Clone)]
pub struct Load {
    places: Arc<Semaphore>,
    most: usize,
    limit: Duration,
}

impl Load {
    /// At most `most` together, each with `limit` until its answer begins.
    pub fn new(most: usize, limit: Duration) -> Self {
        Self {
            places: Arc::new(Semaphore::new(most)),
            most,
            limit,
        }
    }

    /// Until no request is under way.
    ///
    /// # Cancel safety
    /// Dropping the future changes nothing.
    pub async fn until_idle(&self) {
        while self.busy() > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// How many are under way.
    pub fn busy(&self) -> usize {
        self.most.saturating_sub(self.places.available_permits())
    }
}

pub(super) async fn bounded(State(load): State<Load>, request: Request, next: Next) -> Response {
    let Ok(place) = Arc::clone(&load.places).try_acquire_owned() else {
        return HttpError::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "busy",
            "Too many requests are under way.",
        )
        .hint("Try again in a second; MCP_MAX_REQUESTS raises the limit.")
        .header(header::RETRY_AFTER, HeaderValue::from_static("1"))
        .into_response();
    };
    // A stream that a client opens to listen waits for nobody: it must not take a place for hours.
    let listens = request.method() == http::Method::GET;
    match tokio::time::timeout(load.limit, next.run(request)).await {
        Ok(response) if listens => response,
        Ok(response) => held_until_sent(response, place),
        Err(_) => HttpError::new(
            StatusCode::GATEWAY_TIMEOUT,
            "timeout",
            format!("No answer within {} s.", load.limit.as_secs()),
        )
        .hint("MCP_REQUEST_TIMEOUT raises the limit.")
        .into_response(),
    }
}

/// An event stream keeps its place until it ends; other answers are complete already.
fn held_until_sent(response: Response, place: OwnedSemaphorePermit) -> Response {
    let kind = response.headers().get(header::CONTENT_TYPE);
    let streams = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"));
    if !streams {
        return response;
    }
    let (parts, body) = response.into_parts();
    let stream = body.into_data_stream().inspect(move |_| {
        let _held = &place;
    });
    Response::from_parts(parts, Body::from_stream(stream))
}
