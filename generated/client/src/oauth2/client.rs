//! The client of oauth2: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/oauth2.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of oauth2 as one user. Cloning is cheap.
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

    /// `GET /index.php/apps/oauth2/authorize`
    ///
    /// - `client_id`: query, text
    /// - `redirect_uri`: query, text, optional
    /// - `response_type`: query, text
    /// - `state`: query, text
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn login_redirector_authorize<'a>(
        &'a self,
        client_id: &'a str,
        redirect_uri: Option<&'a str>,
        response_type: &'a str,
        state: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/index.php/apps/oauth2/authorize", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("client_id", &client_id))
            .query(&progenitor_client::QueryParam::new("redirect_uri", &redirect_uri))
            .query(&progenitor_client::QueryParam::new("response_type", &response_type))
            .query(&progenitor_client::QueryParam::new("state", &state))
            .build()?;
        let info = OperationInfo {
            operation_id: "oauth2.login_redirector-authorize",
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

    /// `POST /index.php/apps/oauth2/api/v1/token`
    ///
    /// - `body`: [`OauthApiGetTokenBody`](types::OauthApiGetTokenBody), `application/json`
    ///
    /// Answers [`OauthApiGetTokenResponse`](types::OauthApiGetTokenResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn oauth_api_get_token<'a>(
        &'a self,
        body: &'a types::OauthApiGetTokenBody,
    ) -> Result<ResponseValue<types::OauthApiGetTokenResponse>, Error<()>> {
        let url = format!("{}/index.php/apps/oauth2/api/v1/token", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "oauth2.oauth_api-get-token",
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
