//! The client of federation: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/federation.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of federation as one user. Cloning is cheap.
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

    /// `GET /ocs/v2.php/apps/federation/api/v1/shared-secret`
    ///
    /// - `token`: query, text
    /// - `url`: query, text
    ///
    /// Answers [`OcsAuthapiGetSharedSecretLegacyResponse`](types::OcsAuthapiGetSharedSecretLegacyResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn ocs_authapi_get_shared_secret_legacy<'a>(
        &'a self,
        token: &'a str,
        url: &'a str,
    ) -> Result<
        ResponseValue<types::OcsAuthapiGetSharedSecretLegacyResponse>,
        Error<()>,
    > {
        let _url = format!(
            "{}/ocs/v2.php/apps/federation/api/v1/shared-secret", self.baseurl,
        );
        let mut request = self
            .client
            .get(_url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("token", &token))
            .query(&progenitor_client::QueryParam::new("url", &url))
            .build()?;
        let info = OperationInfo {
            operation_id: "federation.ocs_authapi-get-shared-secret-legacy",
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

    /// `POST /ocs/v2.php/apps/federation/api/v1/request-shared-secret`
    ///
    /// - `body`: [`OcsAuthapiRequestSharedSecretLegacyBody`](types::OcsAuthapiRequestSharedSecretLegacyBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn ocs_authapi_request_shared_secret_legacy<'a>(
        &'a self,
        body: &'a types::OcsAuthapiRequestSharedSecretLegacyBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/federation/api/v1/request-shared-secret", self.baseurl,
        );
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
            operation_id: "federation.ocs_authapi-request-shared-secret-legacy",
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

    /// `GET /ocs/v2.php/cloud/shared-secret`
    ///
    /// - `token`: query, text
    /// - `url`: query, text
    ///
    /// Answers [`OcsAuthapiGetSharedSecretResponse`](types::OcsAuthapiGetSharedSecretResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn ocs_authapi_get_shared_secret<'a>(
        &'a self,
        token: &'a str,
        url: &'a str,
    ) -> Result<ResponseValue<types::OcsAuthapiGetSharedSecretResponse>, Error<()>> {
        let _url = format!("{}/ocs/v2.php/cloud/shared-secret", self.baseurl,);
        let mut request = self
            .client
            .get(_url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("token", &token))
            .query(&progenitor_client::QueryParam::new("url", &url))
            .build()?;
        let info = OperationInfo {
            operation_id: "federation.ocs_authapi-get-shared-secret",
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

    /// `POST /ocs/v2.php/cloud/shared-secret`
    ///
    /// - `body`: [`OcsAuthapiRequestSharedSecretBody`](types::OcsAuthapiRequestSharedSecretBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn ocs_authapi_request_shared_secret<'a>(
        &'a self,
        body: &'a types::OcsAuthapiRequestSharedSecretBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/shared-secret", self.baseurl,);
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
            operation_id: "federation.ocs_authapi-request-shared-secret",
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

    /// `GET /ocs/v2.php/apps/federation/trusted-servers`
    ///
    /// Answers list of [`SettingsGetServersResponseItem`](types::SettingsGetServersResponseItem).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_get_servers<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::SettingsGetServersResponseItem>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/federation/trusted-servers", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "federation.settings-get-servers",
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

    /// `POST /ocs/v2.php/apps/federation/trusted-servers`
    ///
    /// - `body`: [`SettingsAddServerBody`](types::SettingsAddServerBody), `application/json`
    ///
    /// Answers [`SettingsAddServerResponse`](types::SettingsAddServerResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_add_server<'a>(
        &'a self,
        body: &'a types::SettingsAddServerBody,
    ) -> Result<ResponseValue<types::SettingsAddServerResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/federation/trusted-servers", self.baseurl,
        );
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
            operation_id: "federation.settings-add-server",
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

    /// `DELETE /ocs/v2.php/apps/federation/trusted-servers/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`SettingsRemoveServerResponse`](types::SettingsRemoveServerResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_remove_server<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::SettingsRemoveServerResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/federation/trusted-servers/{}", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "federation.settings-remove-server",
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
