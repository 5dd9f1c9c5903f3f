//! The client of user_oidc: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/user_oidc.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of user_oidc as one user. Cloning is cheap.
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

    /// `GET /ocs/v2.php/apps/user_oidc/api/v1/provider`
    ///
    /// Answers list of [`Provider`](types::Provider).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_get_providers<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::Provider>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/user_oidc/api/v1/provider", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "user_oidc.settings-get-providers",
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

    /// `POST /ocs/v2.php/apps/user_oidc/api/v1/provider`
    ///
    /// - `body`: [`SettingsCreateProviderBody`](types::SettingsCreateProviderBody), `application/json`
    ///
    /// Answers [`Provider`](types::Provider).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_create_provider<'a>(
        &'a self,
        body: &'a types::SettingsCreateProviderBody,
    ) -> Result<ResponseValue<types::Provider>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/user_oidc/api/v1/provider", self.baseurl,);
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
            operation_id: "user_oidc.settings-create-provider",
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

    /// `PUT /ocs/v2.php/apps/user_oidc/api/v1/provider/{providerId}`
    ///
    /// - `provider_id`: path `providerId`, integer
    /// - `body`: [`SettingsUpdateProviderBody`](types::SettingsUpdateProviderBody), `application/json`
    ///
    /// Answers [`Provider`](types::Provider).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_update_provider<'a>(
        &'a self,
        provider_id: i64,
        body: &'a types::SettingsUpdateProviderBody,
    ) -> Result<ResponseValue<types::Provider>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_oidc/api/v1/provider/{}", self.baseurl,
            encode_path(& provider_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "user_oidc.settings-update-provider",
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

    /// `DELETE /ocs/v2.php/apps/user_oidc/api/v1/provider/{providerId}`
    ///
    /// - `provider_id`: path `providerId`, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_delete_provider<'a>(
        &'a self,
        provider_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_oidc/api/v1/provider/{}", self.baseurl,
            encode_path(& provider_id.to_string()),
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
            operation_id: "user_oidc.settings-delete-provider",
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

    /// `POST /ocs/v2.php/apps/user_oidc/api/v1/provider/id4me`
    ///
    /// - `body`: [`SettingsSetiD4meBody`](types::SettingsSetiD4meBody), `application/json`
    ///
    /// Answers [`SettingsSetiD4meResponse`](types::SettingsSetiD4meResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_seti_d4me<'a>(
        &'a self,
        body: &'a types::SettingsSetiD4meBody,
    ) -> Result<ResponseValue<types::SettingsSetiD4meResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_oidc/api/v1/provider/id4me", self.baseurl,
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
            operation_id: "user_oidc.settings-seti-d4me",
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

    /// `GET /ocs/v2.php/apps/user_oidc/api/v1/supported-settings`
    ///
    /// Answers list of text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_get_supported_settings<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<String>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_oidc/api/v1/supported-settings", self.baseurl,
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
            operation_id: "user_oidc.settings-get-supported-settings",
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

    /// `POST /ocs/v2.php/apps/user_oidc/api/v1/admin-config`
    ///
    /// - `body`: [`SettingsSetAdminConfigBody`](types::SettingsSetAdminConfigBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_set_admin_config<'a>(
        &'a self,
        body: &'a types::SettingsSetAdminConfigBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_oidc/api/v1/admin-config", self.baseurl,
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
            operation_id: "user_oidc.settings-set-admin-config",
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

    /// `POST /ocs/v2.php/apps/user_oidc/api/v1/user`
    ///
    /// - `body`: [`OcsApiCreateUserBody`](types::OcsApiCreateUserBody), `application/json`
    ///
    /// Answers [`OcsApiCreateUserResponse`](types::OcsApiCreateUserResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn ocs_api_create_user<'a>(
        &'a self,
        body: &'a types::OcsApiCreateUserBody,
    ) -> Result<ResponseValue<types::OcsApiCreateUserResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/user_oidc/api/v1/user", self.baseurl,);
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
            operation_id: "user_oidc.ocs_api-create-user",
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

    /// `DELETE /ocs/v2.php/apps/user_oidc/api/v1/user/{userId}`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers [`OcsApiDeleteUserResponse`](types::OcsApiDeleteUserResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn ocs_api_delete_user<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<types::OcsApiDeleteUserResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_oidc/api/v1/user/{}", self.baseurl, encode_path(&
            user_id.to_string()),
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
            operation_id: "user_oidc.ocs_api-delete-user",
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
