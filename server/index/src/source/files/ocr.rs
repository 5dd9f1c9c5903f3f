//! Reading pictures of pages: the port, and the HTTP service that an operator may run.

use std::{fmt, time::Duration};

use bytes::{Bytes, BytesMut};
use futures::future::{BoxFuture, FutureExt};
use serde::Deserialize;

use super::super::SourceError;

/// Largest answer of the service, in bytes.
const MOST: usize = 32 << 20;
/// What separates the parts of a form; nobody's file holds it by chance.
const BOUNDARY: &str = "nc-index-ocr-5c7d1e0b9a4f4d0c8f6e";

/// Reads what is written on pictures.
pub trait Ocr: Send + Sync + fmt::Debug {
    /// The text of each page of a PDF, or the one of a picture.
    ///
    /// # Errors
    /// - [`SourceError::Unreadable`]: it cannot read this file.
    /// - [`SourceError::Unanswered`]: it does not answer now.
    ///
    /// # Cancel safety
    /// Dropping the future gives the request up.
    fn read<'a>(
        &'a self,
        name: &'a str,
        mime: &'a str,
        bytes: Bytes,
    ) -> BoxFuture<'a, Result<Vec<String>, SourceError>>;
}

/// A service that takes `POST` of a form with the part `file`, and answers `{"text": "..."}` or `{"pages": [...]}`, where a
/// page is a text or has one as `text` or `markdown`.
#[derive(Debug, Clone)]
pub struct HttpOcr {
    client: reqwest::Client,
    url: String,
    timeout: Duration,
}

#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    pages: Vec<Page>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Page {
    Plain(String),
    Object {
        #[serde(alias = "markdown")]
        text: String,
    },
}

impl HttpOcr {
    /// The service at `url`; one file may take it `timeout`.
    pub fn new(client: reqwest::Client, url: impl Into<String>, timeout: Duration) -> Self {
        Self {
            client,
            url: url.into(),
            timeout,
        }
    }

    async fn ask(&self, name: &str, mime: &str, bytes: Bytes) -> Result<Vec<String>, SourceError> {
        let unanswered = |error: reqwest::Error| {
            let error = error.without_url();
            SourceError::Unanswered(format!("the OCR service does not answer: {error}"))
        };
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let request = self
            .client
            .post(&self.url)
            .timeout(self.timeout)
            .header("Content-Type", kind)
            .header("Accept", "application/json")
            .body(form(name, mime, &bytes));
        let mut response = request.send().await.map_err(unanswered)?;
        let status = response.status();
        if status.is_server_error() || matches!(status.as_u16(), 401 | 403 | 404 | 408 | 429) {
            return Err(SourceError::Unanswered(format!(
                "the OCR service answers {status}"
            )));
        }
        if !status.is_success() {
            return Err(SourceError::Unreadable(format!(
                "the OCR service answers {status}"
            )));
        }
        let mut body = BytesMut::new();
        while let Some(part) = response.chunk().await.map_err(unanswered)? {
            if body.len() + part.len() > MOST {
                return Err(SourceError::Unreadable(
                    "the OCR service says too much".to_owned(),
                ));
            }
            body.extend_from_slice(&part);
        }
        pages(&body)
    }
}

impl Ocr for HttpOcr {
    fn read<'a>(
        &'a self,
        name: &'a str,
        mime: &'a str,
        bytes: Bytes,
    ) -> BoxFuture<'a, Result<Vec<String>, SourceError>> {
        self.ask(name, mime, bytes).boxed()
    }
}

/// A form of one part (RFC 7578).
fn form(name: &str, mime: &str, bytes: &[u8]) -> Vec<u8> {
    let safe: String = name
        .chars()
        .map(|letter| {
            if letter.is_control() || matches!(letter, '"' | '\\') {
                '_'
            } else {
                letter
            }
        })
        .collect();
    let mime: String = mime.chars().filter(|letter| !letter.is_control()).collect();
    let head = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{safe}\"\r\nContent-Type: {mime}\r\n\r\n"
    );
    let tail = format!("\r\n--{BOUNDARY}--\r\n");
    [head.as_bytes(), bytes, tail.as_bytes()].concat()
}

fn pages(body: &[u8]) -> Result<Vec<String>, SourceError> {
    let answer: Answer = serde_json::from_slice(body).map_err(|_| {
        SourceError::Unanswered("the OCR service answers neither `text` nor `pages`".to_owned())
    })?;
    if !answer.pages.is_empty() {
        let text = |page| match page {
            Page::Plain(text) | Page::Object { text } => text,
        };
        return Ok(answer.pages.into_iter().map(text).collect());
    }
    let text = answer.text.filter(|text| !text.trim().is_empty());
    text.map(|text| vec![text])
        .ok_or_else(|| SourceError::Unreadable("the OCR service finds no text on it".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_have_three_forms() {
        let of = |text: &str| pages(text.as_bytes()).ok();
        assert_eq!(of(r#"{"text":"a"}"#), Some(vec!["a".to_owned()]));
        let two = Some(vec!["a".to_owned(), "b".to_owned()]);
        assert_eq!(of(r#"{"pages":["a",{"text":"b","page":2}]}"#), two);
        assert_eq!(of(r#"{"pages":[{"markdown":"a"},"b"]}"#), two);
        for bad in ["", "[]", r#"{"text":" "}"#, r#"{"pages":[7]}"#] {
            assert_eq!(of(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_name_cannot_leave_its_header() {
        let form = String::from_utf8(form("a\"\r\nX: y.pdf", "application/pdf\r\nY: z", b"%PDF"))
            .expect("text");
        assert!(form.contains(
            "filename=\"a___X: y.pdf\"\r\nContent-Type: application/pdfY: z\r\n\r\n%PDF\r\n--"
        ));
    }
}
