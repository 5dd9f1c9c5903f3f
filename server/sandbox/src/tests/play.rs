//! How the tests ask the sandbox: one function per shape of request.

use std::sync::Arc;

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use jiff::Timestamp;
use nc_base::FixedClock;
use serde_json::Value;

use crate::Sandbox;

/// A request to be sent as a user.
pub(super) struct Call {
    builder: http::request::Builder,
    body: Bytes,
}

pub(super) fn call(method: &str, path: &str) -> Call {
    Call {
        builder: Request::builder()
            .method(method)
            .uri(path)
            .header("host", "sandbox.test"),
        body: Bytes::new(),
    }
}

impl Call {
    pub(super) fn user(self, user: &str) -> Self {
        let token = STANDARD.encode(format!("{user}:{user}-app-password"));
        self.header("authorization", &format!("Basic {token}"))
    }

    pub(super) fn header(mut self, name: &str, value: &str) -> Self {
        self.builder = self.builder.header(name, value);
        self
    }

    pub(super) fn body(mut self, body: &str) -> Self {
        self.body = Bytes::copy_from_slice(body.as_bytes());
        self
    }

    pub(super) fn json(self, value: &Value) -> Self {
        self.header("content-type", "application/json")
            .body(&value.to_string())
    }

    pub(super) async fn status(self, sandbox: &Sandbox) -> u16 {
        self.send(sandbox).await.status()
    }

    pub(super) async fn send(self, sandbox: &Sandbox) -> Answer {
        let answer = sandbox
            .handle(self.builder.body(Full::new(self.body)).unwrap())
            .await;
        let (parts, body) = answer.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Answer(Response::from_parts(parts, body))
    }
}

pub(super) struct Answer(Response<Bytes>);

impl Answer {
    pub(super) fn status(&self) -> u16 {
        self.0.status().as_u16()
    }

    pub(super) fn header(&self, name: &str) -> &str {
        self.0
            .headers()
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(self.0.body()).unwrap()
    }

    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(self.0.body()).unwrap_or_else(|_| panic!("no JSON: {}", self.text()))
    }

    /// `ocs.data`.
    pub(super) fn data(&self) -> Value {
        self.json()["ocs"]["data"].clone()
    }
}

/// A request by alice.
pub(super) fn alice(method: &str, path: &str) -> Call {
    call(method, path).user("alice")
}

/// An OCS request by alice that wants JSON.
pub(super) fn ocs(method: &str, path: &str) -> Call {
    alice(method, &format!("/ocs/v2.php/{path}"))
        .header("ocs-apirequest", "true")
        .header("accept", "application/json")
}

/// A request on alice's files.
pub(super) fn file(method: &str, path: &str) -> Call {
    alice(method, &format!("/remote.php/dav/files/alice/{path}"))
}

pub(super) fn clock() -> FixedClock {
    FixedClock::new(Timestamp::from_second(1_795_000_000).unwrap())
}

pub(super) fn sample() -> Sandbox {
    Sandbox::sample_at(Arc::new(clock()))
}

pub(super) fn empty() -> Sandbox {
    Sandbox::empty_at(Arc::new(clock()))
}
