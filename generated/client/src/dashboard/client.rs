//! The client of dashboard: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/dashboard.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of dashboard as one user. Cloning is cheap.
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

    /// `GET /ocs/v2.php/apps/dashboard/api/v1/widget-items`
    ///
    /// - `limit`: query, integer, optional
    /// - `since_ids`: query `sinceIds`, text, optional
    /// - `widgets`: query `widgets[]`, list of text, optional
    ///
    /// Answers map of list of [`WidgetItem`](types::WidgetItem).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn dashboard_api_get_widget_items<'a>(
        &'a self,
        limit: Option<i64>,
        since_ids: Option<&'a str>,
        widgets: Option<&'a Vec<String>>,
    ) -> Result<
        ResponseValue<
            ::nextcloud_transport::lax::PhpMap<String, Vec<types::WidgetItem>>,
        >,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/dashboard/api/v1/widget-items", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("sinceIds", &since_ids))
            .query(&progenitor_client::QueryParam::new("widgets[]", &widgets))
            .build()?;
        let info = OperationInfo {
            operation_id: "dashboard.dashboard_api-get-widget-items",
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

    /// `GET /ocs/v2.php/apps/dashboard/api/v2/widget-items`
    ///
    /// - `limit`: query, integer, optional
    /// - `since_ids`: query `sinceIds`, text, optional
    /// - `widgets`: query `widgets[]`, list of text, optional
    ///
    /// Answers map of [`WidgetItems`](types::WidgetItems).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn dashboard_api_get_widget_items_v2<'a>(
        &'a self,
        limit: Option<i64>,
        since_ids: Option<&'a str>,
        widgets: Option<&'a Vec<String>>,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, types::WidgetItems>>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/dashboard/api/v2/widget-items", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("sinceIds", &since_ids))
            .query(&progenitor_client::QueryParam::new("widgets[]", &widgets))
            .build()?;
        let info = OperationInfo {
            operation_id: "dashboard.dashboard_api-get-widget-items-v2",
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

    /// `GET /ocs/v2.php/apps/dashboard/api/v1/widgets`
    ///
    /// Answers map of [`Widget`](types::Widget).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn dashboard_api_get_widgets<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, types::Widget>>,
        Error<()>,
    > {
        let url = format!("{}/ocs/v2.php/apps/dashboard/api/v1/widgets", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "dashboard.dashboard_api-get-widgets",
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

    /// `GET /ocs/v2.php/apps/dashboard/api/v3/layout`
    ///
    /// Answers [`DashboardApiGetLayoutResponse`](types::DashboardApiGetLayoutResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn dashboard_api_get_layout<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::DashboardApiGetLayoutResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/dashboard/api/v3/layout", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "dashboard.dashboard_api-get-layout",
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

    /// `POST /ocs/v2.php/apps/dashboard/api/v3/layout`
    ///
    /// - `body`: [`DashboardApiUpdateLayoutBody`](types::DashboardApiUpdateLayoutBody), `application/json`
    ///
    /// Answers [`DashboardApiUpdateLayoutResponse`](types::DashboardApiUpdateLayoutResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn dashboard_api_update_layout<'a>(
        &'a self,
        body: &'a types::DashboardApiUpdateLayoutBody,
    ) -> Result<ResponseValue<types::DashboardApiUpdateLayoutResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/dashboard/api/v3/layout", self.baseurl,);
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
            operation_id: "dashboard.dashboard_api-update-layout",
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

    /// `GET /ocs/v2.php/apps/dashboard/api/v3/statuses`
    ///
    /// Answers [`DashboardApiGetStatusesResponse`](types::DashboardApiGetStatusesResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn dashboard_api_get_statuses<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::DashboardApiGetStatusesResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/dashboard/api/v3/statuses", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "dashboard.dashboard_api-get-statuses",
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

    /// `POST /ocs/v2.php/apps/dashboard/api/v3/statuses`
    ///
    /// - `body`: [`DashboardApiUpdateStatusesBody`](types::DashboardApiUpdateStatusesBody), `application/json`
    ///
    /// Answers [`DashboardApiUpdateStatusesResponse`](types::DashboardApiUpdateStatusesResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn dashboard_api_update_statuses<'a>(
        &'a self,
        body: &'a types::DashboardApiUpdateStatusesBody,
    ) -> Result<ResponseValue<types::DashboardApiUpdateStatusesResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/dashboard/api/v3/statuses", self.baseurl,);
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
            operation_id: "dashboard.dashboard_api-update-statuses",
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
