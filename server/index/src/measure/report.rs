//! What was measured, in words.

use std::{fmt, time::Duration};

/// How long an engine took.
#[derive(Debug, Clone)]
pub struct Measured {
    /// How many chunks it holds.
    pub chunks: u32,
    /// How long it took to put them, one document after the other.
    pub filled: Duration,
    /// What was asked.
    pub asked: Vec<Asked>,
}

/// One kind of question.
#[derive(Debug, Clone)]
pub struct Asked {
    /// What was asked, of what share of all chunks.
    pub name: String,
    /// Half of the answers were not slower.
    pub p50: Duration,
    /// One in a hundred was slower.
    pub p99: Duration,
    /// What share of the right chunks was found, where that was compared.
    pub recall: Option<f32>,
}

impl Asked {
    pub(super) fn new(name: String, mut times: Vec<Duration>, recall: Option<f32>) -> Self {
        times.sort_unstable();
        let at = |hundredth: usize| {
            let place = times.len().saturating_sub(1) * hundredth / 100;
            times.get(place).copied().unwrap_or_default()
        };
        Self {
            name,
            p50: at(50),
            p99: at(99),
            recall,
        }
    }
}

impl Measured {
    /// Chunks a second while they were put.
    pub fn rate(&self) -> f64 {
        f64::from(self.chunks) / self.filled.as_secs_f64().max(f64::MIN_POSITIVE)
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "| {} chunks | {:.0} chunks/s put | |",
            self.chunks,
            self.rate()
        )?;
        writeln!(f, "|---|---|---|")?;
        for Asked {
            name,
            p50,
            p99,
            recall,
        } in &self.asked
        {
            let millis = |time: &Duration| time.as_secs_f64() * 1_000.0;
            let recall = recall.map_or_else(String::new, |recall| format!("recall@10 {recall:.3}"));
            writeln!(
                f,
                "| {name} | p50 {:.2} ms, p99 {:.2} ms | {recall} |",
                millis(p50),
                millis(p99)
            )?;
        }
        Ok(())
    }
}
