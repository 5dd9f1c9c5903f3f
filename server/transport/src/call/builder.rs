//! The builder of a call.

use std::{io, time::Duration};

use bytes::Bytes;
use futures::Stream;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    Response,
    answer::{Answer, collect},
    attempt::{run, span, traced},
    body::{Download, Upload},
    outgoing::{Outgoing, Payload},
    retry::Repeat,
};
use crate::{NextcloudError, Session, address};

/// One request as one user. A mistake made while building it is reported by the call that sends it.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call {
    session: Session,
    outgoing: Result<Outgoing, NextcloudError>,
}

impl Call {
    pub(crate) fn new(session: Session, method: Method, path: &str) -> Self {
        let outgoing = address::join(session.server().url(), path)
            .map(|url| Outgoing {
                repeat: Repeat::of(&method),
                method,
                url,
                headers: HeaderMap::new(),
                payload: Payload::Empty,
                timeout: session.server().settings().timeout,
                operation: None,
            })
            .ok_or_else(|| NextcloudError::refused("the path leaves the Nextcloud server"));
        Self { session, outgoing }
    }

    /// Set a header. `Authorization`, `Cookie` and `OCS-APIRequest` are not the caller's to set and are replaced.
    pub fn header<K, V>(self, name: K, value: V) -> Self
    where
        HeaderName: TryFrom<K>,
        HeaderValue: TryFrom<V>,
    {
        self.change(|outgoing| {
            let name = HeaderName::try_from(name).map_err(|_| "a header name cannot be sent")?;
            let value = HeaderValue::try_from(value).map_err(|_| "a header cannot be sent")?;
            outgoing.headers.insert(name, value);
            Ok(())
        })
    }

    /// Add query parameters, from a map or a struct of plain values or a list of pairs.
    pub fn query<T: Serialize + ?Sized>(self, parameters: &T) -> Self {
        let http = self.session.server().http().clone();
        self.change(|outgoing| {
            let spelled = http
                .request(Method::GET, outgoing.url.clone())
                .query(parameters)
                .build()
                .map_err(|_| "a query parameter cannot be sent")?;
            outgoing.url = spelled.url().clone();
            Ok(())
        })
    }

    /// Send `value` as JSON.
    pub fn json_body<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.change(|outgoing| {
            let text = serde_json::to_vec(value).map_err(|_| "a value cannot be sent as JSON")?;
            outgoing.payload = Payload::Bytes(text.into());
            let json = HeaderValue::from_static("application/json");
            outgoing.headers.entry(header::CONTENT_TYPE).or_insert(json);
            Ok(())
        })
    }

    /// Send these bytes.
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        self.change(|outgoing| {
            outgoing.payload = Payload::Bytes(body.into());
            Ok(())
        })
    }

    /// Send what `stream` yields, of `len` bytes if known. Never repeated; times out when nothing moves.
    pub fn stream(
        self,
        stream: impl Stream<Item = io::Result<Bytes>> + Send + Sync + 'static,
        len: Option<u64>,
    ) -> Self {
        self.change(|outgoing| {
            outgoing.payload = Payload::Stream(Upload::stream(Box::pin(stream), len));
            Ok(())
        })
    }

    /// Say whether sending it twice is the same as once, where the method does not tell: `true` for a POST that only
    /// reads, `false` for a PUT that must not be repeated.
    pub fn repeatable(self, repeatable: bool) -> Self {
        self.change(|outgoing| {
            outgoing.repeat = match (repeatable, outgoing.repeat) {
                (true, Repeat::Once) => Repeat::Idempotent,
                (true, known) => known,
                (false, _) => Repeat::Once,
            };
            Ok(())
        })
    }

    /// Another time limit than the server's default, for one attempt.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.change(|outgoing| {
            outgoing.timeout = timeout;
            Ok(())
        })
    }

    /// The name of the operation, for traces.
    pub fn operation(self, operation: &'static str) -> Self {
        self.change(|outgoing| {
            outgoing.operation = Some(operation);
            Ok(())
        })
    }

    fn change(mut self, edit: impl FnOnce(&mut Outgoing) -> Result<(), &'static str>) -> Self {
        if let Ok(outgoing) = &mut self.outgoing
            && let Err(detail) = edit(outgoing)
        {
            self.outgoing = Err(NextcloudError::refused(detail));
        }
        self
    }

    /// Send it and leave the body of the answer as a stream.
    ///
    /// # Errors
    /// Whatever is no success, a redirect and 304 included; see [`crate::Kind`].
    ///
    /// # Cancel safety
    /// Dropping the future may leave a change done or not done on the server.
    pub async fn send(self) -> Result<Response, NextcloudError> {
        let (session, outgoing) = (self.session, self.outgoing?);
        let idle = outgoing.timeout;
        traced(span(&session, &outgoing), async {
            let arrival = run(&session, outgoing).await?;
            Ok(Download::guard(arrival.response, arrival.permits, idle))
        })
        .await
    }

    /// Send it and read the answer to its end, at most 64 MiB, within the time limit.
    ///
    /// # Errors
    /// As [`Self::send`].
    ///
    /// # Cancel safety
    /// As [`Self::send`].
    pub async fn answer(self) -> Result<Answer, NextcloudError> {
        let (session, outgoing) = (self.session, self.outgoing?);
        let method = outgoing.method.clone();
        traced(span(&session, &outgoing), async {
            let arrival = run(&session, outgoing).await?;
            collect(&session, &method, arrival).await
        })
        .await
    }

    /// Send it and read the answer as JSON, leniently.
    ///
    /// # Errors
    /// As [`Self::send`] and [`Answer::json`].
    ///
    /// # Cancel safety
    /// As [`Self::send`].
    pub async fn json<T: DeserializeOwned>(self) -> Result<T, NextcloudError> {
        self.accept_json().answer().await?.json()
    }

    /// Send it and read `ocs.data` of the answer, leniently.
    ///
    /// # Errors
    /// As [`Self::send`] and [`Answer::ocs`].
    ///
    /// # Cancel safety
    /// As [`Self::send`].
    pub async fn ocs<T: DeserializeOwned>(self) -> Result<T, NextcloudError> {
        self.accept_json().answer().await?.ocs()
    }

    fn accept_json(self) -> Self {
        self.header(header::ACCEPT, "application/json")
    }
}
