//! The client of dav: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/dav.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of dav as one user. Cloning is cheap.
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

    /// `POST /ocs/v2.php/apps/dav/api/v1/direct`
    ///
    /// - `body`: [`DirectGetUrlBody`](types::DirectGetUrlBody), `application/json`
    ///
    /// Answers [`DirectGetUrlResponse`](types::DirectGetUrlResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn direct_get_url<'a>(
        &'a self,
        body: &'a types::DirectGetUrlBody,
    ) -> Result<ResponseValue<types::DirectGetUrlResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/dav/api/v1/direct", self.baseurl,);
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
            operation_id: "dav.direct-get-url",
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

    /// `GET /ocs/v2.php/apps/dav/api/v1/events/upcoming`
    ///
    /// - `location`: query, text, optional
    ///
    /// Answers [`UpcomingEventsGetEventsResponse`](types::UpcomingEventsGetEventsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn upcoming_events_get_events<'a>(
        &'a self,
        location: Option<&'a str>,
    ) -> Result<ResponseValue<types::UpcomingEventsGetEventsResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/dav/api/v1/events/upcoming", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("location", &location))
            .build()?;
        let info = OperationInfo {
            operation_id: "dav.upcoming_events-get-events",
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

    /// `GET /ocs/v2.php/apps/dav/api/v1/outOfOffice/{userId}/now`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers [`CurrentOutOfOfficeData`](types::CurrentOutOfOfficeData).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn out_of_office_get_current_out_of_office_data<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<types::CurrentOutOfOfficeData>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/dav/api/v1/outOfOffice/{}/now", self.baseurl,
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
            operation_id: "dav.out_of_office-get-current-out-of-office-data",
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

    /// `GET /ocs/v2.php/apps/dav/api/v1/outOfOffice/{userId}`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers [`OutOfOfficeData`](types::OutOfOfficeData).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn out_of_office_get_out_of_office<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<types::OutOfOfficeData>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/dav/api/v1/outOfOffice/{}", self.baseurl, encode_path(&
            user_id.to_string()),
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
            operation_id: "dav.out_of_office-get-out-of-office",
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

    /// `POST /ocs/v2.php/apps/dav/api/v1/outOfOffice/{userId}`
    ///
    /// - `user_id`: path `userId`, text
    /// - `body`: [`OutOfOfficeSetOutOfOfficeBody`](types::OutOfOfficeSetOutOfOfficeBody), `application/json`
    ///
    /// Answers [`OutOfOfficeData`](types::OutOfOfficeData).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn out_of_office_set_out_of_office<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::OutOfOfficeSetOutOfOfficeBody,
    ) -> Result<ResponseValue<types::OutOfOfficeData>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/dav/api/v1/outOfOffice/{}", self.baseurl, encode_path(&
            user_id.to_string()),
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
            operation_id: "dav.out_of_office-set-out-of-office",
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

    /// `DELETE /ocs/v2.php/apps/dav/api/v1/outOfOffice/{userId}`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn out_of_office_clear_out_of_office<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/dav/api/v1/outOfOffice/{}", self.baseurl, encode_path(&
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
            operation_id: "dav.out_of_office-clear-out-of-office",
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
