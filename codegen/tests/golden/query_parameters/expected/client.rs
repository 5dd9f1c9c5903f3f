//! The client of query_parameters: one method per operation.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/query_parameters/spec.yaml`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of query_parameters as one user. Cloning is cheap.
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
    /// - `any`: query, text, optional
    /// - `filter`: query, text, optional
    /// - `ids`: query `ids[]`, list of integer, optional
    /// - `kinds`: query `kinds[]`, list of text
    /// - `maybe`: query, boolean, optional
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list<'a>(
        &'a self,
        any: Option<&'a str>,
        filter: Option<&'a str>,
        ids: Option<&'a Vec<i64>>,
        kinds: &'a Vec<String>,
        maybe: Option<bool>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/things", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("any", &any))
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("ids[]", &ids))
            .query(&progenitor_client::QueryParam::new("kinds[]", &kinds))
            .query(&progenitor_client::QueryParam::new("maybe", &maybe))
            .build()?;
        let info = OperationInfo {
            operation_id: "query_parameters.list",
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
