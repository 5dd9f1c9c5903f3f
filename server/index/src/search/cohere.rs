//! Rerankers that speak Cohere's API: Cohere, Jina, Infinity, vLLM, TEI behind a gateway.

use std::time::Duration;

use futures::future::BoxFuture;
use nc_base::Secret;
use serde::Deserialize;
use serde_json::json;
use url::Url;

use super::{RerankError, Reranker};
use crate::embed::{USUAL_RETRIES, Way};

/// How long one question may take; nobody waits longer for an order.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A reranker behind HTTP.
#[derive(Debug)]
pub struct Cohere {
    way: Way,
    model: String,
}

#[derive(Deserialize)]
struct Answer {
    results: Vec<Scored>,
}

#[derive(Deserialize)]
struct Scored {
    index: usize,
    relevance_score: f32,
}

impl Cohere {
    /// The reranker whose endpoint is `url`.
    pub fn new(
        url: Url,
        key: Option<Secret>,
        model: impl Into<String>,
        http: reqwest::Client,
    ) -> Self {
        let retry = nextcloud_transport::RetryPolicy {
            attempts: 2,
            ..USUAL_RETRIES
        };
        Self {
            way: Way {
                service: "the reranker".to_owned(),
                base: url,
                key,
                timeout: TIMEOUT,
                retry,
                http,
            },
            model: model.into(),
        }
    }

    async fn ask(&self, question: &str, texts: &[String]) -> Result<Vec<f32>, RerankError> {
        let body = json!({
            "model": self.model,
            "query": question,
            "documents": texts,
            "top_n": texts.len(),
            "return_documents": false,
        });
        let asked = self.way.post("", &body).await;
        let answer: Answer =
            asked.map_err(|refused| RerankError(self.way.error(refused).to_string()))?;
        let mut scores = vec![None; texts.len()];
        for one in answer.results {
            if let Some(score) = scores.get_mut(one.index) {
                *score = Some(one.relevance_score);
            }
        }
        // What it leaves out answers worse than all that it names.
        if scores.iter().all(Option::is_none) && !texts.is_empty() {
            return Err(RerankError("it scored nothing".to_owned()));
        }
        Ok(scores
            .into_iter()
            .map(|score| score.unwrap_or(0.0))
            .collect())
    }
}

impl Reranker for Cohere {
    fn model(&self) -> &str {
        &self.model
    }

    fn rerank<'a>(
        &'a self,
        question: &'a str,
        texts: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<f32>, RerankError>> {
        Box::pin(self.ask(question, texts))
    }
}
