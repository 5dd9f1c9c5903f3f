//! How often reading had to be lenient.

use std::sync::atomic::{AtomicU64, Ordering};

static COERCIONS: AtomicU64 = AtomicU64::new(0);
static LOSSES: AtomicU64 = AtomicU64::new(0);

/// How many values of another form than asked for were read as what they plainly mean, since the process began.
pub fn coercions() -> u64 {
    COERCIONS.load(Ordering::Relaxed)
}

/// How many values could not be read at all and were replaced by their default, since the process began.
pub fn losses() -> u64 {
    LOSSES.load(Ordering::Relaxed)
}

/// Note that a `found` was read as `wanted`; the value itself never enters the trace.
pub(super) fn coerced(found: &'static str, wanted: &'static str) {
    COERCIONS.fetch_add(1, Ordering::Relaxed);
    tracing::debug!(
        found,
        wanted,
        "read a value of another form than documented"
    );
}

/// Note that a value was given up.
pub(super) fn lost(found: &'static str, wanted: &'static str) {
    LOSSES.fetch_add(1, Ordering::Relaxed);
    tracing::debug!(
        found,
        wanted,
        "gave up a value of another form than documented"
    );
}
