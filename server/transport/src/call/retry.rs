//! When a call may be sent again, and how long to wait before.

use std::time::Duration;

use http::Method;

use crate::{Kind, NextcloudError, RetryPolicy};

/// What sending a call twice would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Repeat {
    /// Nothing: it only reads.
    Safe,
    /// The same as once.
    Idempotent,
    /// Perhaps something twice.
    Once,
}

impl Repeat {
    /// What the method promises.
    pub(super) fn of(method: &Method) -> Self {
        match method.as_str() {
            "GET" | "HEAD" | "OPTIONS" | "PROPFIND" | "REPORT" | "SEARCH" => Self::Safe,
            "PUT" | "DELETE" | "MKCOL" | "MKCALENDAR" | "PROPPATCH" => Self::Idempotent,
            _ => Self::Once,
        }
    }
}

/// How an attempt failed.
#[derive(Debug)]
pub(super) struct Broken {
    pub(super) error: NextcloudError,
    /// Whether the request certainly never reached the server.
    pub(super) unsent: bool,
}

/// The wait before the next attempt, or `None` when there should be none. `attempt` counts from 1.
pub(super) fn wait(
    policy: &RetryPolicy,
    repeat: Repeat,
    broken: &Broken,
    attempt: u32,
) -> Option<Duration> {
    if attempt >= policy.attempts || !may_help(repeat, broken) {
        return None;
    }
    let own = ceiling(policy, attempt);
    match broken.error.retry_after() {
        Some(asked) if asked > policy.patience => None,
        // Jitter comes on top, so that not all callers return in the same instant.
        Some(asked) => Some(asked + jitter(policy.base)),
        None => Some(jitter(own)),
    }
}

fn may_help(repeat: Repeat, broken: &Broken) -> bool {
    let status = broken.error.status().map(|status| status.as_u16());
    match broken.error.kind() {
        Kind::Unreachable if broken.unsent => true,
        Kind::Unreachable => repeat == Repeat::Safe,
        Kind::RateLimited | Kind::Locked => status.is_some() && repeat != Repeat::Once,
        Kind::ServerError => match status {
            Some(503) => repeat != Repeat::Once,
            Some(502 | 504) => repeat == Repeat::Safe,
            _ => false,
        },
        _ => false,
    }
}

fn ceiling(policy: &RetryPolicy, attempt: u32) -> Duration {
    let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1).min(16));
    policy.base.saturating_mul(doubled).min(policy.cap)
}

/// Anything from nothing to `most`.
fn jitter(most: Duration) -> Duration {
    let most = u64::try_from(most.as_micros()).unwrap_or(u64::MAX);
    Duration::from_micros(rand::random_range(0..=most))
}
