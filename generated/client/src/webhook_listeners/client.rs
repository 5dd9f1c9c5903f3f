//! The client of webhook_listeners: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/webhook_listeners.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of webhook_listeners as one user. Cloning is cheap.
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

    /// `GET /ocs/v2.php/apps/webhook_listeners/api/v1/webhooks`
    ///
    /// - `uri`: query, text, optional
    ///
    /// Answers list of [`WebhookInfo`](types::WebhookInfo).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn webhooks_index<'a>(
        &'a self,
        uri: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::WebhookInfo>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/webhook_listeners/api/v1/webhooks", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("uri", &uri))
            .build()?;
        let info = OperationInfo {
            operation_id: "webhook_listeners.webhooks-index",
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

    /// `POST /ocs/v2.php/apps/webhook_listeners/api/v1/webhooks`
    ///
    /// - `body`: [`WebhooksCreateBody`](types::WebhooksCreateBody), `application/json`
    /// - `ex_app_id`: header `ex-app-id`, text, optional
    ///
    /// Answers [`WebhookInfo`](types::WebhookInfo).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn webhooks_create<'a>(
        &'a self,
        ex_app_id: Option<&'a str>,
        body: &'a types::WebhooksCreateBody,
    ) -> Result<ResponseValue<types::WebhookInfo>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/webhook_listeners/api/v1/webhooks", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = ex_app_id {
            header_map.append("ex-app-id", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "webhook_listeners.webhooks-create",
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

    /// `GET /ocs/v2.php/apps/webhook_listeners/api/v1/webhooks/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`WebhookInfo`](types::WebhookInfo).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn webhooks_show<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::WebhookInfo>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/webhook_listeners/api/v1/webhooks/{}", self.baseurl,
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
            operation_id: "webhook_listeners.webhooks-show",
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

    /// `POST /ocs/v2.php/apps/webhook_listeners/api/v1/webhooks/{id}`
    ///
    /// - `id`: path, integer
    /// - `body`: [`WebhooksUpdateBody`](types::WebhooksUpdateBody), `application/json`
    /// - `ex_app_id`: header `ex-app-id`, text, optional
    ///
    /// Answers [`WebhookInfo`](types::WebhookInfo).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn webhooks_update<'a>(
        &'a self,
        id: i64,
        ex_app_id: Option<&'a str>,
        body: &'a types::WebhooksUpdateBody,
    ) -> Result<ResponseValue<types::WebhookInfo>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/webhook_listeners/api/v1/webhooks/{}", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = ex_app_id {
            header_map.append("ex-app-id", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "webhook_listeners.webhooks-update",
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

    /// `DELETE /ocs/v2.php/apps/webhook_listeners/api/v1/webhooks/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers boolean.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn webhooks_destroy<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/webhook_listeners/api/v1/webhooks/{}", self.baseurl,
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
            operation_id: "webhook_listeners.webhooks-destroy",
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

    /// `DELETE /ocs/v2.php/apps/webhook_listeners/api/v1/webhooks/byappid/{appid}`
    ///
    /// - `appid`: path, text
    ///
    /// Answers integer.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn webhooks_delete_by_app_id<'a>(
        &'a self,
        appid: &'a str,
    ) -> Result<ResponseValue<i64>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/webhook_listeners/api/v1/webhooks/byappid/{}", self
            .baseurl, encode_path(& appid.to_string()),
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
            operation_id: "webhook_listeners.webhooks-delete-by-app-id",
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
