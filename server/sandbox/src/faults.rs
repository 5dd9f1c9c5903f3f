//! What a test can make go wrong, and what it can count afterwards.

use std::{collections::VecDeque, time::Duration};

use http::{HeaderMap, StatusCode};

/// One request as it arrived. Holds neither query nor headers nor body, so no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Upper-case method, for example `PROPFIND`.
    pub method: String,
    /// Path as sent, percent-encoded, without the query.
    pub path: String,
}

#[derive(Debug, Default)]
pub(crate) struct Faults {
    pub(crate) next: VecDeque<(StatusCode, HeaderMap)>,
    pub(crate) maintenance: bool,
    pub(crate) latency: Duration,
    pub(crate) seen: Vec<Seen>,
}
