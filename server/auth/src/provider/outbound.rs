//! Requests to the identity provider: no cookie, no redirect to anybody else, bounded in time and length.

use std::{fmt, time::Duration};

use http::{StatusCode, header};
use nc_base::Secret;
use nextcloud_transport::Server;
use reqwest::{RequestBuilder, Response};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;
use url::Url;

use super::{ClientAuth, ProviderError, Refusal};

/// Longest answer, in bytes; documents and key sets have a few thousand.
const MOST_BYTES: usize = 256 << 10;
/// Longest time for one request.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(10);
/// Longest time that a provider may tell us to wait.
const LONGEST_WAIT: Duration = Duration::from_hours(1);
const FORM: &str = "application/x-www-form-urlencoded";

/// The way to the identity provider. Cheap to clone.
#[derive(Clone)]
pub struct Outbound {
    http: reqwest::Client,
}

impl fmt::Debug for Outbound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Outbound")
    }
}

/// The body of an error as RFC 6749 5.2 has it. What else it says is for people, and written by nobody we know.
#[derive(Deserialize)]
struct Said {
    error: String,
}

impl Outbound {
    /// With the certificates and connections of `server`, and nothing else of it.
    pub fn new(server: &Server) -> Self {
        Self {
            http: server.http().clone(),
        }
    }

    /// The JSON document at `url`; `what` is it in messages.
    ///
    /// # Errors
    /// See [`ProviderError`].
    ///
    /// # Cancel safety
    /// Dropping the future drops the request.
    pub async fn get<T: DeserializeOwned>(
        &self,
        what: &'static str,
        url: &Url,
    ) -> Result<T, ProviderError> {
        let answer = send(what, self.http.get(url.clone())).await?;
        read(what, answer).await
    }

    /// As [`Outbound::get`], through one redirect if it stays at the same origin: web servers in front of Nextcloud send
    /// `/.well-known/` on to `/index.php/.well-known/`.
    ///
    /// # Errors
    /// See [`ProviderError`]; a redirect to another origin is a status like others.
    ///
    /// # Cancel safety
    /// Dropping the future drops the request.
    pub async fn get_well_known<T: DeserializeOwned>(
        &self,
        what: &'static str,
        url: &Url,
    ) -> Result<T, ProviderError> {
        let answer = send(what, self.http.get(url.clone())).await?;
        match elsewhere(&answer, url) {
            Some(elsewhere) => self.get(what, &elsewhere).await,
            None => read(what, answer).await,
        }
    }

    /// The JSON document at `url` for whoever has this token.
    pub(crate) async fn get_as<T: DeserializeOwned>(
        &self,
        what: &'static str,
        url: &Url,
        token: &Secret,
    ) -> Result<T, ProviderError> {
        let request = self.http.get(url.clone()).bearer_auth(token.expose());
        read(what, send(what, request).await?).await
    }

    /// The JSON answer to a form, sent as `client` (RFC 6749 2.3.1).
    pub(crate) async fn post<T: DeserializeOwned>(
        &self,
        what: &'static str,
        url: &Url,
        client: &ClientAuth<'_>,
        form: &[(&str, &str)],
    ) -> Result<T, ProviderError> {
        let answer = self.post_form(what, url, client, form).await?;
        read(what, answer).await
    }

    /// As [`Outbound::post`], for an answer whose body says nothing.
    pub(crate) async fn tell(
        &self,
        what: &'static str,
        url: &Url,
        client: &ClientAuth<'_>,
        form: &[(&str, &str)],
    ) -> Result<(), ProviderError> {
        let answer = self.post_form(what, url, client, form).await?;
        accepted(what, answer).await.map(drop)
    }

    /// The JSON answer to a JSON document.
    pub(crate) async fn post_json<T: DeserializeOwned>(
        &self,
        what: &'static str,
        url: &Url,
        document: &Value,
    ) -> Result<T, ProviderError> {
        let request = self.http.post(url.clone()).json(document);
        read(what, send(what, request).await?).await
    }

    /// Delete what is at `url`, as whoever has this token.
    pub(crate) async fn delete(
        &self,
        what: &'static str,
        url: &Url,
        token: &Secret,
    ) -> Result<(), ProviderError> {
        let request = self.http.delete(url.clone()).bearer_auth(token.expose());
        accepted(what, send(what, request).await?).await.map(drop)
    }

    async fn post_form(
        &self,
        what: &'static str,
        url: &Url,
        client: &ClientAuth<'_>,
        form: &[(&str, &str)],
    ) -> Result<Response, ProviderError> {
        let mut request = self.http.post(url.clone());
        let more = match client {
            ClientAuth::Basic { id, secret } => {
                let (id, secret) = (encoded(id), encoded(secret.expose()));
                request = request.basic_auth(id, Some(secret));
                Vec::new()
            }
            ClientAuth::Post { id, secret } => {
                vec![("client_id", *id), ("client_secret", secret.expose())]
            }
            ClientAuth::Public { id } => vec![("client_id", *id)],
        };
        // The serializer must not live across the request: its future could not move between threads.
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .extend_pairs(more)
            .finish();
        let request = request.header(header::CONTENT_TYPE, FORM).body(body);
        send(what, request).await
    }
}

async fn send(what: &'static str, request: RequestBuilder) -> Result<Response, ProviderError> {
    let request = request
        .timeout(TIMEOUT)
        .header(header::ACCEPT, "application/json");
    let answer = request.send().await;
    answer.map_err(|_| ProviderError::Unreachable { what })
}

/// Where a redirect within the same origin leads.
fn elsewhere(answer: &Response, url: &Url) -> Option<Url> {
    if !answer.status().is_redirection() {
        return None;
    }
    let location = answer.headers().get(header::LOCATION)?.to_str().ok()?;
    let elsewhere = url.join(location).ok()?;
    (elsewhere.origin() == url.origin()).then_some(elsewhere)
}

/// The body of a good answer, as JSON.
async fn read<T: DeserializeOwned>(
    what: &'static str,
    answer: Response,
) -> Result<T, ProviderError> {
    let body = accepted(what, answer).await?;
    serde_json::from_slice(&body).map_err(|_| ProviderError::Malformed { what })
}

/// The body of a good answer, or what kind of answer it is instead.
async fn accepted(what: &'static str, answer: Response) -> Result<Vec<u8>, ProviderError> {
    let status = answer.status();
    if status.is_success() {
        return body(what, answer).await;
    }
    let code = status.as_u16();
    if status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error() {
        let retry_after = retry_after(&answer);
        return Err(ProviderError::Busy {
            what,
            status: code,
            retry_after,
        });
    }
    let body = if status.is_client_error() {
        body(what, answer).await.unwrap_or_default()
    } else {
        Vec::new()
    };
    Err(match serde_json::from_slice::<Said>(&body) {
        Ok(said) => ProviderError::Refused {
            what,
            why: Refusal::of(&said.error),
        },
        Err(_) => ProviderError::Status { what, status: code },
    })
}

/// The body, as far as it may go.
async fn body(what: &'static str, mut answer: Response) -> Result<Vec<u8>, ProviderError> {
    let lost = |_| ProviderError::Unreachable { what };
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(lost)? {
        body.extend_from_slice(&chunk);
        if body.len() > MOST_BYTES {
            let most = MOST_BYTES;
            return Err(ProviderError::TooLong { what, most });
        }
    }
    Ok(body)
}

/// How long we are told to wait, in seconds; dates are not worth a clock here.
fn retry_after(answer: &Response) -> Option<Duration> {
    let value = answer.headers().get(header::RETRY_AFTER)?.to_str().ok()?;
    let wait = Duration::from_secs(value.trim().parse().ok()?);
    Some(wait.min(LONGEST_WAIT))
}

/// As RFC 6749 wants ids and secrets inside Basic credentials.
fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
