//! The client of weather_status: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/weather_status.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of weather_status as one user. Cloning is cheap.
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

    /// `PUT /ocs/v2.php/apps/weather_status/api/v1/mode`
    ///
    /// - `body`: [`WeatherStatusSetModeBody`](types::WeatherStatusSetModeBody), `application/json`
    ///
    /// Answers [`Success`](types::Success).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn weather_status_set_mode<'a>(
        &'a self,
        body: &'a types::WeatherStatusSetModeBody,
    ) -> Result<ResponseValue<types::Success>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/weather_status/api/v1/mode", self.baseurl,
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
            operation_id: "weather_status.weather_status-set-mode",
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

    /// `PUT /ocs/v2.php/apps/weather_status/api/v1/use-personal`
    ///
    /// Answers [`LocationWithSuccess`](types::LocationWithSuccess).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn weather_status_use_personal_address<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::LocationWithSuccess>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/weather_status/api/v1/use-personal", self.baseurl,
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "weather_status.weather_status-use-personal-address",
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

    /// `GET /ocs/v2.php/apps/weather_status/api/v1/location`
    ///
    /// Answers [`LocationWithMode`](types::LocationWithMode).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn weather_status_get_location<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::LocationWithMode>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/weather_status/api/v1/location", self.baseurl,
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
            operation_id: "weather_status.weather_status-get-location",
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

    /// `PUT /ocs/v2.php/apps/weather_status/api/v1/location`
    ///
    /// - `body`: [`WeatherStatusSetLocationBody`](types::WeatherStatusSetLocationBody), `application/json`
    ///
    /// Answers [`LocationWithSuccess`](types::LocationWithSuccess).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn weather_status_set_location<'a>(
        &'a self,
        body: &'a types::WeatherStatusSetLocationBody,
    ) -> Result<ResponseValue<types::LocationWithSuccess>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/weather_status/api/v1/location", self.baseurl,
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
            operation_id: "weather_status.weather_status-set-location",
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

    /// `GET /ocs/v2.php/apps/weather_status/api/v1/forecast`
    ///
    /// Answers [`WeatherStatusGetForecastResponse`](types::WeatherStatusGetForecastResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn weather_status_get_forecast<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::WeatherStatusGetForecastResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/weather_status/api/v1/forecast", self.baseurl,
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
            operation_id: "weather_status.weather_status-get-forecast",
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

    /// `GET /ocs/v2.php/apps/weather_status/api/v1/favorites`
    ///
    /// Answers list of text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn weather_status_get_favorites<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<String>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/weather_status/api/v1/favorites", self.baseurl,
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
            operation_id: "weather_status.weather_status-get-favorites",
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

    /// `PUT /ocs/v2.php/apps/weather_status/api/v1/favorites`
    ///
    /// - `body`: [`WeatherStatusSetFavoritesBody`](types::WeatherStatusSetFavoritesBody), `application/json`
    ///
    /// Answers [`Success`](types::Success).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn weather_status_set_favorites<'a>(
        &'a self,
        body: &'a types::WeatherStatusSetFavoritesBody,
    ) -> Result<ResponseValue<types::Success>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/weather_status/api/v1/favorites", self.baseurl,
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
            operation_id: "weather_status.weather_status-set-favorites",
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
