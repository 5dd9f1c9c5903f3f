//! The client of workflowengine: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/workflowengine.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of workflowengine as one user. Cloning is cheap.
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

    /// `GET /ocs/v2.php/apps/workflowengine/api/v1/workflows/global`
    ///
    /// Answers map of list of [`Rule`](types::Rule).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn global_workflows_index<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, Vec<types::Rule>>>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/workflowengine/api/v1/workflows/global", self.baseurl,
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
            operation_id: "workflowengine.global_workflows-index",
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

    /// `POST /ocs/v2.php/apps/workflowengine/api/v1/workflows/global`
    ///
    /// - `body`: [`GlobalWorkflowsCreateBody`](types::GlobalWorkflowsCreateBody), `application/json`
    ///
    /// Answers [`Rule`](types::Rule).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn global_workflows_create<'a>(
        &'a self,
        body: &'a types::GlobalWorkflowsCreateBody,
    ) -> Result<ResponseValue<types::Rule>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/workflowengine/api/v1/workflows/global", self.baseurl,
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
            operation_id: "workflowengine.global_workflows-create",
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

    /// `GET /ocs/v2.php/apps/workflowengine/api/v1/workflows/global/{id}`
    ///
    /// - `id`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn global_workflows_show<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/workflowengine/api/v1/workflows/global/{}", self.baseurl,
            encode_path(& id.to_string()),
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
            operation_id: "workflowengine.global_workflows-show",
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

    /// `PUT /ocs/v2.php/apps/workflowengine/api/v1/workflows/global/{id}`
    ///
    /// - `id`: path, integer
    /// - `body`: [`GlobalWorkflowsUpdateBody`](types::GlobalWorkflowsUpdateBody), `application/json`
    ///
    /// Answers [`Rule`](types::Rule).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn global_workflows_update<'a>(
        &'a self,
        id: i64,
        body: &'a types::GlobalWorkflowsUpdateBody,
    ) -> Result<ResponseValue<types::Rule>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/workflowengine/api/v1/workflows/global/{}", self.baseurl,
            encode_path(& id.to_string()),
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
            operation_id: "workflowengine.global_workflows-update",
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

    /// `DELETE /ocs/v2.php/apps/workflowengine/api/v1/workflows/global/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers boolean.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn global_workflows_destroy<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/workflowengine/api/v1/workflows/global/{}", self.baseurl,
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
            operation_id: "workflowengine.global_workflows-destroy",
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

    /// `GET /ocs/v2.php/apps/workflowengine/api/v1/workflows/user`
    ///
    /// Answers map of list of [`Rule`](types::Rule).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_workflows_index<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, Vec<types::Rule>>>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/workflowengine/api/v1/workflows/user", self.baseurl,
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
            operation_id: "workflowengine.user_workflows-index",
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

    /// `POST /ocs/v2.php/apps/workflowengine/api/v1/workflows/user`
    ///
    /// - `body`: [`UserWorkflowsCreateBody`](types::UserWorkflowsCreateBody), `application/json`
    ///
    /// Answers [`Rule`](types::Rule).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_workflows_create<'a>(
        &'a self,
        body: &'a types::UserWorkflowsCreateBody,
    ) -> Result<ResponseValue<types::Rule>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/workflowengine/api/v1/workflows/user", self.baseurl,
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
            operation_id: "workflowengine.user_workflows-create",
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

    /// `GET /ocs/v2.php/apps/workflowengine/api/v1/workflows/user/{id}`
    ///
    /// - `id`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_workflows_show<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/workflowengine/api/v1/workflows/user/{}", self.baseurl,
            encode_path(& id.to_string()),
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
            operation_id: "workflowengine.user_workflows-show",
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

    /// `PUT /ocs/v2.php/apps/workflowengine/api/v1/workflows/user/{id}`
    ///
    /// - `id`: path, integer
    /// - `body`: [`UserWorkflowsUpdateBody`](types::UserWorkflowsUpdateBody), `application/json`
    ///
    /// Answers [`Rule`](types::Rule).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_workflows_update<'a>(
        &'a self,
        id: i64,
        body: &'a types::UserWorkflowsUpdateBody,
    ) -> Result<ResponseValue<types::Rule>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/workflowengine/api/v1/workflows/user/{}", self.baseurl,
            encode_path(& id.to_string()),
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
            operation_id: "workflowengine.user_workflows-update",
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

    /// `DELETE /ocs/v2.php/apps/workflowengine/api/v1/workflows/user/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers boolean.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_workflows_destroy<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/workflowengine/api/v1/workflows/user/{}", self.baseurl,
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
            operation_id: "workflowengine.user_workflows-destroy",
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
