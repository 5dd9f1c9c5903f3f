//! The client of files_versions: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/files_versions.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of files_versions as one user. Cloning is cheap.
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

    /// `GET /index.php/apps/files_versions/preview`
    ///
    /// - `file`: query, text, optional
    /// - `mime_fallback`: query `mimeFallback`, boolean, optional
    /// - `version`: query, text, optional
    /// - `x`: query, integer, optional
    /// - `y`: query, integer, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn preview_get_preview<'a>(
        &'a self,
        file: Option<&'a str>,
        mime_fallback: Option<bool>,
        version: Option<&'a str>,
        x: Option<i64>,
        y: Option<i64>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/index.php/apps/files_versions/preview", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("file", &file))
            .query(&progenitor_client::QueryParam::new("mimeFallback", &mime_fallback))
            .query(&progenitor_client::QueryParam::new("version", &version))
            .query(&progenitor_client::QueryParam::new("x", &x))
            .query(&progenitor_client::QueryParam::new("y", &y))
            .build()?;
        let info = OperationInfo {
            operation_id: "files_versions.preview-get-preview",
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
}

impl ClientInfo<Session> for Client {
    fn api_version() -> &'static str {
        "0.0.1"
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
