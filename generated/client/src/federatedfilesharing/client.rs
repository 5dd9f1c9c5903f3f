//! The client of federatedfilesharing: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/federatedfilesharing.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of federatedfilesharing as one user. Cloning is cheap.
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

    /// `POST /index.php/apps/federatedfilesharing/createFederatedShare`
    ///
    /// - `body`: [`MountPublicLinkCreateFederatedShareBody`](types::MountPublicLinkCreateFederatedShareBody), `application/json`
    ///
    /// Answers [`MountPublicLinkCreateFederatedShareResponse`](types::MountPublicLinkCreateFederatedShareResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn mount_public_link_create_federated_share<'a>(
        &'a self,
        body: &'a types::MountPublicLinkCreateFederatedShareBody,
    ) -> Result<
        ResponseValue<types::MountPublicLinkCreateFederatedShareResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/index.php/apps/federatedfilesharing/createFederatedShare", self.baseurl,
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
            operation_id: "federatedfilesharing.mount_public_link-create-federated-share",
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

    /// `POST /ocs/v2.php/cloud/shares`
    ///
    /// - `body`: [`RequestHandlerCreateShareBody`](types::RequestHandlerCreateShareBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn request_handler_create_share<'a>(
        &'a self,
        body: &'a types::RequestHandlerCreateShareBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/shares", self.baseurl,);
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
            operation_id: "federatedfilesharing.request_handler-create-share",
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

    /// `POST /ocs/v2.php/cloud/shares/{id}/reshare`
    ///
    /// - `id`: path, text
    /// - `body`: [`RequestHandlerReShareBody`](types::RequestHandlerReShareBody), `application/json`
    ///
    /// Answers [`RequestHandlerReShareResponse`](types::RequestHandlerReShareResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn request_handler_re_share<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestHandlerReShareBody,
    ) -> Result<ResponseValue<types::RequestHandlerReShareResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/shares/{}/reshare", self.baseurl, encode_path(& id
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
            operation_id: "federatedfilesharing.request_handler-re-share",
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

    /// `POST /ocs/v2.php/cloud/shares/{id}/permissions`
    ///
    /// - `id`: path, text
    /// - `body`: [`RequestHandlerUpdatePermissionsBody`](types::RequestHandlerUpdatePermissionsBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn request_handler_update_permissions<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestHandlerUpdatePermissionsBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/shares/{}/permissions", self.baseurl, encode_path(& id
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
            operation_id: "federatedfilesharing.request_handler-update-permissions",
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

    /// `POST /ocs/v2.php/cloud/shares/{id}/accept`
    ///
    /// - `id`: path, text
    /// - `body`: [`RequestHandlerAcceptShareBody`](types::RequestHandlerAcceptShareBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn request_handler_accept_share<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestHandlerAcceptShareBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/shares/{}/accept", self.baseurl, encode_path(& id
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
            operation_id: "federatedfilesharing.request_handler-accept-share",
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

    /// `POST /ocs/v2.php/cloud/shares/{id}/decline`
    ///
    /// - `id`: path, text
    /// - `body`: [`RequestHandlerDeclineShareBody`](types::RequestHandlerDeclineShareBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn request_handler_decline_share<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestHandlerDeclineShareBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/shares/{}/decline", self.baseurl, encode_path(& id
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
            operation_id: "federatedfilesharing.request_handler-decline-share",
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

    /// `POST /ocs/v2.php/cloud/shares/{id}/unshare`
    ///
    /// - `id`: path, text
    /// - `body`: [`RequestHandlerUnshareBody`](types::RequestHandlerUnshareBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn request_handler_unshare<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestHandlerUnshareBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/shares/{}/unshare", self.baseurl, encode_path(& id
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
            operation_id: "federatedfilesharing.request_handler-unshare",
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

    /// `POST /ocs/v2.php/cloud/shares/{id}/revoke`
    ///
    /// - `id`: path, text
    /// - `body`: [`RequestHandlerRevokeBody`](types::RequestHandlerRevokeBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn request_handler_revoke<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestHandlerRevokeBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/shares/{}/revoke", self.baseurl, encode_path(& id
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
            operation_id: "federatedfilesharing.request_handler-revoke",
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

    /// `POST /ocs/v2.php/cloud/shares/{id}/move`
    ///
    /// - `id`: path, integer
    /// - `body`: [`RequestHandlerMoveBody`](types::RequestHandlerMoveBody), `application/json`
    ///
    /// Answers [`RequestHandlerMoveResponse`](types::RequestHandlerMoveResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn request_handler_move<'a>(
        &'a self,
        id: i64,
        body: &'a types::RequestHandlerMoveBody,
    ) -> Result<ResponseValue<types::RequestHandlerMoveResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/shares/{}/move", self.baseurl, encode_path(& id
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
            operation_id: "federatedfilesharing.request_handler-move",
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
