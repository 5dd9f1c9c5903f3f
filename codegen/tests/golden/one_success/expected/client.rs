//! The client of one_success: one method per operation.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/one_success/spec.yaml`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of one_success as one user. Cloning is cheap.
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

    /// `GET /same`
    ///
    /// Answers text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn same<'a>(&'a self) -> Result<ResponseValue<String>, Error<()>> {
        let url = format!("{}/same", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "one_success.same",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /different`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn different<'a>(
        &'a self,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!("{}/different", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "one_success.different",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /maybe`
    ///
    /// Answers [`Thing`](types::Thing), optional.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn maybe<'a>(
        &'a self,
    ) -> Result<ResponseValue<Option<types::Thing>>, Error<()>> {
        let url = format!("{}/maybe", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "one_success.maybe",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /file`
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn file<'a>(&'a self) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/file", self.baseurl,);
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "one_success.file",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /nothing`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn nothing<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/nothing", self.baseurl,);
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "one_success.nothing",
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
