//! Requests to embedding services: bounded, repeated where that may help, and silent about keys.

use std::time::Duration;

use http::{StatusCode, header};
use nc_base::Secret;
use nextcloud_transport::RetryPolicy;
use reqwest::{RequestBuilder, Response};
use serde::de::DeserializeOwned;
use serde_json::Value;
use url::Url;

use super::EmbedError;

/// Longest answer, in bytes: 128 vectors of 4,096 numbers in decimals have about 8 MiB.
const MOST_BYTES: usize = 64 << 20;
/// What of a service's own words is passed on, in characters.
const MOST_WORDS: usize = 200;

/// How often and after how long requests to embedding services are repeated.
pub const USUAL_RETRIES: RetryPolicy = RetryPolicy {
    attempts: 4,
    base: Duration::from_millis(500),
    cap: Duration::from_secs(8),
    patience: Duration::from_mins(1),
};

/// The way to one service.
#[derive(Clone)]
pub(crate) struct Way {
    /// What people call it.
    pub(crate) service: String,
    pub(crate) base: Url,
    pub(crate) key: Option<Secret>,
    pub(crate) timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) http: reqwest::Client,
}

impl std::fmt::Debug for Way {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Way")
            .field("place", &self.place())
            .finish_non_exhaustive()
    }
}

/// How one attempt failed.
enum Failed {
    /// The same request may succeed; after this long, where the service says so.
    Now(String, Option<Duration>),
    /// It will not.
    Finally(Refused),
}

/// A refusal of a service, for those who know what it means there.
#[derive(Debug)]
pub(crate) enum Refused {
    /// This status, and what the service said.
    Status(StatusCode, String),
    /// Another failure.
    Other(EmbedError),
}

impl Way {
    /// The service and where it is, without user name, password or path.
    pub(super) fn place(&self) -> String {
        let host = self.base.host_str().unwrap_or_default();
        let port = self
            .base
            .port()
            .map(|port| format!(":{port}"))
            .unwrap_or_default();
        format!("{} at {}://{host}{port}", self.service, self.base.scheme())
    }

    /// Send JSON and read JSON.
    pub(crate) async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &Value,
    ) -> Result<T, Refused> {
        self.repeated(|| self.http.post(self.url(path)).json(body))
            .await
    }

    /// Read JSON.
    pub(super) async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, Refused> {
        self.repeated(|| self.http.get(self.url(path))).await
    }

    /// What a refusal means for most services.
    pub(crate) fn error(&self, refused: Refused) -> EmbedError {
        let (status, said) = match refused {
            Refused::Other(error) => return error,
            Refused::Status(status, said) => (status, said),
        };
        let place = self.place();
        let code = status.as_u16();
        let (message, hint) = match code {
            401 | 403 => (
                format!("{place} refuses the key ({code})"),
                "check the API key and what it is allowed to do".to_owned(),
            ),
            300..=399 => (
                format!("{place} sends elsewhere ({code})"),
                "configure the address that it sends to".to_owned(),
            ),
            402 | 429 => (
                format!("{place} says that the account is empty ({code}): {said}"),
                "fill the account or raise its limit".to_owned(),
            ),
            404 | 405 => (
                format!("{place} has nothing at this path ({code}): {said}"),
                "check the address and the name of the model".to_owned(),
            ),
            _ => return EmbedError::Rejected(format!("{place}: {said} ({code})")),
        };
        EmbedError::Setup { message, hint }
    }

    fn url(&self, path: &str) -> Url {
        let mut url = self.base.clone();
        let folder = url.path().trim_end_matches('/').to_owned();
        url.set_path(&format!("{folder}{path}"));
        url
    }

    async fn repeated<T: DeserializeOwned>(
        &self,
        request: impl Fn() -> RequestBuilder,
    ) -> Result<T, Refused> {
        let mut attempt = 1;
        loop {
            match self.once(request()).await {
                Ok(answer) => return Ok(answer),
                Err(Failed::Finally(refused)) => return Err(refused),
                Err(Failed::Now(why, asked)) => {
                    let Some(wait) = wait(&self.retry, attempt, asked) else {
                        let place = self.place();
                        let why = format!("{place} {why}, tried {attempt} times");
                        return Err(Refused::Other(EmbedError::Unavailable(why)));
                    };
                    tracing::debug!(service = self.service, attempt, why, "repeating");
                    tokio::time::sleep(wait).await;
                }
            }
            attempt += 1;
        }
    }

    async fn once<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, Failed> {
        let request = request
            .timeout(self.timeout)
            .header(header::ACCEPT, "application/json");
        let request = match &self.key {
            Some(key) => request.bearer_auth(key.expose()),
            None => request,
        };
        let lost = |error: reqwest::Error| {
            let why = if error.is_timeout() {
                format!("did not answer within {} s", self.timeout.as_secs_f32())
            } else if error.is_connect() {
                "cannot be reached".to_owned()
            } else {
                "broke off".to_owned()
            };
            Failed::Now(why, None)
        };
        let mut answer = request.send().await.map_err(lost)?;
        let (status, asked) = (answer.status(), retry_after(&answer));
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(lost)? {
            body.extend_from_slice(&chunk);
            if body.len() > MOST_BYTES {
                let place = self.place();
                let why = format!("{place} answered more than {MOST_BYTES} bytes");
                return Err(Failed::Finally(Refused::Other(EmbedError::Rejected(why))));
            }
        }
        if status.is_success() {
            let read = serde_json::from_slice(&body);
            return read
                .map_err(|_| Failed::Now("answered something else than vectors".to_owned(), None));
        }
        let said = self.said(&body);
        let code = status.as_u16();
        let busy = matches!(code, 408 | 425 | 429) || status.is_server_error();
        // An account without money is told so by 429 as well; waiting does not fill it.
        if busy && !said.contains("quota") {
            return Err(Failed::Now(format!("answered {code}"), asked));
        }
        Err(Failed::Finally(Refused::Status(status, said)))
    }

    /// What a service says about a failure, short, on one line, and without our key, which some repeat.
    fn said(&self, body: &[u8]) -> String {
        let parsed: Option<Value> = serde_json::from_slice(body).ok();
        let parsed = parsed.as_ref();
        let known = ["/error/message", "/error", "/detail", "/message"]
            .into_iter()
            .find_map(|path| parsed?.pointer(path)?.as_str());
        let text = known.map_or_else(|| String::from_utf8_lossy(body).into_owned(), str::to_owned);
        let text = match &self.key {
            Some(key) if !key.is_empty() => text.replace(key.expose(), "…"),
            _ => text,
        };
        let words: Vec<_> = text.split_whitespace().collect();
        let line = words.join(" ").replace(char::is_control, "");
        if line.is_empty() {
            return "it does not say why".to_owned();
        }
        line.chars().take(MOST_WORDS).collect()
    }
}

/// How long to wait before the next attempt; `None` when there is none.
fn wait(policy: &RetryPolicy, attempt: u32, asked: Option<Duration>) -> Option<Duration> {
    if attempt >= policy.attempts || asked.is_some_and(|asked| asked > policy.patience) {
        return None;
    }
    let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1).min(16));
    let most = policy.base.saturating_mul(doubled).min(policy.cap);
    let most = u64::try_from(most.as_micros()).unwrap_or(u64::MAX);
    let jitter = Duration::from_micros(rand::random_range(0..=most));
    Some(asked.unwrap_or_default() + jitter)
}

/// How long we are told to wait, in seconds.
fn retry_after(answer: &Response) -> Option<Duration> {
    let value = answer.headers().get(header::RETRY_AFTER)?.to_str().ok()?;
    Some(Duration::from_secs(value.trim().parse().ok()?))
}
