//! The client of cloud_federation_api: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/cloud_federation_api.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of cloud_federation_api as one user. Cloning is cheap.
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

    /// `POST /index.php/ocm/shares`
    ///
    /// - `body`: [`RequestHandlerAddShareBody`](types::RequestHandlerAddShareBody), `application/json`
    ///
    /// Answers [`AddShare`](types::AddShare).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn request_handler_add_share<'a>(
        &'a self,
        body: &'a types::RequestHandlerAddShareBody,
    ) -> Result<ResponseValue<types::AddShare>, Error<()>> {
        let url = format!("{}/index.php/ocm/shares", self.baseurl,);
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
            operation_id: "cloud_federation_api.request_handler-add-share",
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

    /// `POST /index.php/ocm/notifications`
    ///
    /// - `body`: [`RequestHandlerReceiveNotificationBody`](types::RequestHandlerReceiveNotificationBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn request_handler_receive_notification<'a>(
        &'a self,
        body: &'a types::RequestHandlerReceiveNotificationBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!("{}/index.php/ocm/notifications", self.baseurl,);
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
            operation_id: "cloud_federation_api.request_handler-receive-notification",
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

    /// `POST /index.php/ocm/invite-accepted`
    ///
    /// - `body`: [`RequestHandlerInviteAcceptedBody`](types::RequestHandlerInviteAcceptedBody), `application/json`
    ///
    /// Answers [`RequestHandlerInviteAcceptedResponse`](types::RequestHandlerInviteAcceptedResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn request_handler_invite_accepted<'a>(
        &'a self,
        body: &'a types::RequestHandlerInviteAcceptedBody,
    ) -> Result<ResponseValue<types::RequestHandlerInviteAcceptedResponse>, Error<()>> {
        let url = format!("{}/index.php/ocm/invite-accepted", self.baseurl,);
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
            operation_id: "cloud_federation_api.request_handler-invite-accepted",
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
