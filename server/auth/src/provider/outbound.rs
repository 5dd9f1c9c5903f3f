//! Requests to the identity provider: no cookie, no redirect to anybody else, bounded in time and length.

use std::{fmt, time::Duration};

use nc_base::Secret;
use nextcloud_transport::Server;
use serde::de::DeserializeOwned;
use url::Url;

use super::ProviderError;

/// Longest answer, in bytes; documents and key sets have a few thousand.
const MOST_BYTES: usize = 256 << 10;
/// Longest time for one request.
const TIMEOUT: Duration = Duration::from_secs(10);

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
        self.send(what, self.http.get(url.clone())).await
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
        let request = self.http.get(url.clone()).timeout(TIMEOUT);
        let answer = request.send().await;
        let answer = answer.map_err(|_| ProviderError::Unreachable { what })?;
        let elsewhere = answer
            .status()
            .is_redirection()
            .then(|| answer.headers().get(http::header::LOCATION)?.to_str().ok())
            .flatten()
            .and_then(|location| url.join(location).ok())
            .filter(|elsewhere| elsewhere.origin() == url.origin());
        match elsewhere {
            Some(elsewhere) => self.get(what, &elsewhere).await,
            None => read(what, answer).await,
        }
    }

    /// The JSON answer to a form, sent as the client with this id and secret (`client_secret_basic`, RFC 6749 2.3.1).
    ///
    /// # Errors
    /// See [`ProviderError`].
    ///
    /// # Cancel safety
    /// Dropping the future drops the request, which may have taken effect.
    pub async fn post<T: DeserializeOwned>(
        &self,
        what: &'static str,
        url: &Url,
        client: (&str, &Secret),
        form: &[(&str, &str)],
    ) -> Result<T, ProviderError> {
        // The serializer must not live across the request: its future could not move between threads.
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .finish();
        let (id, secret) = (encoded(client.0), encoded(client.1.expose()));
        let request = self
            .http
            .post(url.clone())
            .basic_auth(id, Some(secret))
            .header(
                http::header::CONTENT_TYPE,
                "application/x-www-form-urlencoded",
            )
            .body(body);
        self.send(what, request).await
    }

    async fn send<T: DeserializeOwned>(
        &self,
        what: &'static str,
        request: reqwest::RequestBuilder,
    ) -> Result<T, ProviderError> {
        let request = request
            .timeout(TIMEOUT)
            .header(http::header::ACCEPT, "application/json");
        let lost = |_| ProviderError::Unreachable { what };
        let answer = request.send().await;
        read(what, answer.map_err(lost)?).await
    }
}

/// The body of an answer 200, as far as it may go.
async fn read<T: DeserializeOwned>(
    what: &'static str,
    mut answer: reqwest::Response,
) -> Result<T, ProviderError> {
    let status = answer.status().as_u16();
    if status != 200 {
        return Err(ProviderError::Status { what, status });
    }
    let lost = |_| ProviderError::Unreachable { what };
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(lost)? {
        body.extend_from_slice(&chunk);
        if body.len() > MOST_BYTES {
            let most = MOST_BYTES;
            return Err(ProviderError::TooLong { what, most });
        }
    }
    serde_json::from_slice(&body).map_err(|_| ProviderError::Malformed { what })
}

/// As RFC 6749 wants ids and secrets inside Basic credentials.
fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
