//! A request that is ready to be sent, possibly more than once.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use url::Url;

use super::{body::Upload, retry::Repeat};
use crate::{NextcloudError, Session, address};

/// Sent with every request; without it Nextcloud takes us for a browser that was tricked.
const OCS_API_REQUEST: HeaderName = HeaderName::from_static("ocs-apirequest");

/// What is sent.
#[derive(Debug)]
pub(super) enum Payload {
    Empty,
    Bytes(Bytes),
    /// Read once, while it is sent.
    Stream(Upload),
    /// A stream that has been sent.
    Spent,
}

/// A request with all that decides how it is sent.
#[derive(Debug)]
pub(super) struct Outgoing {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) payload: Payload,
    pub(super) repeat: Repeat,
    pub(super) timeout: Duration,
    pub(super) operation: Option<&'static str>,
}

impl Outgoing {
    /// Put on it what every request carries, and refuse one that would carry the credentials elsewhere.
    pub(super) fn seal(&mut self, session: &Session) -> Result<(), NextcloudError> {
        if !address::belongs(session.server().url(), &self.url) {
            return Err(NextcloudError::refused(
                "the address leaves the Nextcloud server",
            ));
        }
        let headers = &mut self.headers;
        headers.remove(header::COOKIE);
        headers.remove(header::AUTHORIZATION);
        headers.remove("api-version");
        headers.insert(OCS_API_REQUEST, HeaderValue::from_static("true"));
        if let Some(value) = session.authorization()? {
            headers.insert(header::AUTHORIZATION, value.clone());
        }
        Ok(())
    }

    /// Whether the same bytes can be sent again.
    pub(super) fn is_replayable(&self) -> bool {
        matches!(self.payload, Payload::Empty | Payload::Bytes(_))
    }

    /// The request for one attempt; a stream is given away and cannot be sent again.
    pub(super) fn take(&mut self) -> Result<reqwest::Request, NextcloudError> {
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        request.headers_mut().clone_from(&self.headers);
        match &self.payload {
            Payload::Empty => {}
            Payload::Bytes(bytes) => *request.body_mut() = Some(bytes.clone().into()),
            Payload::Stream(_) => {
                if let Payload::Stream(upload) =
                    std::mem::replace(&mut self.payload, Payload::Spent)
                {
                    *request.body_mut() = Some(reqwest::Body::wrap(upload));
                }
            }
            Payload::Spent => {
                return Err(NextcloudError::refused("a stream can be sent only once"));
            }
        }
        Ok(request)
    }
}
