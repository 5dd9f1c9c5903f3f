//! The hook of the generated clients.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};
use reqwest::Response;

use super::{
    answer::{Answer, collect},
    attempt::{run, span, traced},
    body::{Download, Upload},
    outgoing::{Outgoing, Payload},
    retry::Repeat,
};
use crate::{NextcloudError, Session, error::content_type};

/// Run a request that a generated client built.
pub(crate) async fn execute(
    session: &Session,
    mut request: reqwest::Request,
    operation: &'static str,
) -> Result<Response, NextcloudError> {
    let wants_json = request
        .headers()
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|kinds| kinds.contains("json"));
    let payload = match request.body_mut().take() {
        None => Payload::Empty,
        Some(body) => match body.as_bytes().map(Bytes::copy_from_slice) {
            Some(bytes) => Payload::Bytes(bytes),
            None => Payload::Stream(Upload::body(body)),
        },
    };
    let outgoing = Outgoing {
        method: request.method().clone(),
        url: request.url().clone(),
        headers: std::mem::take(request.headers_mut()),
        payload,
        repeat: Repeat::of(request.method()),
        timeout: session.server().settings().timeout,
        operation: Some(operation),
    };
    let method = outgoing.method.clone();
    let idle = outgoing.timeout;
    let is_ocs = outgoing.url.path().contains("/ocs/");
    traced(span(session, &outgoing), async {
        let arrival = run(session, outgoing).await?;
        let kind = content_type(arrival.response.headers());
        let empty = arrival.response.content_length() == Some(0)
            || arrival.response.status() == http::StatusCode::NO_CONTENT;
        if !(wants_json || empty || is_ocs && kind.contains("json")) {
            return Ok(Download::guard(arrival.response, arrival.permits, idle));
        }
        let answer = collect(session, &method, arrival).await?;
        answer.unwrapped().map(|body| respond(&answer, body))
    })
    .await
}

fn respond(answer: &Answer, body: Bytes) -> Response {
    let mut headers: HeaderMap = answer.headers().clone();
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len() as u64));
    let mut response = http::Response::new(reqwest::Body::from(body));
    *response.status_mut() = answer.status();
    *response.headers_mut() = headers;
    response.into()
}
