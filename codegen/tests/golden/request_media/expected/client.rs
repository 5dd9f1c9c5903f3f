//! The client of request_media: one method per operation.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/request_media/spec.yaml`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of request_media as one user. Cloning is cheap.
#[derive(Clone, Debug)]
pub struct Client {
    baseurl: String,
    client: reqwest::Client,
    inner: Session,
}

impl Client {
    /// A client that sends every request by `session`.
    pub fn from_session(session: &Session) -> Self {
        let server = session.server();
        Self {
            baseurl: server.url().as_str().trim_end_matches('/').to_owned(),
            client: server.http().clone(),
            inner: session.clone(),
        }
    }

    /// `POST /both`
    ///
    /// - `body`: [`BothBody`](types::BothBody), `application/json`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn both<'a>(
        &'a self,
        body: &'a types::BothBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/both", self.baseurl,);
        let mut request = self.client.post(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "request_media.both",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /form`
    ///
    /// - `body`: [`FormBody`](types::FormBody), `application/x-www-form-urlencoded`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn form<'a>(
        &'a self,
        body: &'a types::FormBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/form", self.baseurl,);
        let mut request = self.client.post(url).form_urlencoded(&body)?.build()?;
        let info = OperationInfo {
            operation_id: "request_media.form",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /file`
    ///
    /// - `body`: raw bytes, `application/octet-stream`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn upload<'a, B: Into<reqwest::Body>>(
        &'a self,
        body: B,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/file", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()?;
        let info = OperationInfo {
            operation_id: "request_media.upload",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

impl ClientInfo<Session> for Client {
    fn api_version() -> &'static str {
        "1"
    }

    fn baseurl(&self) -> &str {
        &self.baseurl
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &Session {
        &self.inner
    }
}

impl ClientHooks<Session> for Client {
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        self.inner.execute(request, info.operation_id).await
    }
}
