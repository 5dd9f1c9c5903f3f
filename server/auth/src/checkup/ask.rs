//! One plain request, and all of its answer that a checkup looks at.

use std::{fmt, time::Duration};

use http::{HeaderMap, header};
use nextcloud_transport::{Kind, NextcloudError};
use serde::de::DeserializeOwned;

/// Longest answer that is read, in bytes.
const MOST_BYTES: usize = 256 << 10;
const TIMEOUT: Duration = Duration::from_secs(10);

/// An answer.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    /// The body, if it is JSON of this form.
    pub(super) fn json<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(&self.body).ok()
    }

    /// A header, as text.
    pub(super) fn header(&self, name: header::HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The member `name` of a JSON object, if it is a text.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let body: serde_json::Value = self.json()?;
        body.get(name)?.as_str().map(ToOwned::to_owned)
    }

    /// What came instead of what was expected.
    pub(super) fn seen(&self) -> String {
        let kind = self.header(header::CONTENT_TYPE).unwrap_or("no type");
        let kind = kind.split(';').next().unwrap_or_default();
        format!("status {}, {kind}", self.status)
    }
}

/// No answer: what went wrong below HTTP.
#[derive(Debug)]
pub(super) struct Lost {
    pub(super) kind: Kind,
    detail: &'static str,
}

impl From<reqwest::Error> for Lost {
    fn from(error: reqwest::Error) -> Self {
        // The transport knows how to tell them apart; its words are about Nextcloud, though.
        let error = NextcloudError::from(error);
        Self {
            kind: error.kind(),
            detail: error.detail().unwrap_or("no answer"),
        }
    }
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.detail)
    }
}

/// Send a request and read its answer, as far as that is bounded.
///
/// # Errors
/// When none came, or not the whole of it.
pub(super) async fn ask(request: reqwest::RequestBuilder) -> Result<Answer, Lost> {
    let sent = request
        .timeout(TIMEOUT)
        .header(header::ACCEPT, "application/json")
        .send();
    let mut answer = sent.await?;
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        body.extend_from_slice(&chunk);
        if body.len() > MOST_BYTES {
            break;
        }
    }
    Ok(Answer {
        status: answer.status().as_u16(),
        headers: answer.headers().clone(),
        body,
    })
}
