//! Bodies that stream in either direction without piling up, and notice when nothing moves any more.

use std::{
    fmt, io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures::Stream;
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Instant, Sleep};

use crate::server::Permits;

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type ByteStream = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send + Sync>>;

/// When an upload last moved, and whether its source failed.
#[derive(Debug, Clone)]
pub(super) struct Progress(Arc<Marks>);

#[derive(Debug)]
struct Marks {
    start: Instant,
    moved_ms: AtomicU64,
    broken: AtomicBool,
}

impl Progress {
    fn new() -> Self {
        Self(Arc::new(Marks {
            start: Instant::now(),
            moved_ms: AtomicU64::new(0),
            broken: AtomicBool::new(false),
        }))
    }

    pub(super) fn touch(&self) {
        let passed = u64::try_from(self.0.start.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.0.moved_ms.store(passed, Ordering::Relaxed);
    }

    /// The moment of the last byte.
    pub(super) fn last(&self) -> Instant {
        self.0.start + Duration::from_millis(self.0.moved_ms.load(Ordering::Relaxed))
    }

    /// Whether the source of the upload failed.
    pub(super) fn is_broken(&self) -> bool {
        self.0.broken.load(Ordering::Relaxed)
    }
}

/// A body on its way to the server.
pub(super) struct Upload {
    source: Source,
    progress: Progress,
}

enum Source {
    Stream(ByteStream, Option<u64>),
    Body(reqwest::Body),
}

impl Upload {
    pub(super) fn stream(stream: ByteStream, len: Option<u64>) -> Self {
        Self {
            source: Source::Stream(stream, len),
            progress: Progress::new(),
        }
    }

    pub(super) fn body(body: reqwest::Body) -> Self {
        Self {
            source: Source::Body(body),
            progress: Progress::new(),
        }
    }

    pub(super) fn progress(&self) -> Progress {
        self.progress.clone()
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Upload")
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let next = match &mut self.source {
            Source::Stream(stream, _) => ready!(stream.as_mut().poll_next(cx))
                .map(|item| item.map(Frame::data).map_err(BoxError::from)),
            Source::Body(body) => {
                ready!(Pin::new(body).poll_frame(cx)).map(|item| item.map_err(BoxError::from))
            }
        };
        self.progress.touch();
        if matches!(next, Some(Err(_))) {
            self.progress.0.broken.store(true, Ordering::Relaxed);
        }
        Poll::Ready(next)
    }

    fn size_hint(&self) -> SizeHint {
        match &self.source {
            Source::Stream(_, Some(len)) => SizeHint::with_exact(*len),
            Source::Stream(_, None) => SizeHint::default(),
            Source::Body(body) => body.size_hint(),
        }
    }
}

/// A body on its way from the server; keeps its place in the bounds until it is read or dropped.
pub(super) struct Download {
    inner: reqwest::Body,
    permits: Option<Permits>,
    idle: Duration,
    alarm: Pin<Box<Sleep>>,
}

impl Download {
    /// Replace the body of `response` by one that ends when no byte came for `idle`.
    pub(super) fn guard(
        response: reqwest::Response,
        permits: Permits,
        idle: Duration,
    ) -> reqwest::Response {
        let answer: http::Response<reqwest::Body> = response.into();
        answer
            .map(|inner| {
                reqwest::Body::wrap(Self {
                    inner,
                    permits: Some(permits),
                    idle,
                    alarm: Box::pin(tokio::time::sleep(idle)),
                })
            })
            .into()
    }
}

impl Body for Download {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match Pin::new(&mut self.inner).poll_frame(cx) {
            Poll::Ready(Some(Ok(frame))) => {
                let next = Instant::now() + self.idle;
                self.alarm.as_mut().reset(next);
                Poll::Ready(Some(Ok(frame)))
            }
            Poll::Ready(end) => {
                self.permits = None;
                Poll::Ready(end.map(|item| item.map_err(BoxError::from)))
            }
            Poll::Pending => {
                ready!(self.alarm.as_mut().poll(cx));
                self.permits = None;
                let error = io::Error::new(io::ErrorKind::TimedOut, "no data came for too long");
                Poll::Ready(Some(Err(error.into())))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}
