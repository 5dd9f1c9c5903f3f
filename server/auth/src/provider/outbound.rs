//! Requests to the identity provider: no redirect, no cookie, bounded in time and length.

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
        let mut answer = request.send().await.map_err(lost)?;
        let status = answer.status().as_u16();
        if status != 200 {
            return Err(ProviderError::Status { what, status });
        }
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
}

/// As RFC 6749 wants ids and secrets inside Basic credentials.
fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
