//! The client of user_ldap: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/user_ldap.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of user_ldap as one user. Cloning is cheap.
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

    /// `POST /ocs/v2.php/apps/user_ldap/api/v1/config`
    ///
    /// Answers [`ConfigapiCreateResponse`](types::ConfigapiCreateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn configapi_create<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ConfigapiCreateResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/user_ldap/api/v1/config", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "user_ldap.configapi-create",
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

    /// `GET /ocs/v2.php/apps/user_ldap/api/v1/config/{configID}`
    ///
    /// - `config_id`: path `configID`, text
    /// - `show_password`: query `showPassword`, boolean, optional
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn configapi_show<'a>(
        &'a self,
        config_id: &'a str,
        show_password: Option<bool>,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_ldap/api/v1/config/{}", self.baseurl, encode_path(&
            config_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("showPassword", &show_password))
            .build()?;
        let info = OperationInfo {
            operation_id: "user_ldap.configapi-show",
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

    /// `PUT /ocs/v2.php/apps/user_ldap/api/v1/config/{configID}`
    ///
    /// - `config_id`: path `configID`, text
    /// - `body`: [`ConfigapiModifyBody`](types::ConfigapiModifyBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn configapi_modify<'a>(
        &'a self,
        config_id: &'a str,
        body: &'a types::ConfigapiModifyBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_ldap/api/v1/config/{}", self.baseurl, encode_path(&
            config_id.to_string()),
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
            operation_id: "user_ldap.configapi-modify",
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

    /// `DELETE /ocs/v2.php/apps/user_ldap/api/v1/config/{configID}`
    ///
    /// - `config_id`: path `configID`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn configapi_delete<'a>(
        &'a self,
        config_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_ldap/api/v1/config/{}", self.baseurl, encode_path(&
            config_id.to_string()),
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
            operation_id: "user_ldap.configapi-delete",
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

    /// `POST /ocs/v2.php/apps/user_ldap/api/v1/config/{configID}/test`
    ///
    /// - `config_id`: path `configID`, text
    ///
    /// Answers [`ConfigapiTestConfigurationResponse`](types::ConfigapiTestConfigurationResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn configapi_test_configuration<'a>(
        &'a self,
        config_id: &'a str,
    ) -> Result<ResponseValue<types::ConfigapiTestConfigurationResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_ldap/api/v1/config/{}/test", self.baseurl,
            encode_path(& config_id.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "user_ldap.configapi-test-configuration",
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

    /// `POST /ocs/v2.php/apps/user_ldap/api/v1/config/{configID}/copy`
    ///
    /// - `config_id`: path `configID`, text
    ///
    /// Answers [`ConfigapiCopyConfigurationResponse`](types::ConfigapiCopyConfigurationResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn configapi_copy_configuration<'a>(
        &'a self,
        config_id: &'a str,
    ) -> Result<ResponseValue<types::ConfigapiCopyConfigurationResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_ldap/api/v1/config/{}/copy", self.baseurl,
            encode_path(& config_id.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "user_ldap.configapi-copy-configuration",
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

    /// `POST /ocs/v2.php/apps/user_ldap/api/v1/wizard/{configID}/{wizardAction}`
    ///
    /// - `config_id`: path `configID`, text
    /// - `wizard_action`: path `wizardAction`, text
    /// - `body`: [`WizardActionBody`](types::WizardActionBody), `application/json`
    ///
    /// Answers [`WizardActionResponse`](types::WizardActionResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn wizard_action<'a>(
        &'a self,
        config_id: &'a str,
        wizard_action: &'a str,
        body: &'a types::WizardActionBody,
    ) -> Result<ResponseValue<types::WizardActionResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_ldap/api/v1/wizard/{}/{}", self.baseurl,
            encode_path(& config_id.to_string()), encode_path(& wizard_action
            .to_string()),
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
            operation_id: "user_ldap.wizard-action",
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

    /// `POST /ocs/v2.php/apps/user_ldap/api/v1/wizard/clearMappings`
    ///
    /// - `body`: [`WizardClearMappingsBody`](types::WizardClearMappingsBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn wizard_clear_mappings<'a>(
        &'a self,
        body: &'a types::WizardClearMappingsBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_ldap/api/v1/wizard/clearMappings", self.baseurl,
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
            operation_id: "user_ldap.wizard-clear-mappings",
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
