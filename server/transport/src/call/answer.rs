//! A small answer, read to its end.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, StatusCode};
use serde::de::DeserializeOwned;

use super::attempt::Arrival;
use crate::{
    Kind, NextcloudError, Session,
    error::{Failure, classify, content_type, from_reqwest},
    lax,
    ocs::{self, Envelope},
};

/// How large an answer may be that is read at once.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// A successful answer with its whole body.
#[derive(Debug, Clone)]
pub struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    session: Session,
}

impl Answer {
    /// The status, always 2xx.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers, without cookies.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// One header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Read the body as JSON, leniently (see [`lax`]); an empty body counts as `null`.
    ///
    /// # Errors
    /// Kind `LoginPage` for a web page, `UnexpectedAnswer` for anything else that is not of the form of `T`.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, NextcloudError> {
        parse(self.as_json()?)
    }

    /// Read `ocs.data` of the body, leniently.
    ///
    /// # Errors
    /// As [`Self::json`], and whatever failure the envelope tells of, also beside HTTP 200.
    pub fn ocs<T: DeserializeOwned>(&self) -> Result<T, NextcloudError> {
        match ocs::open(self.as_json()?) {
            Envelope::Data(data) => parse(&data),
            Envelope::Failed(_) => Err(self.failure()),
            Envelope::Absent if self.body.is_empty() => parse(&self.body),
            Envelope::Absent => Err(NextcloudError::unexpected("the OCS envelope is missing")),
        }
    }

    /// The body without its envelope, if it has one.
    pub(super) fn unwrapped(&self) -> Result<Bytes, NextcloudError> {
        let body = self.as_json()?;
        match ocs::open(body) {
            Envelope::Data(data) => Ok(data),
            Envelope::Failed(_) => Err(self.failure()),
            Envelope::Absent if body.is_empty() => Ok(Bytes::from_static(b"null")),
            Envelope::Absent => Ok(body.clone()),
        }
    }

    /// The failure told inside a successful answer.
    fn failure(&self) -> NextcloudError {
        let failure = Failure {
            status: self.status,
            headers: self.headers.clone(),
            body: self.body.clone(),
        };
        classify(failure, self.session.redaction())
    }

    /// The body, unless it is plainly something else than JSON.
    fn as_json(&self) -> Result<&Bytes, NextcloudError> {
        let kind = content_type(&self.headers);
        let start = self.body.trim_ascii_start().first();
        match start {
            Some(b'<') if kind.contains("xml") => Err(self.failure()),
            Some(b'<') => Err(NextcloudError::new(
                Kind::LoginPage,
                "a web page came where data was expected",
            )),
            _ => Ok(&self.body),
        }
    }
}

fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, NextcloudError> {
    let body = if body.trim_ascii().is_empty() {
        b"null"
    } else {
        body
    };
    lax::from_slice(body).map_err(|error| {
        tracing::debug!(
            line = error.line(),
            column = error.column(),
            expected = std::any::type_name::<T>(),
            "an answer does not fit its type"
        );
        NextcloudError::unexpected("the answer does not have the expected form")
    })
}

/// Read what arrived to its end.
pub(super) async fn collect(
    session: &Session,
    method: &Method,
    arrival: Arrival,
) -> Result<Answer, NextcloudError> {
    let Arrival {
        mut response,
        permits,
        deadline,
    } = arrival;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let mut body = BytesMut::new();
    let reading = async {
        while let Some(part) = response.chunk().await.map_err(|e| from_reqwest(&e))? {
            if body.len() + part.len() > MAX_BYTES {
                return Err(NextcloudError::new(
                    Kind::TooLarge,
                    "the answer is larger than 64 MiB",
                ));
            }
            body.extend_from_slice(&part);
        }
        Ok(())
    };
    tokio::time::timeout_at(deadline, reading)
        .await
        .map_err(|_| NextcloudError::new(Kind::Timeout, "the answer did not come to its end"))??;
    drop(permits);
    let answer = Answer {
        status,
        headers,
        body: body.freeze(),
        session: session.clone(),
    };
    refuse_anonymous_page(session, method, &answer)?;
    Ok(answer)
}

/// Some routes answer a rejected token with 200 and an empty web page; a reading call never has nothing to say.
fn refuse_anonymous_page(
    session: &Session,
    method: &Method,
    answer: &Answer,
) -> Result<(), NextcloudError> {
    let empty_page = *method == Method::GET
        && answer.status == StatusCode::OK
        && answer.body.is_empty()
        && content_type(&answer.headers) == "text/html";
    if empty_page && matches!(session.credentials(), crate::Credentials::Bearer(_)) {
        return Err(NextcloudError::new(
            Kind::Unauthorized,
            "the token was not accepted",
        ));
    }
    Ok(())
}
