//! Callers that ask one thing again and again, and how long they waited.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use serde::Serialize;
use tokio::task::JoinSet;

use super::raw::Raw;

/// What a number of callers saw.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Load {
    /// How many asked at a time.
    pub callers: usize,
    /// Answers per second.
    pub per_second: f64,
    /// Half of the answers came within this time, in milliseconds.
    pub p50_ms: f64,
    /// 99 of 100 answers came within this time, in milliseconds.
    pub p99_ms: f64,
}

/// Let `callers` send `request` to `port` for `duration`.
pub(super) async fn run(
    port: u16,
    request: &[u8],
    callers: usize,
    duration: Duration,
) -> anyhow::Result<Load> {
    let request: Arc<[u8]> = request.into();
    let mut connections = Vec::new();
    for _ in 0..callers {
        let mut raw = Raw::open(port).await?;
        raw.ask(&request).await?;
        connections.push(raw);
    }
    let started = Instant::now();
    let mut tasks = JoinSet::new();
    for mut raw in connections {
        let request = Arc::clone(&request);
        tasks.spawn(async move {
            let mut waits = Vec::new();
            while started.elapsed() < duration {
                let asked = Instant::now();
                raw.ask(&request).await?;
                waits.push(asked.elapsed());
            }
            anyhow::Ok(waits)
        });
    }
    let mut waits = Vec::new();
    while let Some(done) = tasks.join_next().await {
        waits.extend(done??);
    }
    let seconds = started.elapsed().as_secs_f64();
    waits.sort_unstable();
    #[expect(clippy::cast_precision_loss, reason = "a count of calls is small")]
    let per_second = waits.len() as f64 / seconds;
    Ok(Load {
        callers,
        per_second,
        p50_ms: quantile(&waits, 50),
        p99_ms: quantile(&waits, 99),
    })
}

/// The wait that `percent` of sorted waits do not exceed, in milliseconds.
pub(super) fn quantile(sorted: &[Duration], percent: usize) -> f64 {
    let at = (sorted.len() * percent / 100).min(sorted.len().saturating_sub(1));
    sorted
        .get(at)
        .map_or(0.0, |wait| wait.as_secs_f64() * 1000.0)
}
