//! Sending: bounds, attempts, waits, redirects, and the span that shows it.

use std::{future::Future, time::Duration};

use bytes::{Bytes, BytesMut};
use http::header;
use tokio::time::Instant;
use tracing::{Instrument, Span, field::Empty, info_span};

use super::{
    body::Progress,
    outgoing::{Outgoing, Payload},
    redirect,
    retry::{self, Broken},
    route::route,
};
use crate::{
    Kind, NextcloudError, Session,
    error::{Failure, classify, from_reqwest},
    server::{FrontController, Permits},
};

/// How much of a failed answer is kept.
const FAILURE_BODY_BYTES: usize = 64 * 1024;

/// How many redirects are followed in a row.
const MAX_HOPS: u32 = 3;

/// A successful answer whose body is still to be read, with its place in the bounds.
pub(super) struct Arrival {
    pub(super) response: reqwest::Response,
    pub(super) permits: Permits,
    /// Until when a small body must have come.
    pub(super) deadline: Instant,
}

/// The span of a call; shows nothing that the user wrote.
pub(super) fn span(session: &Session, outgoing: &Outgoing) -> Span {
    let prefix = session.server().url().path().trim_end_matches('/');
    let path = outgoing.url.path();
    info_span!(
        "nextcloud.call",
        method = %outgoing.method,
        operation = outgoing.operation,
        route = route(path.strip_prefix(prefix).unwrap_or(path)),
        status = Empty,
        outcome = Empty,
        attempts = Empty,
        duration_ms = Empty,
    )
}

/// Do `work` inside the span of its call and record how it ended.
pub(super) async fn traced<T>(
    span: Span,
    work: impl Future<Output = Result<T, NextcloudError>>,
) -> Result<T, NextcloudError> {
    let started = Instant::now();
    let result = work.instrument(span.clone()).await;
    let passed = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    let outcome = result.as_ref().err().map_or("ok", |e| e.kind().name());
    span.record("duration_ms", passed)
        .record("outcome", outcome);
    result
}

/// Send until there is a success, or nothing more to try.
pub(super) async fn run(
    session: &Session,
    mut outgoing: Outgoing,
) -> Result<Arrival, NextcloudError> {
    let server = session.server();
    outgoing.seal(session)?;
    server
        .front_controller()
        .prefer(server.url(), &mut outgoing.url);
    let permits = server
        .limits()
        .enter(session.bound(), outgoing.timeout)
        .await?;
    let mut attempt = 1;
    loop {
        Span::current().record("attempts", attempt);
        let deadline = Instant::now() + outgoing.timeout;
        let broken = match travel(session, &mut outgoing, deadline).await {
            Ok(response) => {
                return Ok(Arrival {
                    response,
                    permits,
                    deadline,
                });
            }
            Err(broken) => broken,
        };
        let pause = retry::wait(&server.settings().retry, outgoing.repeat, &broken, attempt)
            .filter(|_| outgoing.is_replayable());
        let Some(pause) = pause else {
            return Err(broken.error);
        };
        tracing::debug!(kind = broken.error.kind().name(), attempt, "will try again");
        tokio::time::sleep(pause).await;
        attempt += 1;
    }
}

/// One attempt, with the redirects and the other spelling of the path that belong to it.
async fn travel(
    session: &Session,
    outgoing: &mut Outgoing,
    deadline: Instant,
) -> Result<reqwest::Response, Broken> {
    let server = session.server();
    let (mut hops, mut fell_back) = (0, false);
    loop {
        let response = exchange(session, outgoing).await?;
        let error = match judge(session, outgoing, response, deadline).await {
            Verdict::Success(response) => {
                if fell_back {
                    server.front_controller().remember();
                }
                return Ok(response);
            }
            Verdict::GoTo(to) if hops < MAX_HOPS && outgoing.is_replayable() => {
                hops += 1;
                outgoing.url = to;
                continue;
            }
            Verdict::GoTo(_) => NextcloudError::unexpected("too many redirects"),
            Verdict::Failure(error) => error,
        };
        if error.is_unknown_route()
            && outgoing.is_replayable()
            && let Some(url) = FrontController::spell(server.url(), &outgoing.url)
        {
            outgoing.url = url;
            fell_back = true;
            continue;
        }
        if fell_back && !error.is_unknown_route() {
            server.front_controller().remember();
        }
        return Err(Broken {
            error,
            unsent: false,
        });
    }
}

enum Verdict {
    Success(reqwest::Response),
    GoTo(url::Url),
    Failure(NextcloudError),
}

async fn judge(
    session: &Session,
    outgoing: &Outgoing,
    mut response: reqwest::Response,
    deadline: Instant,
) -> Verdict {
    let status = response.status();
    Span::current().record("status", status.as_u16());
    // Whatever the server wants us to remember would outrank the credentials of the next call.
    response.headers_mut().remove(header::SET_COOKIE);
    if status.is_success() {
        return Verdict::Success(response);
    }
    let base = session.server().url();
    match redirect::target(
        base,
        &outgoing.url,
        &outgoing.method,
        status,
        response.headers(),
    ) {
        Ok(Some(to)) => return Verdict::GoTo(to),
        Ok(None) => {}
        Err(error) => return Verdict::Failure(error),
    }
    let headers = response.headers().clone();
    let body = first_bytes(response, deadline).await;
    let failure = Failure {
        status,
        headers,
        body,
    };
    Verdict::Failure(classify(failure, session.redaction()))
}

/// One request and the head of its answer.
async fn exchange(session: &Session, outgoing: &mut Outgoing) -> Result<reqwest::Response, Broken> {
    let progress = match &outgoing.payload {
        Payload::Stream(upload) => Some(upload.progress()),
        _ => None,
    };
    let request = outgoing.take().map_err(|error| Broken {
        error,
        unsent: true,
    })?;
    let sending = session.server().http().execute(request);
    tokio::select! {
        answer = sending => answer.map_err(|error| failed(&error, progress.as_ref())),
        () = silence(progress.as_ref(), outgoing.timeout) => Err(Broken {
            error: NextcloudError::new(Kind::Timeout, "no answer came"),
            unsent: false,
        }),
    }
}

fn failed(error: &reqwest::Error, progress: Option<&Progress>) -> Broken {
    if progress.is_some_and(Progress::is_broken) {
        return Broken {
            error: NextcloudError::refused("what was to be sent cannot be read"),
            unsent: true,
        };
    }
    Broken {
        error: from_reqwest(error),
        unsent: error.is_connect(),
    }
}

/// Ends when nothing moved for `patience`: from the start for a small request, from the last byte sent for a stream.
async fn silence(progress: Option<&Progress>, patience: Duration) {
    let start = Instant::now();
    let mut until = start + patience;
    loop {
        tokio::time::sleep_until(until).await;
        let moved = progress.map_or(start, Progress::last).max(start);
        if moved + patience <= Instant::now() {
            return;
        }
        until = moved + patience;
    }
}

/// The beginning of a body, as far as it comes in time.
async fn first_bytes(mut response: reqwest::Response, deadline: Instant) -> Bytes {
    let mut kept = BytesMut::new();
    let reading = async {
        while let Ok(Some(part)) = response.chunk().await {
            let room = FAILURE_BODY_BYTES - kept.len();
            kept.extend_from_slice(part.get(..room).unwrap_or(&part));
            if kept.len() >= FAILURE_BODY_BYTES {
                break;
            }
        }
    };
    let _ = tokio::time::timeout_at(deadline, reading).await;
    kept.freeze()
}
