//! The client of theming: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/theming.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of theming as one user. Cloning is cheap.
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

    /// `GET /index.php/apps/theming/theme/{themeId}.css`
    ///
    /// - `theme_id`: path `themeId`, text
    /// - `plain`: query, boolean, optional
    /// - `with_custom_css`: query `withCustomCss`, boolean, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn theming_get_theme_stylesheet<'a>(
        &'a self,
        theme_id: &'a str,
        plain: Option<bool>,
        with_custom_css: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/theming/theme/{}.css", self.baseurl, encode_path(&
            theme_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("plain", &plain))
            .query(
                &progenitor_client::QueryParam::new("withCustomCss", &with_custom_css),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "theming.theming-get-theme-stylesheet",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/theming/image/{key}`
    ///
    /// - `key`: path, text
    /// - `use_svg`: query `useSvg`, boolean, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn theming_get_image<'a>(
        &'a self,
        key: &'a str,
        use_svg: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/theming/image/{}", self.baseurl, encode_path(& key
            .to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("useSvg", &use_svg))
            .build()?;
        let info = OperationInfo {
            operation_id: "theming.theming-get-image",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/theming/manifest/{app}`
    ///
    /// - `app`: path, text
    ///
    /// Answers [`ThemingGetManifestResponse`](types::ThemingGetManifestResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn theming_get_manifest<'a>(
        &'a self,
        app: &'a str,
    ) -> Result<ResponseValue<types::ThemingGetManifestResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/theming/manifest/{}", self.baseurl, encode_path(& app
            .to_string()),
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
            operation_id: "theming.theming-get-manifest",
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

    /// `GET /index.php/apps/theming/favicon/{app}`
    ///
    /// - `app`: path, text
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn icon_get_favicon<'a>(
        &'a self,
        app: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/theming/favicon/{}", self.baseurl, encode_path(& app
            .to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "theming.icon-get-favicon",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/theming/icon/{app}`
    ///
    /// - `app`: path, text
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn icon_get_touch_icon<'a>(
        &'a self,
        app: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/theming/icon/{}", self.baseurl, encode_path(& app
            .to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "theming.icon-get-touch-icon",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/theming/img/{app}/{image}`
    ///
    /// - `app`: path, text
    /// - `image`: path, text
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn icon_get_themed_icon<'a>(
        &'a self,
        app: &'a str,
        image: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/theming/img/{}/{}", self.baseurl, encode_path(& app
            .to_string()), encode_path(& image.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "theming.icon-get-themed-icon",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/theming/background`
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_theme_get_background<'a>(
        &'a self,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/index.php/apps/theming/background", self.baseurl,);
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "theming.user_theme-get-background",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/theming/background/{type}`
    ///
    /// - `type_`: path `type`, text
    /// - `body`: [`UserThemeSetBackgroundBody`](types::UserThemeSetBackgroundBody), `application/json`
    ///
    /// Answers [`Background`](types::Background).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_theme_set_background<'a>(
        &'a self,
        type_: &'a str,
        body: &'a types::UserThemeSetBackgroundBody,
    ) -> Result<ResponseValue<types::Background>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/theming/background/{}", self.baseurl, encode_path(& type_
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
            operation_id: "theming.user_theme-set-background",
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

    /// `DELETE /index.php/apps/theming/background/custom`
    ///
    /// Answers [`Background`](types::Background).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_theme_delete_background<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Background>, Error<()>> {
        let url = format!("{}/index.php/apps/theming/background/custom", self.baseurl,);
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "theming.user_theme-delete-background",
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

    /// `PUT /ocs/v2.php/apps/theming/api/v1/theme/{themeId}/enable`
    ///
    /// - `theme_id`: path `themeId`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_theme_enable_theme<'a>(
        &'a self,
        theme_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/theming/api/v1/theme/{}/enable", self.baseurl,
            encode_path(& theme_id.to_string()),
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
            operation_id: "theming.user_theme-enable-theme",
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

    /// `DELETE /ocs/v2.php/apps/theming/api/v1/theme/{themeId}`
    ///
    /// - `theme_id`: path `themeId`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn user_theme_disable_theme<'a>(
        &'a self,
        theme_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/theming/api/v1/theme/{}", self.baseurl, encode_path(&
            theme_id.to_string()),
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
            operation_id: "theming.user_theme-disable-theme",
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
