//! The client of header_parameters: one method per operation.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/header_parameters/spec.yaml`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of header_parameters as one user. Cloning is cheap.
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

    /// `GET /things`
    ///
    /// - `limit`: query, integer, optional
    /// - `if_none_match`: header `If-None-Match`, text, optional
    /// - `x_checksum`: header `X-Checksum`, text
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list<'a>(
        &'a self,
        limit: Option<i64>,
        if_none_match: Option<&'a str>,
        x_checksum: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/things", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        if let Some(value) = if_none_match {
            header_map.append("If-None-Match", value.to_string().try_into()?);
        }
        header_map.append("X-Checksum", x_checksum.to_string().try_into()?);
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "header_parameters.list",
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
