//! Embedding services and model directories against small servers of our own: each answer, each failure.
//!
//! No real Ollama, OpenAI or model repository is asked.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a failing helper fails its test"
)]

mod models;
mod ollama;
mod openai;
#[path = "../../../transport/tests/wire/stub.rs"]
#[expect(dead_code, reason = "what only Nextcloud answers is not needed here")]
mod stub;

use std::{sync::Arc, time::Duration};

use nc_index::{EmbedError, Embedder, embed::EmbedSettings};
use nextcloud_transport::RetryPolicy;
use stub::{Stub, session_with};

/// Three attempts without a pause worth noticing.
const RETRY: RetryPolicy = RetryPolicy {
    attempts: 3,
    base: Duration::from_millis(1),
    cap: Duration::from_millis(2),
    patience: Duration::from_secs(1),
};

/// A client as the program has one.
fn http(stub: &Stub) -> reqwest::Client {
    session_with(stub.settings()).server().http().clone()
}

async fn connect(stub: &Stub, settings: EmbedSettings) -> Result<Arc<dyn Embedder>, EmbedError> {
    settings.connect(&http(stub)).await
}

fn texts(many: usize) -> Vec<String> {
    (0..many).map(|at| format!("text {at}")).collect()
}
