//! Requests to Qdrant: JSON there, JSON back.

use std::time::Duration;

use nc_base::Secret;
use reqwest::{Method, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use url::Url;

use super::QdrantSettings;
use crate::vectors::VectorError;

/// Longest answer that is read, in bytes.
const MOST_BYTES: usize = 256 << 20;
/// What of Qdrant's own words is passed on, in characters.
const MOST_WORDS: usize = 300;

/// The way to one collection.
#[derive(Clone)]
pub(super) struct Wire {
    http: reqwest::Client,
    /// Ends in `/collections/<name>`.
    base: Url,
    key: Option<Secret>,
    timeout: Duration,
}

/// What Qdrant answers with.
#[derive(serde::Deserialize)]
struct Answer<T> {
    result: T,
}

#[derive(serde::Deserialize)]
struct Collections {
    collections: Vec<Named>,
}

#[derive(serde::Deserialize)]
struct Named {
    name: String,
}

impl Wire {
    pub(super) fn new(
        settings: &QdrantSettings,
        name: &str,
        http: reqwest::Client,
    ) -> Result<Self, VectorError> {
        let mut base = settings.url.clone();
        base.path_segments_mut()
            .map_err(|()| {
                VectorError::Unavailable("the address of Qdrant is no web address".to_owned())
            })?
            .pop_if_empty()
            .extend(["collections", name]);
        Ok(Self {
            http,
            base,
            key: settings.api_key.clone(),
            timeout: settings.timeout,
        })
    }

    /// Where it is, without user name or password.
    pub(super) fn place(&self) -> String {
        let host = self.base.host_str().unwrap_or_default();
        format!("{host}{}", self.base.path())
    }

    /// Ask at `path` below the collection, such as `points/query`; `None` if there is no such thing.
    pub(super) async fn ask<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        body: Option<&Json>,
    ) -> Result<Option<T>, VectorError> {
        let (status, bytes) = self.send(method, path, body).await?;
        if status == StatusCode::NOT_FOUND {
            return Ok(None);
        }
        if !status.is_success() {
            return Err(self.refused(status, &bytes));
        }
        let answer: Answer<T> = serde_json::from_slice(&bytes).map_err(|error| {
            self.failed(&format!("it answers what we do not understand ({error})"))
        })?;
        Ok(Some(answer.result))
    }

    /// The names of all collections.
    pub(super) async fn collections(&self) -> Result<Vec<String>, VectorError> {
        let mut beside = self.clone();
        if let Ok(mut path) = beside.base.path_segments_mut() {
            path.pop();
        }
        let all = beside.ask::<Collections>(Method::GET, "", None).await?;
        let all = all.map(|all| all.collections).unwrap_or_default();
        Ok(all.into_iter().map(|one| one.name).collect())
    }

    /// Ask for what must be there.
    pub(super) async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &Json,
    ) -> Result<T, VectorError> {
        let answer = self.ask(Method::POST, path, Some(body)).await?;
        answer.ok_or_else(|| {
            self.failed("the collection is gone; restart the server to make it anew")
        })
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        body: Option<&Json>,
    ) -> Result<(StatusCode, Vec<u8>), VectorError> {
        let address = format!("{}{path}", self.base);
        let mut request = self.http.request(method, address).timeout(self.timeout);
        if let Some(key) = &self.key {
            request = request.header("api-key", key.expose());
        }
        if let Some(body) = body {
            request = request.json(body);
        }
        let failed = |error: reqwest::Error| self.failed(&error.without_url().to_string());
        let mut answer = request.send().await.map_err(failed)?;
        let status = answer.status();
        let mut bytes = Vec::new();
        while let Some(part) = answer.chunk().await.map_err(failed)? {
            bytes.extend_from_slice(&part);
            if bytes.len() > MOST_BYTES {
                return Err(self.failed("its answer is too long"));
            }
        }
        Ok((status, bytes))
    }

    fn refused(&self, status: StatusCode, bytes: &[u8]) -> VectorError {
        let body: Json = serde_json::from_slice(bytes).unwrap_or_default();
        let told = body
            .pointer("/status/error")
            .and_then(Json::as_str)
            .unwrap_or_default();
        let told: String = told.chars().take(MOST_WORDS).collect();
        let hint = match status {
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => "; check QDRANT_API_KEY",
            _ => "",
        };
        self.failed(&format!("status {status}: {told}{hint}"))
    }

    pub(super) fn failed(&self, why: &str) -> VectorError {
        VectorError::Unavailable(format!("Qdrant at {}: {why}", self.place()))
    }
}
