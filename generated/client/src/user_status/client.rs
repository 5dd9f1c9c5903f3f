//! The client of user_status: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/user_status.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of user_status as one user. Cloning is cheap.
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

    /// `PUT /ocs/v2.php/apps/user_status/api/v1/heartbeat`
    ///
    /// - `body`: [`HeartbeatHeartbeatBody`](types::HeartbeatHeartbeatBody), `application/json`
    ///
    /// Answers [`Private`](types::Private), optional.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn heartbeat_heartbeat<'a>(
        &'a self,
        body: &'a types::HeartbeatHeartbeatBody,
    ) -> Result<ResponseValue<Option<types::Private>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_status/api/v1/heartbeat", self.baseurl,
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
            operation_id: "user_status.heartbeat-heartbeat",
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

    /// `GET /ocs/v2.php/apps/user_status/api/v1/predefined_statuses`
    ///
    /// Answers list of [`Predefined`](types::Predefined).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn predefined_status_find_all<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::Predefined>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_status/api/v1/predefined_statuses", self.baseurl,
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
            operation_id: "user_status.predefined_status-find-all",
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

    /// `GET /ocs/v2.php/apps/user_status/api/v1/statuses`
    ///
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    ///
    /// Answers list of [`Public`](types::Public).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn statuses_find_all<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<Vec<types::Public>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_status/api/v1/statuses", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .build()?;
        let info = OperationInfo {
            operation_id: "user_status.statuses-find-all",
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

    /// `GET /ocs/v2.php/apps/user_status/api/v1/statuses/{userId}`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers [`Public`](types::Public).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn statuses_find<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<types::Public>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_status/api/v1/statuses/{}", self.baseurl,
            encode_path(& user_id.to_string()),
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
            operation_id: "user_status.statuses-find",
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

    /// `GET /ocs/v2.php/apps/user_status/api/v1/user_status`
    ///
    /// Answers [`Private`](types::Private).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_status_get_status<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Private>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_status/api/v1/user_status", self.baseurl,
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
            operation_id: "user_status.user_status-get-status",
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

    /// `PUT /ocs/v2.php/apps/user_status/api/v1/user_status/status`
    ///
    /// - `body`: [`UserStatusSetStatusBody`](types::UserStatusSetStatusBody), `application/json`
    ///
    /// Answers [`Private`](types::Private).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_status_set_status<'a>(
        &'a self,
        body: &'a types::UserStatusSetStatusBody,
    ) -> Result<ResponseValue<types::Private>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_status/api/v1/user_status/status", self.baseurl,
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
            operation_id: "user_status.user_status-set-status",
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

    /// `PUT /ocs/v2.php/apps/user_status/api/v1/user_status/message/predefined`
    ///
    /// - `body`: [`UserStatusSetPredefinedMessageBody`](types::UserStatusSetPredefinedMessageBody), `application/json`
    ///
    /// Answers [`Private`](types::Private).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_status_set_predefined_message<'a>(
        &'a self,
        body: &'a types::UserStatusSetPredefinedMessageBody,
    ) -> Result<ResponseValue<types::Private>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_status/api/v1/user_status/message/predefined", self
            .baseurl,
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
            operation_id: "user_status.user_status-set-predefined-message",
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

    /// `PUT /ocs/v2.php/apps/user_status/api/v1/user_status/message/custom`
    ///
    /// - `body`: [`UserStatusSetCustomMessageBody`](types::UserStatusSetCustomMessageBody), `application/json`
    ///
    /// Answers [`Private`](types::Private).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_status_set_custom_message<'a>(
        &'a self,
        body: &'a types::UserStatusSetCustomMessageBody,
    ) -> Result<ResponseValue<types::Private>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_status/api/v1/user_status/message/custom", self
            .baseurl,
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
            operation_id: "user_status.user_status-set-custom-message",
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

    /// `DELETE /ocs/v2.php/apps/user_status/api/v1/user_status/message`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_status_clear_message<'a>(
        &'a self,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_status/api/v1/user_status/message", self.baseurl,
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
            operation_id: "user_status.user_status-clear-message",
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

    /// `DELETE /ocs/v2.php/apps/user_status/api/v1/user_status/revert/{messageId}`
    ///
    /// - `message_id`: path `messageId`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_status_revert_status<'a>(
        &'a self,
        message_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/user_status/api/v1/user_status/revert/{}", self.baseurl,
            encode_path(& message_id.to_string()),
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
            operation_id: "user_status.user_status-revert-status",
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
